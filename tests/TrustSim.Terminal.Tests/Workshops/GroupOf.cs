using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Tests.Headless;
using TrustSim.Terminal.Workshops;
using Stage = TrustSim.Terminal.Tests.Headless.Stage;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>A group in front of its screen, with access to its workshop.</summary>
sealed class GroupOf : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("trustsim-room-").FullName;

    public GroupOf(Scenario scenario, WorkshopSetup setup, int width = 80, int height = 24, ScreenSettings? settings = null)
    {
        Store = new WorkshopStore(folder, _ => scenario, Clock);
        Record = Store.Begin(scenario, "text", setup);
        Stage = Stage.Of(new GroupScreen(Record, PacingModel.From(scenario)), width, height, Theme.Projector, Clock, settings);
    }

    public GroupClock Clock { get; } = new();

    public WorkshopStore Store { get; }

    public WorkshopSession Record { get; }

    public Stage Stage { get; }

    public Workshop Workshop => Record.Workshop;

    public static WorkshopSetup People(int count, BallotWay way = BallotWay.Secret, DecisionRule rule = DecisionRule.MostVotesThenLot) =>
        new([new("The group", Voters.People(count))], 90, rule, way, 3);

    public static WorkshopSetup Tables(params string[] names) =>
        new([new("The group", Voters.At([.. names]))], 90, DecisionRule.MostVotesThenFacilitator, BallotWay.Tables, 3);

    public void Dispose()
    {
        Stage.Dispose();
        Record.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
