using TrustSim.Core.Play;
using TrustSim.Core.Trust;
using TrustSim.Records.History;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

/// <summary>A journal names the laws of its playthrough. By other laws than today's it is worked out anew,
/// and the player is told once.</summary>
public sealed class EarlierLawsTests : Given
{
    SavedPlaythrough Kept => Store.All().ShouldHaveSingleItem();

    PastPlaythrough Past => PlaythroughHistory.From(Store).Plays.ShouldHaveSingleItem();

    [Fact]
    public void A_new_journal_names_todays_laws()
    {
        Keep("yes-1");
        Lines[0].ShouldEndWith($",\"laws\":{Laws.CurrentVersion}}}");
        var kept = Kept;
        (kept.Tree!.FirstLaws, kept.Tree.Laws, kept.HasOtherLaws).ShouldBe((Laws.CurrentVersion, Laws.CurrentVersion, false));
        using (var session = Store.Resume(kept)) Lines.Length.ShouldBe(2, "opening alone changes nothing");
    }

    [Theory]
    [InlineData("version-1/whole")]
    [InlineData("version-2/whole")]
    public void A_journal_without_laws_is_told_of_once(string name)
    {
        Directory.CreateDirectory(Plays);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "journals", name + ".journal"), Path.Combine(Plays, "kept.journal"));
        var (before, kept) = (Lines, Kept);
        (kept.Tree!.FirstLaws, kept.Tree.Laws, kept.HasOtherLaws).ShouldBe((1, 1, true));
        kept.Playthrough!.Laws.ShouldBeSameAs(Laws.Default);
        Lines.ShouldBe(before, "looking changes nothing");
        Store.Resume(kept).Dispose();
        Lines[..^1].ShouldBe(before);
        Lines[^1].ShouldContain($"\"laws\":{Laws.CurrentVersion}");
        kept = Kept;
        (kept.Tree!.FirstLaws, kept.Tree.Laws, kept.HasOtherLaws).ShouldBe((1, Laws.CurrentVersion, false));
    }

    [Fact]
    public void A_version_without_laws_that_resumes_it_plays_by_version_1_again()
    {
        EarlierLaws.Write(Plays, EarlierLaws.Crate, EarlierLaws.Decide("one", "wait"), "\"resume\",\"laws\":2", "\"resume\"");
        (Kept.Tree!.Laws, Kept.HasOtherLaws).ShouldBe((1, true));
    }

    [Fact]
    public void A_finished_playthrough_says_which_ending_it_had()
    {
        EarlierLaws.Write(Plays, EarlierLaws.Crate, EarlierLaws.Decide("one", "wait"), "\"done\"");
        Past.Playthrough.Ending!.Ending.ShouldBe("Too Late");
        Past.EarlierEnding!.Ending.ShouldBe("In Time");
        Store.Resume(Kept).Dispose();
        Kept.HasOtherLaws.ShouldBeFalse();
        Past.EarlierEnding!.Ending.ShouldBe("In Time", "it was reached by the laws of before");
        var json = HistoryJson.Render(PlaythroughHistory.From(Store), TrustSim.Presentation.Catalogues.Say.Text);
        json.ShouldContain("\"earlierEnding\": \"In Time\"");
    }

    [Theory]
    [InlineData(1, "ask", "In Time")]
    [InlineData(2, "wait", null)]
    [InlineData(99, "wait", null)]
    public void An_ending_is_compared_with_the_one_by_the_laws_that_were_in_force_then(int laws, string choice, string? earlier)
    {
        // Under laws that the program does not know, nobody can say how it ended.
        EarlierLaws.Write(Plays, EarlierLaws.Crate, EarlierLaws.Decide("one", choice), $"\"resume\",\"laws\":{laws}", "\"done\"");
        Past.EarlierEnding?.Ending.ShouldBe(earlier);
        (Past.EarlierEnding is null).ShouldBe(earlier is null);
        Kept.HasOtherLaws.ShouldBe(laws != Laws.CurrentVersion);
    }

    [Fact]
    public void Going_back_and_finishing_again_counts_by_todays_laws()
    {
        EarlierLaws.Write(Plays, EarlierLaws.Crate, EarlierLaws.Decide("one", "wait"), "\"done\"");
        var kept = Kept;
        using (var session = Store.Resume(kept))
        {
            session.Record(kept.Playthrough!.BackTo(1));
            session.Record(kept.Playthrough!.BackTo(1).Decide(new("ask")).ToQuestion());
        }

        (Past.Branch.DoneUnder, Past.EarlierEnding).ShouldBe((Laws.CurrentVersion, null));
        var first = Past.Tree.Others.ShouldHaveSingleItem();
        (first.DoneUnder, first.IsDone).ShouldBe((1, true));
    }

    [Fact]
    public void Decisions_that_today_offers_no_more_are_played_by_the_laws_of_their_time()
    {
        EarlierLaws.Write(Plays, EarlierLaws.Choice, EarlierLaws.Decide("one", "wait"), EarlierLaws.Decide("two", "rest"));
        var kept = Kept;
        kept.Remark.ShouldBeNull();
        kept.Playthrough!.Laws.ShouldBeSameAs(Laws.Version1);
        kept.HasOtherLaws.ShouldBeFalse("nothing has changed for the player");
        using (var session = Store.Resume(kept)) session.Record(kept.Playthrough.ToQuestion());
        (Kept.Tree!.Laws, Kept.Playthrough!.Laws.Version, Kept.HasOtherLaws).ShouldBe((1, 1, false));
        Past.EarlierEnding.ShouldBeNull();
    }

    [Fact]
    public void A_finished_playthrough_that_today_would_ask_more_stays_finished()
    {
        var text = EarlierLaws.Crate.Replace("too-late: { ending: Too Late }",
            "too-late: { choices: [{ id: call, text: Call. }, { id: wait-on, text: Wait. }] }", StringComparison.Ordinal);
        EarlierLaws.Write(Plays, text, EarlierLaws.Decide("one", "wait"), "\"done\"");
        var play = Past.Playthrough;
        (play.Phase, play.Ending!.Ending, play.Laws).ShouldBe((Phase.Debrief, "In Time", Laws.Version1));
        (Past.EarlierEnding, Kept.HasOtherLaws).ShouldBe((null, false));
    }

    [Fact]
    public void Decisions_of_todays_laws_are_never_played_by_earlier_ones()
    {
        var header = EarlierLaws.HeaderOf(EarlierLaws.Choice) + ",\"laws\":2}";
        EarlierLaws.WriteWith(header, Plays, [EarlierLaws.Decide("one", "wait"), EarlierLaws.Decide("two", "rest")]);
        Kept.Playthrough.ShouldBeNull();
        Kept.Remark.ShouldNotBeNull();
    }

    string[] Lines => File.ReadAllLines(JournalPath);
}
