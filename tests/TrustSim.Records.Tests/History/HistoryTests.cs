using TrustSim.Core;
using TrustSim.Presentation.Catalogues;
using System.Text.Json;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Trust;
using TrustSim.Core.Review;
using TrustSim.Core.Text;
using TrustSim.Core.Vocabulary;
using TrustSim.Corpus;
using TrustSim.Records.Export;
using TrustSim.Records.History;
using TrustSim.Records.Journal;
using TrustSim.Records.Tests.Export;
using TrustSim.Records.Tests.Journal;

namespace TrustSim.Records.Tests.History;

public sealed class HistoryTests : Given
{
    const string Calm = "trustsim: 1\ntitle: Three\nteam: { ada: { fear: 20 } }\nscenes: { end: { ending: End } }\n";

    PlaythroughHistory History => PlaythroughHistory.From(Store);

    [Fact]
    public void Without_playthroughs_the_history_is_empty()
    {
        History.IsEmpty.ShouldBeTrue();
        using var session = Store.Begin(Scenario, Text);
        session.Record(Play());
        History.IsEmpty.ShouldBeTrue("who only looks leaves no trace");
    }

    [Fact]
    public void The_figures_of_a_history_equal_those_of_its_playthroughs()
    {
        Keep("yes-1", "no-2", "yes-3");
        Keep("no-1", "no-2", "no-3");
        Keep("no-1");
        History.Plays.Select(past => past.IsDone).ShouldBe([true, true, false]);
        foreach (var past in History.Plays)
        {
            var again = Playthrough.Replay(Scenario, past.Branch.Decisions);
            (past.Team.Trust, past.Playthrough.Team.Fear, past.Playthrough.Team.Work).ShouldBe(
                (again.Team.Trust, again.Team.Fear, again.Team.Work));
            foreach (var (tally, record) in past.Keys.Zip(Debrief.From(again).Keys))
                (tally.Key, tally.Honoured, tally.Against, tally.Overdone).ShouldBe(
                    (record.Key, Count(record, Polarity.Honoured), Count(record, Polarity.Against), Count(record, Polarity.Overdone)));
        }

        static int Count(KeyRecord record, Polarity polarity) => record.Moments.Count(moment => moment.Polarity == polarity);
    }

    [Theory]
    [InlineData("scenario", 1)]
    [InlineData("moment", 0)]
    [InlineData("prologue", 0)]
    public void Moments_and_prologues_count_only_under_their_own_names(string kind, int counted)
    {
        var text = $"trustsim: 1\nkind: {kind}\ntitle: Lift\nteam: {{ ada: {{}} }}\n"
            + "scenes: { lift: { choices: [{ id: up, text: Up. }, { id: down, text: Down. }] }, end: { ending: End } }\n";
        var scenario = ScenarioReader.Read(text, "lift").Scenario.ShouldNotBeNull();
        using (var session = Store.Begin(scenario, text)) session.Record(Playthrough.Start(scenario).ToQuestion().Decide(new("up")));
        History.All.Plays.Length.ShouldBe(counted);
        History.Scenarios.ShouldHaveSingleItem().Plays.Length.ShouldBe(1);
        HistoryJson.Render(History, Say.Text).ShouldContain($"\"kind\": \"{kind}\"");
        var document = PlaythroughParts.DocumentOf(History.Plays[0].Playthrough);
        document.Scenario.Kind.ShouldBe(kind == "scenario" ? null : kind);
        var rows = CsvCells.Read(Written.Csv(document));
        rows[1][Array.IndexOf([.. rows[0]], "kind")].ShouldBe(kind);
    }

    [Fact]
    public void The_first_the_best_and_the_latest_are_among_the_finished()
    {
        foreach (var honest in (int[])[1, 3, 0])
            Keep([.. Enumerable.Range(1, 3).Select(number => number <= honest ? $"yes-{number}" : $"no-{number}")]);
        Keep("yes-1", "yes-2");
        var group = History.Scenarios.ShouldHaveSingleItem();
        (group.Plays.Length, group.Finished.Length).ShouldBe((4, 3));
        (group.First, group.Latest).ShouldBe((group.Plays[0], group.Plays[2]));
        group.Best.ShouldBe(group.Finished.MaxBy(past => (past.Told, past.Team.Trust)));
        Chosen(group.Best!.Branch).ShouldBe("yes-1 yes-2 yes-3");
    }

    [Theory]
    [InlineData(20, 60, 0), InlineData(60, 20, 1), InlineData(20, 20, 1)]
    public void Equal_trust_is_decided_by_least_fear_and_then_the_latest(int first, int second, int best)
    {
        Keep("yes-1", "yes-2", "yes-3");
        var past = History.Plays[0];
        PastPlaythrough[] plays = [past with { Team = WithFear(first) }, past with { Team = WithFear(second) }];
        new ScenarioHistory("three", "Three", [.. plays]).Best.ShouldBeSameAs(plays[best]);

        static Team WithFear(int fear)
        {
            var text = Calm.Replace("20", $"{fear}", StringComparison.Ordinal);
            return Playthrough.Start(ScenarioReader.Read(text, "three.yaml").Scenario!).ToQuestion().Team;
        }
    }

    [Fact]
    public void What_people_told_counts_before_trust()
    {
        Keep("yes-1", "yes-2", "yes-3");
        var past = History.Plays[0];
        // In the team with more trust somebody comes to know it too late to say it.
        PastPlaythrough[] plays =
            [past with { Team = WithRisk(trust: 70, "monday") }, past with { Team = WithRisk(trust: 75, "end") }];
        plays.Select(play => play.Told).ShouldBe([1, 0]);
        (plays[0].Team.Trust < plays[1].Team.Trust).ShouldBeTrue();
        new ScenarioHistory("four", "Four", [.. plays]).Best.ShouldBeSameAs(plays[0]);

        static Team WithRisk(int trust, string from)
        {
            var text = $$$"""
                trustsim: 1
                title: Four
                team: { ada: { temper: outspoken, trust: {{{trust}}}, fear: 5 } }
                risks: { leak: { known-by: ada, says: It drips., lands: It ran all night., courage: slight, from: {{{from}}}, due: 9 weeks } }
                scenes:
                  monday: { text: It rains., ask: What now?, choices: [{ id: wait, text: Wait., after: You wait. }] }
                  tuesday: { later: 1 week, text: It rains., ask: What now?, choices: [{ id: go, text: Go., after: You go. }] }
                  end: { ending: End }
                """;
            var play = Playthrough.Start(ScenarioReader.Read(text, "four.yaml").Scenario.ShouldNotBeNull()).ToQuestion();
            return play.Decide(new("wait")).ToQuestion().Decide(new("go")).ToQuestion().Team;
        }
    }

    [Fact]
    public void A_playthrough_stays_finished_after_going_back_from_its_debrief()
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1", "yes-2", "yes-3"));
            session.Record(Play("yes-1", "no-2"));
        }

        var past = History.Plays.ShouldHaveSingleItem();
        past.IsDone.ShouldBeTrue();
        Chosen(past.Branch).ShouldBe("yes-1 yes-2 yes-3");
        past.Playthrough.Phase.ShouldBe(Phase.Debrief);
        past.OtherPaths.ShouldBe(1);
    }

    [Fact]
    public void A_damaged_journal_is_reported()
    {
        Keep("yes-1", "yes-2", "yes-3");
        var bytes = File.ReadAllBytes(JournalPath);
        bytes[20] ^= 1;
        File.WriteAllBytes(JournalPath, bytes);
        History.Plays.ShouldBeEmpty();
        History.IsEmpty.ShouldBeFalse();
        var unread = History.Unread.ShouldHaveSingleItem();
        unread.File.ShouldBe(JournalPath);
        unread.Remark.InWords().ShouldNotBeNullOrEmpty();
        Json(History).GetProperty("unread")[0].GetProperty("file").GetString().ShouldBe(JournalPath);
    }

    [Fact]
    public void A_journal_damaged_after_a_finished_branch_is_reported()
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1", "yes-2", "yes-3"));
            session.Record(Play("yes-1", "no-2"));
            session.Record(Play("yes-1", "no-2", "no-3"));
        }

        var bytes = File.ReadAllBytes(JournalPath);
        bytes[^100] ^= 1;
        File.WriteAllBytes(JournalPath, bytes);
        History.Plays.ShouldBeEmpty();
        History.Unread.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_playthrough_is_replayed_on_first_use_and_each_text_is_read_once()
    {
        foreach (var choice in (string[])["yes-1", "no-1", "yes-1"]) Keep(choice);
        var read = 0;
        var store = new PlaythroughStore(Plays, _ => ++read == 0 ? null : Scenario, Now);
        var all = store.All();
        (all.Count, store.Unfinished().Count, store.Due(), read).ShouldBe((3, 3, null, 0));
        PlaythroughHistory.From(store, all).Plays.Length.ShouldBe(3);
        read.ShouldBe(1);
        all.ShouldAllBe(kept => ReferenceEquals(kept.Playthrough, kept.Playthrough) && ReferenceEquals(kept.Tree!.Text, all[0].Tree!.Text));
    }

    [Fact]
    public void A_history_as_json_is_readable_and_inert()
    {
        Keep("yes-1", "no-2", "no-3");
        foreach (var line in HostileLines.All)
        {
            var kept = History.Plays[0];
            var hostile =
                new PlaythroughHistory([kept with { Kept = kept.Kept with { Title = line } }],
                    [new(line, line, null, new Refusal("journal.moved", ("file", RefusalHole.FromName(line))))]);
            var written = HistoryJson.Render(hostile, Say.Text);
            ControlCharacters.Escape(written).ShouldBe(written);
            Json(hostile).GetProperty("playthroughs")[0].GetProperty("title").GetString().ShouldBe(ControlCharacters.Escape(line));
        }

        var play = Json(History).GetProperty("playthroughs")[0];
        play.GetProperty("trust").GetDouble().ShouldBe(History.Plays[0].Playthrough.Team.Trust);
        play.GetProperty("isDone").GetBoolean().ShouldBeTrue();
        play.GetProperty("secondsPlayed").GetDouble().ShouldBeGreaterThan(0);
    }

    static JsonElement Json(PlaythroughHistory history) => JsonDocument.Parse(HistoryJson.Render(history, Say.Text)).RootElement.Clone();
}
