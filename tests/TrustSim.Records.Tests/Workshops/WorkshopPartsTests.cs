using TrustSim.Core.Workshops;
using TrustSim.Records.Export;

namespace TrustSim.Records.Tests.Workshops;

public sealed class WorkshopPartsTests : GroupGiven
{
    [Fact]
    public void Talk_is_exported_in_minutes_to_the_hundredth()
    {
        using (var session = Store.Begin(Scenario, Text, Setup))
        {
            Do(session, Go, new WorkshopAct.Discuss(TimeSpan.FromMinutes(5)));
            Now.Pass(TimeSpan.FromSeconds(99));
            Do(session, Hands, Count("yes-1", 4), Close, Decide("yes-1"));
        }

        // Each look at the clock advances it by a second.
        var minutes = WorkshopParts.DocumentOf(Kept).Groups[0].Decisions[0].Talked;
        minutes.ShouldBe(Kept.Workshop!.Group.Decisions[0].Talked.TotalSeconds / 60, .005);
        minutes.ShouldBe(1.67, .02);
    }

    [Fact]
    public void A_decision_that_was_told_has_its_answer_and_no_ballot()
    {
        Keep(Go, new WorkshopAct.Tell(new("no-1")));
        var part = WorkshopParts.DocumentOf(Kept).Groups[0].Decisions.ShouldHaveSingleItem();
        (part.Choice, part.By, part.Ballots.Length, part.Shift).ShouldBe(("no-1", "facilitator", 0, null));
        part.Told.ShouldBe(new("B", Scenario.Scenes[0].Choices[1].Text));
    }
}
