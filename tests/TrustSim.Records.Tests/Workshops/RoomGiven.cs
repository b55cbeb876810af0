using TrustSim.Authoring.Format;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Records.Journal;
using TrustSim.Records.Tests.Journal;
using TrustSim.Records.Workshops;

namespace TrustSim.Records.Tests.Workshops;

/// <summary>A room with three questions before it, and a folder to keep workshops in.</summary>
public abstract class RoomGiven : IDisposable
{
    protected const string Text =
        """
        trustsim: 1
        title: Three Questions
        team: { ada: { name: Ada Berg } }
        scenes:
          one: { choices: [{ id: yes-1, text: Say yes., acts: { open-up: clear } }, { id: no-1, text: Say no., acts: { open-up: against-clear } }] }
          two: { choices: [{ id: yes-2, text: Say yes., acts: { open-up: clear } }, { id: no-2, text: Say no., acts: { open-up: against-clear } }] }
          three: { choices: [{ id: yes-3, text: Say yes., acts: { open-up: clear } }, { id: no-3, text: Say no., acts: { open-up: against-clear } }] }
        """;

    readonly string folder = Directory.CreateTempSubdirectory("trustsim-").FullName;

    protected static Scenario Scenario { get; } = Read(Text)!;

    protected static WorkshopSetup Setup { get; } = new([new("The room", Voters.People(4))], 60, DecisionRule.MostVotesThenLot, BallotWay.Hands, 7);

    protected static WorkshopSetup AtTables { get; } = new([new("The room", Voters.At(["North", "South"]))], 60, DecisionRule.MostVotesThenFacilitator, BallotWay.Tables, 7);

    protected string Workshops => Path.Combine(folder, "workshops");

    protected string JournalPath => Directory.GetFiles(Workshops, "*.journal").ShouldHaveSingleItem();

    private protected Clock Now { get; } = new();

    private protected Disk Disk { get; set; } = new SharedDisk();

    /// <summary>Another one each time, as another program would have.</summary>
    protected WorkshopKeeper Keeper => new(Workshops, Read, Now) { Disk = Disk };

    protected KeptWorkshop Kept => Keeper.All().ShouldHaveSingleItem();

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static Scenario? Read(string text) => ScenarioReader.Read(text, "kept").Scenario;

    /// <summary>A workshop that was held and closed.</summary>
    protected void Keep(params ReadOnlySpan<RoomAct> acts)
    {
        using var record = Keeper.Begin(Scenario, Text, Setup);
        Do(record, acts);
    }

    protected static void Do(WorkshopRecord record, params ReadOnlySpan<RoomAct> acts)
    {
        foreach (var act in acts) record.Do(act).ShouldBeNull($"{act}");
    }

    /// <summary>The room of a workshop that goes on.</summary>
    protected WorkshopRecord GoOn()
    {
        var (record, problem) = Keeper.GoOn(Kept);
        problem.ShouldBeNull();
        return record.ShouldNotBeNull();
    }

    protected static RoomAct Go { get; } = new RoomAct.GoOn();

    protected static RoomAct Hands { get; } = new RoomAct.Vote(BallotWay.Hands);

    protected static RoomAct Close { get; } = new RoomAct.Close();

    protected static RoomAct Count(string choice, int hands) => new RoomAct.Count(new(choice), hands);

    protected static RoomAct Decide(string choice) => new RoomAct.Decide(new(choice));

    /// <summary>A room up to its first decision, with all that can happen on the way.</summary>
    protected static RoomAct[] First { get; } =
    [
        Go, new RoomAct.Discuss(TimeSpan.FromMinutes(3)), new RoomAct.StopClock(), new RoomAct.RunClock(), new RoomAct.Extend(TimeSpan.FromMinutes(1)),
        Hands, Count("yes-1", 3), Count("no-1", 1), Close, new RoomAct.Remark(new("no-1"), "Ada will hear of it."), new RoomAct.Talk(TimeSpan.FromSeconds(90)),
        new RoomAct.Vote(BallotWay.Secret), new RoomAct.Cast(0, new("yes-1")), new RoomAct.Cast(1, null), Close, Decide("yes-1"), new RoomAct.TakeBack(), Decide("yes-1"), new RoomAct.Allow(45),
    ];

    /// <summary>All that a room is.</summary>
    protected static string Told(Workshop room) => string.Join('\n',
        [
            $"{room.Stage} {room.Turn} {room.Time} {room.Timer} {room.Talked} {room.Play.Phase} {room.Play.Scene?.Scene.Id}",
            $"{(room.Open is { } open ? Told(open) : "none")}",
            .. room.Ballots.Select(Told),
            .. room.Remarks.Select(remark => $"{remark}"),
            .. room.Commitments.Select(pair => $"{pair}"),
            .. room.Groups.SelectMany(group => group.Decisions).Select(decision =>
                $"{decision.Number} {decision.Decision} {decision.By} {decision.Talked} {string.Join(';', decision.Ballots.Select(Told))} {string.Join(';', decision.Remarks)}"),
            .. room.Groups.Select(group => $"{group.Name} {group.Voters.Count} {string.Join('|', group.Voters.Tables)} {group.Play.Team.Clarity:R} {string.Join(',', group.Play.Team.People.Select(person => $"{person.Trust:R}"))}"),
            $"{room.Setup.Minutes} {room.Setup.Rule} {room.Setup.Way} {room.Setup.Seed}",
            $"{(room.Before is null ? "the beginning" : room.Before.Stage)}",
        ]);

    static string Told(Ballot ballot) => $"{ballot.Way} {ballot.Voters} {string.Join(' ', ballot.Choices.Select(choice => $"{choice}={ballot.HandsFor(choice)},{ballot.Of(choice)}"))} {string.Join(' ', ballot.Votes)}";

    protected void Append(string json) => File.AppendAllText(JournalPath, JournalLine.Of(json));
}
