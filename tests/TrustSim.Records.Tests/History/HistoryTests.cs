using System.Text.Json;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Text;
using TrustSim.Core.Vocabulary;
using TrustSim.Corpus;
using TrustSim.Records.History;
using TrustSim.Records.Journal;
using TrustSim.Records.Tests.Journal;

namespace TrustSim.Records.Tests.History;

public sealed class HistoryTests : Given
{
    PlayHistory History => PlayHistory.Of(Keeper);

    [Fact]
    public void Who_has_played_nothing_has_an_empty_history()
    {
        History.IsEmpty.ShouldBeTrue();
        using var record = Keeper.Begin(Scenario, Text);
        record.Note(Play());
        History.IsEmpty.ShouldBeTrue("who only looks leaves no trace");
    }

    [Fact]
    public void Its_numbers_are_those_of_the_plays_themselves()
    {
        Keep("yes-1", "no-2", "yes-3");
        Keep("no-1", "no-2", "no-3");
        Keep("no-1");
        History.Plays.Select(past => past.IsDone).ShouldBe([true, true, false]);
        foreach (var past in History.Plays)
        {
            var again = Playthrough.Replay(Scenario, past.Road.Decisions);
            (past.Play.Team.Trust, past.Play.Team.Fear, past.Play.Team.Work).ShouldBe((again.Team.Trust, again.Team.Fear, again.Team.Work));
            foreach (var (tally, record) in past.Keys.Zip(Debrief.Of(again).Keys))
                (tally.Key, tally.Honoured, tally.Against, tally.Overdone).ShouldBe((record.Key, Count(record, Side.Honoured), Count(record, Side.Against), Count(record, Side.Overdone)));
        }

        static int Count(KeyRecord record, Side side) => record.Moments.Count(moment => moment.Side == side);
    }

    [Fact]
    public void The_first_the_best_and_the_latest_are_among_the_finished()
    {
        foreach (var honest in (int[])[1, 3, 0]) Keep([.. Enumerable.Range(1, 3).Select(number => number <= honest ? $"yes-{number}" : $"no-{number}")]);
        Keep("yes-1", "yes-2");
        var group = History.Scenarios.ShouldHaveSingleItem();
        (group.Plays.Length, group.Finished.Length).ShouldBe((4, 3));
        (group.First, group.Latest).ShouldBe((group.Plays[0], group.Plays[2]));
        group.Best.ShouldBe(group.Finished.MaxBy(past => past.Play.Team.Trust));
        Chosen(group.Best!.Road).ShouldBe("yes-1 yes-2 yes-3");
    }

    [Fact]
    public void Who_goes_back_from_a_debrief_has_finished_all_the_same()
    {
        using (var record = Keeper.Begin(Scenario, Text))
        {
            record.Note(Play("yes-1", "yes-2", "yes-3"));
            record.Note(Play("yes-1", "no-2"));
        }

        var past = History.Plays.ShouldHaveSingleItem();
        past.IsDone.ShouldBeTrue();
        Chosen(past.Road).ShouldBe("yes-1 yes-2 yes-3");
        past.Play.Phase.ShouldBe(Phase.Debrief);
        past.OtherRoads.ShouldBe(1);
    }

    [Fact]
    public void A_damaged_journal_is_named()
    {
        Keep("yes-1", "yes-2", "yes-3");
        var bytes = File.ReadAllBytes(JournalPath);
        bytes[20] ^= 1;
        File.WriteAllBytes(JournalPath, bytes);
        History.Plays.ShouldBeEmpty();
        History.IsEmpty.ShouldBeFalse();
        var unread = History.Unread.ShouldHaveSingleItem();
        unread.File.ShouldBe(JournalPath);
        unread.Remark.ShouldNotBeNullOrEmpty();
        Json(History).GetProperty("unread")[0].GetProperty("file").GetString().ShouldBe(JournalPath);
    }

    [Fact]
    public void A_journal_that_is_damaged_behind_a_finished_road_is_named_all_the_same()
    {
        using (var record = Keeper.Begin(Scenario, Text))
        {
            record.Note(Play("yes-1", "yes-2", "yes-3"));
            record.Note(Play("yes-1", "no-2"));
            record.Note(Play("yes-1", "no-2", "no-3"));
        }

        var bytes = File.ReadAllBytes(JournalPath);
        bytes[^100] ^= 1;
        File.WriteAllBytes(JournalPath, bytes);
        History.Plays.ShouldBeEmpty();
        History.Unread.ShouldHaveSingleItem();
    }

    [Fact]
    public void Nothing_is_played_again_before_somebody_asks_and_each_text_is_read_once()
    {
        foreach (var choice in (string[])["yes-1", "no-1", "yes-1"]) Keep(choice);
        var read = 0;
        var keeper = new PlayKeeper(Plays, _ => ++read == 0 ? null : Scenario, Now);
        var all = keeper.All();
        (all.Count, keeper.Unfinished().Count, keeper.Due(), read).ShouldBe((3, 3, null, 0));
        PlayHistory.Of(keeper, all).Plays.Length.ShouldBe(3);
        read.ShouldBe(1);
        all.ShouldAllBe(kept => ReferenceEquals(kept.Play, kept.Play) && ReferenceEquals(kept.Tree!.Text, all[0].Tree!.Text));
    }

    [Fact]
    public void Pauses_and_an_idle_night_are_no_time_of_play()
    {
        var start = new DateTimeOffset(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);
        var tree = PlayTree.Begin(Guid.Empty, "three", "Three", start, Text)
            .Decide(new(new("one"), new("yes-1")), start.AddMinutes(2));
        tree = tree with { Resumed = [start.AddDays(1)] };
        tree = tree.Decide(new(new("two"), new("yes-2")), start.AddDays(1).AddMinutes(3));
        TimeAtPlay.Of(tree).ShouldBe(TimeSpan.FromMinutes(5));
        tree = tree.Decide(new(new("three"), new("yes-3")), start.AddDays(1).AddHours(9));
        TimeAtPlay.Of(tree).ShouldBe(TimeSpan.FromMinutes(5));
        TimeAtPlay.Of(tree.Reach(start.AddDays(1).AddHours(9).AddMinutes(4))).ShouldBe(TimeSpan.FromMinutes(9));
        TimeAtPlay.Of(PlayTree.Begin(Guid.Empty, "three", "Three", start, Text).Decide(new(new("one"), new("yes-1")), null)).ShouldBeNull("a journal from before times were kept");
    }

    [Fact]
    public void As_json_it_can_be_read_and_nothing_in_it_acts()
    {
        Keep("yes-1", "no-2", "no-3");
        foreach (var line in HostileLines.All)
        {
            var kept = History.Plays[0];
            var hostile = new PlayHistory([new(kept.Kept with { Title = line }, kept.Road, kept.Play)], [new(line, line, null, line)]);
            var written = HistoryJson.Of(hostile);
            Visible.Of(written).ShouldBe(written);
            Json(hostile).GetProperty("plays")[0].GetProperty("title").GetString().ShouldBe(Visible.Of(line));
        }

        var play = Json(History).GetProperty("plays")[0];
        play.GetProperty("trust").GetDouble().ShouldBe(History.Plays[0].Play.Team.Trust);
        play.GetProperty("isDone").GetBoolean().ShouldBeTrue();
        play.GetProperty("secondsPlayed").GetDouble().ShouldBeGreaterThan(0);
    }

    static JsonElement Json(PlayHistory history) => JsonDocument.Parse(HistoryJson.Of(history)).RootElement.Clone();
}
