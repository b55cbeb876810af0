using TrustSim.Core.Trust;
using TrustSim.Core.Workshops;
using TrustSim.Records.Journal;
using TrustSim.Records.Tests.Journal;
using TrustSim.Records.Workshops;

namespace TrustSim.Records.Tests.Workshops;

/// <summary>A workshop's journal names the laws too.</summary>
public sealed class EarlierLawsWorkshopTests : GroupGiven
{
    [Fact]
    public void A_new_workshop_names_todays_laws()
    {
        Keep(Go);
        File.ReadAllLines(JournalPath)[0].ShouldEndWith($",\"laws\":{Laws.CurrentVersion}}}");
        (Kept.Laws, Kept.HasOtherLaws).ShouldBe((Laws.CurrentVersion, false));
    }

    [Fact]
    public void A_workshop_without_laws_is_told_of_once()
    {
        Directory.CreateDirectory(Workshops);
        File.Copy(
            Path.Combine(AppContext.BaseDirectory, "workshops", "version-1", "all-kinds.journal"), Path.Combine(Workshops, "kept.journal"));
        (Kept.Laws, Kept.HasOtherLaws, Kept.Workshop!.Laws).ShouldBe((1, true, Laws.Default));
        Continue().Dispose();
        (Kept.Laws, Kept.HasOtherLaws).ShouldBe((Laws.CurrentVersion, false));
    }

    [Fact]
    public void Acts_that_todays_laws_do_not_allow_are_held_by_the_laws_of_their_time()
    {
        var scenario = Read(EarlierLaws.Choice)!;
        var header = WorkshopHeader.Of(scenario, Now.GetUtcNow(), EarlierLaws.Choice, Setup) with { Laws = null };
        WorkshopAct[] acts =
        [
            Go, Hands, Count("wait", 4), Close, Decide("wait"), Go, Hands, Count("rest", 4), Close, Decide("rest"),
        ];
        var lines = acts.Select(act => JournalLine.Format(new WorkshopJournal(Read).JsonOf(act, new LineStamp(At: Now.GetUtcNow()))));
        Directory.CreateDirectory(Workshops);
        File.WriteAllText(Path.Combine(Workshops, "kept.journal"),
            JournalLine.Format(WorkshopJournal.JsonOf(header)) + string.Concat(lines));
        var kept = Kept;
        kept.Problem.ShouldBeNull();
        (kept.Workshop!.Laws, kept.HasOtherLaws).ShouldBe((Laws.Version1, false));
        kept.Workshop.Groups[0].Decisions.Select(decision => decision.Decision.Choice.Value).ShouldBe(["wait", "rest"]);
        using (var session = Continue()) session.Do(Go).ShouldBeNull();
        (Kept.Workshop!.Laws, Kept.HasOtherLaws, Kept.Problem).ShouldBe((Laws.Version1, false, null));
    }

    [Fact]
    public void The_ending_of_its_time_is_known_after_resuming_too()
    {
        var scenario = Read(EarlierLaws.Crate)!;
        var header = WorkshopHeader.Of(scenario, Now.GetUtcNow(), EarlierLaws.Crate, Setup) with { Laws = null };
        WorkshopAct[] acts = [Go, Hands, Count("wait", 4), Close, Decide("wait"), Go];
        var lines = acts.Select(act => JournalLine.Format(new WorkshopJournal(Read).JsonOf(act, new LineStamp(At: Now.GetUtcNow()))));
        Directory.CreateDirectory(Workshops);
        File.WriteAllText(Path.Combine(Workshops, "kept.journal"),
            JournalLine.Format(WorkshopJournal.JsonOf(header)) + string.Concat(lines));
        ShouldHaveEndedElsewhere();
        Continue().Dispose();
        ShouldHaveEndedElsewhere();

        void ShouldHaveEndedElsewhere()
        {
            Kept.Workshop!.Groups[0].Playthrough.Ending!.Ending.ShouldBe("Too Late");
            var (group, ending) = Store.EarlierEndings(Kept).ShouldHaveSingleItem();
            (group.Name, ending.Ending).ShouldBe(("The room", "In Time"));
        }
    }

    [Fact]
    public void A_workshop_of_todays_laws_ended_as_it_ends()
    {
        Keep(Go);
        Store.EarlierEndings(Kept).ShouldBeEmpty();
    }
}
