using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Tests.Headless;
using TrustSim.Terminal.Workshops;
using Stage = TrustSim.Terminal.Tests.Headless.Stage;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>A room in front of its screen, with the workshop behind it at hand.</summary>
sealed class RoomOf : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("trustsim-room-").FullName;

    public RoomOf(Scenario scenario, WorkshopSetup setup, int width = 80, int height = 24)
    {
        Keeper = new WorkshopKeeper(folder, _ => scenario, Clock);
        Record = Keeper.Begin(scenario, "text", setup);
        Stage = Stage.Of(new RoomScreen(Record, Course.Of(scenario)), width, height, Theme.Projector, Clock);
    }

    public RoomClock Clock { get; } = new();

    public WorkshopKeeper Keeper { get; }

    public WorkshopRecord Record { get; }

    public Stage Stage { get; }

    public Workshop Room => Record.Room;

    public static WorkshopSetup People(int count, BallotWay way = BallotWay.Secret, DecisionRule rule = DecisionRule.MostVotesThenLot) =>
        new([new("The room", Voters.People(count))], 90, rule, way, 3);

    public static WorkshopSetup Tables(params string[] names) =>
        new([new("The room", Voters.At([.. names]))], 90, DecisionRule.MostVotesThenFacilitator, BallotWay.Tables, 3);

    public void Dispose()
    {
        Stage.Dispose();
        Record.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
