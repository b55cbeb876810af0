using TrustSim.Core.Workshops;
using TrustSim.Records.Journal;
using TrustSim.Records.Workshops;

namespace TrustSim.Records.Tests.Workshops;

/// <summary>Workshops of a group with three questions.</summary>
public abstract class GroupGiven : ThreeQuestions
{
    protected static WorkshopSetup Setup { get; } =
        new([new("The room", Voters.People(4))], 60, DecisionRule.MostVotesThenLot, BallotWay.Hands, 7);

    protected static WorkshopSetup AtTables { get; } =
        new([new("The room", Voters.At(["North", "South"]))], 60, DecisionRule.MostVotesThenFacilitator, BallotWay.Tables, 7);

    protected string Workshops => In("workshops");

    protected string JournalPath => Directory.GetFiles(Workshops, "*.journal").ShouldHaveSingleItem();

    /// <summary>A new store each time, as in another process.</summary>
    protected WorkshopStore Store => new(Workshops, Read, Now) { Disk = Disk };

    protected SavedWorkshop Kept => Store.All().ShouldHaveSingleItem();

    /// <summary>Holds and closes a workshop.</summary>
    protected void Keep(params ReadOnlySpan<WorkshopAct> acts)
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        Do(session, acts);
    }

    protected static void Do(WorkshopSession session, params ReadOnlySpan<WorkshopAct> acts)
    {
        foreach (var act in acts) session.Do(act).ShouldBeNull($"{act}");
    }

    /// <summary>Resumes the workshop.</summary>
    protected WorkshopSession Continue()
    {
        var (session, problem) = Store.Resume(Kept);
        problem.ShouldBeNull();
        return session.ShouldNotBeNull();
    }

    protected static WorkshopAct Go { get; } = new WorkshopAct.Continue();

    protected static WorkshopAct Hands { get; } = new WorkshopAct.Vote(BallotWay.Hands);

    protected static WorkshopAct Close { get; } = new WorkshopAct.Close();

    protected static WorkshopAct Count(string choice, int hands) => new WorkshopAct.Count(new(choice), hands);

    protected static WorkshopAct Decide(string choice) => new WorkshopAct.Decide(new(choice));

    /// <summary>A vote at the keyboard.</summary>
    /// <param name="votes">The choice of each voter; null: for none.</param>
    protected static WorkshopAct[] InSecret(params string?[] votes) =>
    [
        new WorkshopAct.Vote(BallotWay.Secret),
        .. votes.Select((vote, voter) => new WorkshopAct.Cast(voter, vote is null ? null : new(vote))), Close,
    ];

    /// <summary>The acts of a group up to its first decision, with every kind of act on the way.</summary>
    protected static WorkshopAct[] First { get; } =
    [
        Go, new WorkshopAct.Discuss(TimeSpan.FromMinutes(3)), new WorkshopAct.StopClock(), new WorkshopAct.RunClock(),
            new WorkshopAct.Extend(TimeSpan.FromMinutes(1)),
        Hands, Count("yes-1", 3), Count("no-1", 1), Close, new WorkshopAct.Remark(new("no-1"), "Ada will hear of it."),
            new WorkshopAct.Talk(TimeSpan.FromSeconds(90)),
        .. InSecret("yes-1", null), Decide("yes-1"), new WorkshopAct.TakeBack(),
            .. InSecret("yes-1", null), Decide("yes-1"), new WorkshopAct.Allow(45),
    ];

    /// <summary>The whole state of a workshop.</summary>
    protected static string Told(Workshop workshop) => string.Join('\n',
        [
            $"{workshop.Stage} {workshop.Turn} {workshop.Time} {workshop.Timer} {workshop.Talked} "
                + $"{workshop.Playthrough.Phase} {workshop.Playthrough.Scene?.Scene.Id}",
            $"{(workshop.Open is { } open ? Told(open) : "none")}",
            .. workshop.Ballots.Select(Told),
            .. workshop.Remarks.Select(remark => $"{remark}"),
            .. workshop.Commitments.Select(pair => $"{pair}"),
            .. workshop.Groups.SelectMany(group => group.Decisions).Select(decision =>
                $"{decision.Number} {decision.Decision} {decision.By} {decision.Talked} "
                    + $"{string.Join(';', decision.Ballots.Select(Told))} {string.Join(';', decision.Remarks)}"),
            .. workshop.Groups.Select(group =>
                $"{group.Name} {group.Voters.Count} {string.Join('|', group.Voters.Tables)} {group.Playthrough.Team.Clarity:R} "
                    + $"{string.Join(',', group.Playthrough.Team.People.Select(person => $"{person.Trust:R}"))}"),
            $"{workshop.Setup.Minutes} {workshop.Setup.Rule} {workshop.Setup.Way} {workshop.Setup.Seed}",
            $"{(workshop.Before is null ? "the beginning" : workshop.Before.Stage)}",
        ]);

    static string Told(Ballot ballot) =>
        $"{ballot.Way} {ballot.Voters} {ballot.Cast} {ballot.IsTold} "
            + string.Join(' ', ballot.Choices.Select(choice => $"{choice}={ballot.HandsFor(choice)},{ballot.Of(choice)}"))
            + $" {string.Join(' ', ballot.Votes)}";

    protected void Append(string json) => File.AppendAllText(JournalPath, JournalLine.Format(json));
}
