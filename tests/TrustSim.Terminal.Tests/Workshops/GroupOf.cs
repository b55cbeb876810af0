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

    /// <param name="phones">The phones around it; null: nobody can vote by phone.</param>
    public GroupOf(Scenario scenario, WorkshopSetup setup, int width = 80, int height = 24, ScreenSettings? settings = null,
        PhonesAround? phones = null)
    {
        Store = new WorkshopStore(folder, _ => scenario, Clock);
        (Scenario, Phones) = (scenario, phones);
        Record = Store.Begin(scenario, "text", setup);
        Stage = Stage.Of(Screen(), width, height, Theme.Projector, Clock, settings);
    }

    public Scenario Scenario { get; }

    public PhonesAround? Phones { get; }

    public GroupClock Clock { get; } = new();

    public WorkshopStore Store { get; }

    public WorkshopSession Record { get; private set; }

    public Stage Stage { get; private set; }

    public Workshop Workshop => Record.Workshop;

    /// <summary>The files of its workshops.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(folder);

    /// <summary>The program is killed, and resumes the workshop.</summary>
    public void KillAndResume()
    {
        // A killed program gives back its lock and nothing else.
        Record.Dispose();
        Phones?.Kill();
        Stage.Dispose();
        Record = Store.Resume(Store.All()[0]).Session!;
        Stage = Stage.Of(Screen(), 80, 24, Theme.Projector, Clock);
    }

    GroupScreen Screen() => new(Record, PacingModel.From(Scenario),
        Phones is null ? null : new PhoneAccess(Phones, _ => "de-AT"));

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
