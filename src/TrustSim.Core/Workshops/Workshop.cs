using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Core.Workshops;

/// <summary>
/// A group that plays one scenario together. It is its setup and its list of acts; everything else follows from folding
/// <see cref="After"/> over them, so that taking a step back, resuming next week and following from a second terminal are the same
/// operation. Immutable: each act gives another value.
/// </summary>
public sealed record Workshop
{
    Workshop(Scenario scenario, WorkshopSetup setup, WorkshopTime time, ImmutableArray<Group> groups) =>
        (Scenario, Setup, Time, Groups) = (scenario, setup, time, groups);

    public Scenario Scenario { get; }

    public WorkshopSetup Setup { get; }

    public WorkshopTime Time { get; private init; }

    public ImmutableArray<Group> Groups { get; private init; }

    /// <summary>Which group’s turn it is, from 0.</summary>
    public int Turn { get; private init; }

    public Stage Stage { get; private init; }

    /// <summary>The closed ballots on the question before the room.</summary>
    public ImmutableArray<Ballot> Ballots { get; private init; } = [];

    /// <summary>The ballot that is open; null where none is.</summary>
    public Ballot? Open { get; private init; }

    /// <summary>What minorities said about the question before the room.</summary>
    public ImmutableArray<Remark> Remarks { get; private init; } = [];

    /// <summary>The clock of the discussion or the talk; null where there is none.</summary>
    public WorkshopTimer? Timer { get; private init; }

    /// <summary>How long the question before the room has been talked about, without what the clock shows now.</summary>
    public TimeSpan Talked { get; private init; }

    /// <summary>What tables want to do about it, by the table’s name or the group’s.</summary>
    public ImmutableSortedDictionary<string, string> Commitments { get; private init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>How things stood before the last step; null where there was none.</summary>
    public Workshop? Before { get; private init; }

    public Group Group => Groups[Turn];

    public Playthrough Playthrough => Group.Playthrough;

    /// <summary>What the closed ballot means; null where none has been closed on this question.</summary>
    public Verdict? Verdict => Ballots.IsEmpty
        ? null
        : Core.Workshops.Verdict.Decide(Setup.Rule, Ballots[^1], unchecked(Setup.Seed + (ulong)(Turn + 1) * 1_000_003 + (ulong)Playthrough.Steps.Length * 1_009 + (ulong)Ballots.Length));

    /// <summary>Who can write down what they want to do about it: each table, or each group where people vote for themselves.</summary>
    public IEnumerable<string> Committers => Setup.Committers;

    /// <summary>A workshop that stands at the scenario's briefing.</summary>
    /// <exception cref="ArgumentException">The setup has a flaw.</exception>
    public static Workshop Begin(Scenario scenario, WorkshopSetup setup)
    {
        if (setup.Diagnostic is { } diagnostic) throw new ArgumentException(diagnostic, nameof(setup));
        var play = Playthrough.Start(scenario);
        // The briefing is read by all together.
        return new(scenario, setup, new(setup.Minutes, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero), [.. setup.Groups.Select((group, index) => Group.From(group, index == 0 ? play : play.Continue()))]);
    }

    /// <summary>Why something cannot be done now, in words for the room; null where it can.</summary>
    public string? WhyNot(WorkshopAct act) => act switch
    {
        WorkshopAct.TakeBack => Before is null ? "there is no step to take back yet" : null,
        WorkshopAct.Allow { Minutes: < 1 or > WorkshopSetup.MostMinutes } => $"say a number of minutes from 1 to {WorkshopSetup.MostMinutes}",
        WorkshopAct.Allow or WorkshopAct.Resume or WorkshopAct.Turn => null,
        _ => WorkshopLifecycle.WhyNot(this, TriggerOf(act)) ?? act switch
        {
            WorkshopAct.Discuss discuss => WorkshopTimer.WhyNot(discuss.Allowed),
            WorkshopAct.Talk talk => WorkshopTimer.WhyNot(talk.Allowed),
            WorkshopAct.Extend extend => Timer!.WhyNot(extend),
            WorkshopAct.Vote { Way: BallotWay.Tables } when !Group.Voters.AreTables => "there are no tables here",
            WorkshopAct.Cast vote => Open!.WhyNot(vote),
            WorkshopAct.Count count => Open!.WhyNot(count),
            WorkshopAct.Decide decide when !Verdict!.Open.Contains(decide.Choice) => !Ballots[^1].Choices.Contains(decide.Choice) ? "there is no such answer" : Verdict.By == DecidedBy.Facilitator ? "only the answers that are level can be taken" : "the vote says otherwise",
            WorkshopAct.Remark remark when !Ballots[^1].Choices.Contains(remark.Choice) => "there is no such answer",
            WorkshopAct.Commit commit when !Committers.Contains(commit.Who) => "there is no such table",
            _ => null,
        },
    };

    /// <summary>The workshop after something was done.</summary>
    /// <param name="at">When, since the workshop was begun; where that is before the last act, no time has passed.</param>
    /// <exception cref="InvalidOperationException">It cannot be done now; the message says why.</exception>
    public Workshop After(WorkshopAct act, TimeSpan at)
    {
        if (WhyNot(act) is { } reason) throw new InvalidOperationException($"Not now: {reason}.");
        var now = this with { Time = Time.At(at) };
        return act switch
        {
            WorkshopAct.TakeBack => Before! with { Time = now.Time },
            WorkshopAct.Allow allow => now with { Time = now.Time.Allowing(allow.Minutes, at) },
            WorkshopAct.Turn => now,
            WorkshopAct.Resume => this with { Time = Time.Resumed(at), Timer = Timer?.Stopped(Time.Latest) },
            WorkshopAct.StopClock => now with { Timer = Timer!.Stopped(at) },
            WorkshopAct.RunClock => now with { Timer = Timer!.Running(at) },
            WorkshopAct.Extend extend => now with { Timer = Timer!.Longer(extend.By) },
            _ => now.Step(act, WorkshopLifecycle.After(this, TriggerOf(act)), at) with { Before = this with { Timer = Timer?.Stopped(at) } },
        };
    }

    Workshop Step(WorkshopAct act, Stage next, TimeSpan at)
    {
        var there = this with { Stage = next };
        return act switch
        {
            WorkshopAct.Continue when Stage == Stage.HandOver => there with { Turn = 1 - Turn },
            WorkshopAct.Continue => there.With(Group with { Playthrough = Playthrough.Continue() }),
            WorkshopAct.Discuss discuss => there with { Timer = WorkshopTimer.Start(discuss.Allowed, at) },
            WorkshopAct.Vote vote => there.WithoutTimer(at) with { Open = Ballot.Open(vote.Way, [.. Playthrough.OpenChoices.Select(choice => choice.Id)], Group.Voters) },
            WorkshopAct.Cast vote => there with { Open = Open!.With(vote) },
            WorkshopAct.Count count => there with { Open = Open!.With(count) },
            WorkshopAct.Close => there with { Ballots = Ballots.Add(Open!), Open = null },
            WorkshopAct.Remark remark => there with { Remarks = Remarks.Add(new(remark.Choice, remark.Text)) },
            WorkshopAct.Talk talk => there with { Timer = WorkshopTimer.Start(talk.Allowed, at) },
            WorkshopAct.Decide decide => there.WithoutTimer(at).Decided(decide.Choice),
            WorkshopAct.Commit commit => there with { Commitments = commit.Text.Length == 0 ? Commitments.Remove(commit.Who) : Commitments.SetItem(commit.Who, commit.Text) },
            WorkshopAct.End => there.Cleared(),
            _ => there,
        };
    }

    Workshop Decided(ChoiceId choice)
    {
        var decision = new GroupDecision(Playthrough.Steps.Length, new(Playthrough.Scene!.Scene.Id, choice), Ballots, Remarks, Verdict!.By, Talked);
        return With(Group with { Playthrough = Playthrough.Decide(choice), Decisions = Group.Decisions.Add(decision) }).Cleared();
    }

    Workshop WithoutTimer(TimeSpan at) => this with { Timer = null, Talked = Talked + (Timer?.UsedAt(at) ?? TimeSpan.Zero) };

    Workshop Cleared() => this with { Timer = null, Talked = TimeSpan.Zero, Ballots = [], Remarks = [] };

    Workshop With(Group group) => this with { Groups = Groups.SetItem(Turn, group) };

    static WorkshopTrigger TriggerOf(WorkshopAct act) => act switch
    {
        WorkshopAct.Continue => WorkshopTrigger.Continue,
        WorkshopAct.Discuss => WorkshopTrigger.Discuss,
        WorkshopAct.StopClock or WorkshopAct.RunClock or WorkshopAct.Extend => WorkshopTrigger.Clock,
        WorkshopAct.Vote => WorkshopTrigger.Vote,
        WorkshopAct.Cast or WorkshopAct.Count => WorkshopTrigger.Cast,
        WorkshopAct.Close => WorkshopTrigger.Close,
        WorkshopAct.Talk => WorkshopTrigger.Talk,
        WorkshopAct.Remark => WorkshopTrigger.Remark,
        WorkshopAct.Decide => WorkshopTrigger.Decide,
        WorkshopAct.Stay => WorkshopTrigger.Stay,
        WorkshopAct.End => WorkshopTrigger.End,
        WorkshopAct.Commit => WorkshopTrigger.Commit,
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "This act has no trigger."),
    };
}
