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
}
