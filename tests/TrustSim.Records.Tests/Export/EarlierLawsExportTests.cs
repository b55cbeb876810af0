using TrustSim.Authoring.Format;
using TrustSim.Core.Trust;
using TrustSim.Records.Cohorts;
using TrustSim.Records.Export;
using TrustSim.Records.Journal;
using TrustSim.Records.Tests.Journal;

namespace TrustSim.Records.Tests.Export;

/// <summary>An export names the laws of its figures and of its playthrough; figures are compared only by the same laws.</summary>
public sealed class EarlierLawsExportTests : Given
{
    PlaythroughStore Elsewhere => new(Path.Combine(Plays, "elsewhere"), text => ScenarioReader.Read(text, "kept").Scenario, Now);

    [Fact]
    public void Figures_are_by_todays_laws_and_the_journal_keeps_its_own()
    {
        var document = Exported(EarlierLaws.Crate, EarlierLaws.Decide("one", "wait"), "\"done\"");
        (document.Path.Laws, document.Journal!.Laws, document.Path.Ending!.Name).ShouldBe((Laws.CurrentVersion, 1, "Too Late"));
    }

    [Theory, InlineData(EarlierLaws.Crate, "ask", null), InlineData(EarlierLaws.Choice, "wait", "rest")]
    public void An_imported_playthrough_of_earlier_laws_is_exported_to_the_same_bytes(string text, string first, string? second)
    {
        string[] events =
            [EarlierLaws.Decide("one", first), .. second is null ? (string[])[] : [EarlierLaws.Decide("two", second)], "\"done\""];
        var now = Written.Json(Exported(text, events));
        var import = PlaythroughImport.From(DocumentOf(now), Elsewhere);
        import.Remark.ShouldBeNull();
        Elsewhere.Add(import.Copy!);
        var kept = Elsewhere.All().ShouldHaveSingleItem();
        Written.Json(PlaythroughParts.DocumentOf(PlaythroughStore.CopyOf(kept.File)!, Elsewhere.StateAt)!).ShouldBe(now);
        (kept.Tree!.FirstLaws, kept.HasOtherLaws).ShouldBe((1, second is null));
    }

    [Fact]
    public void Figures_of_earlier_laws_are_compared_by_those()
    {
        var document = Exported(EarlierLaws.Crate, EarlierLaws.Decide("one", "wait"), "\"done\"");
        var copy = PlaythroughStore.CopyOf(JournalPath)!;
        var before = PlaythroughParts.DocumentOf(copy, (tree, branch) => Store.StateAt(tree, branch, Laws.Version1))!;
        before.Path.Ending!.Name.ShouldBe("In Time");
        // As an export wrote it that named no laws.
        before = before with { Path = before.Path with { Laws = null }, Journal = before.Journal! with { Laws = null } };
        var import = PlaythroughImport.From(before, Elsewhere);
        import.Remark.ShouldBeNull();
        import.Document!.Path.Ending!.Name.ShouldBe("Too Late", "today's laws count");
        PlaythroughImport.From(document with { Path = document.Path with { Laws = null } }, Elsewhere).Remark
            .ShouldNotBeNull("they are today's figures, and name the laws of before");
        PlaythroughImport.From(before with { Path = before.Path with { Ending = null } }, Elsewhere).Remark.ShouldNotBeNull();
    }

    [Fact]
    public void Figures_of_laws_that_the_program_does_not_know_are_not_compared()
    {
        var document = Exported(EarlierLaws.Crate, EarlierLaws.Decide("one", "wait"), "\"done\"");
        var newer = document with { Path = document.Path with { Laws = 99, Ending = null } };
        var import = PlaythroughImport.From(newer, Elsewhere);
        import.Remark.ShouldBeNull();
        (import.Document!.Path.Laws, import.Document.Path.Ending!.Name).ShouldBe((Laws.CurrentVersion, "Too Late"));
    }

    [Theory]
    [InlineData("\"laws\":2", "\"laws\":0")]
    [InlineData("\"laws\":1", "\"laws\":-1")]
    [InlineData("\"laws\":2", "\"laws\":1001")]
    public void A_version_of_the_laws_has_a_range(string laws, string wrong)
    {
        var text = Written.Json(Exported(EarlierLaws.Crate, EarlierLaws.Decide("one", "wait"), "\"done\""));
        text.ShouldContain(laws);
        TrustSim.Presentation.Catalogues.Say.Text(
            Written.Read(text.Replace(laws, wrong, StringComparison.Ordinal)).Problem.ShouldNotBeNull())
            .ShouldContain("the version of the laws");
    }

    [Fact]
    public void A_cohort_counts_figures_by_todays_laws_only()
    {
        var document = Exported(EarlierLaws.Choice, EarlierLaws.Decide("one", "ask"), EarlierLaws.Decide("two", "hurry"), "\"done\"");
        var earlier = Exported(EarlierLaws.Choice, EarlierLaws.Decide("one", "wait"), EarlierLaws.Decide("two", "rest"), "\"done\"");
        (document.Path.Laws, earlier.Path.Laws).ShouldBe((Laws.CurrentVersion, 1));
        var cohort = Cohort.From([.. Enumerable.Repeat(document, 5).Concat([earlier]).Select((each, at) => each with
        {
            Playthrough = new Guid(at + 1, 0, 0, new byte[8]),
        })]).ShouldHaveSingleItem();
        (cohort.People, cohort.Earlier, cohort.End!.Finished).ShouldBe((6, 1, 5));
        cohort.End.Work.ShouldBe(document.Path.Weeks[^1].Work, 1e-9);
        cohort.Decisions.ShouldAllBe(decision => decision.Answered == 6);
        cohort.Again.ShouldBeNull();
    }

    PlaythroughDocument Exported(string text, params ReadOnlySpan<string> events)
    {
        EarlierLaws.Write(Plays, text, events);
        return PlaythroughParts.DocumentOf(PlaythroughStore.CopyOf(JournalPath)!, Store.StateAt)!;
    }

    static PlaythroughDocument DocumentOf(string json) =>
        Written.Read(json).Playthroughs.ShouldHaveSingleItem();
}
