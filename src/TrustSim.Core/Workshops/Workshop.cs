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
    Workshop(Scenario scenario, WorkshopSetup setup, RoomTime time, ImmutableArray<Group> groups) =>
        (Scenario, Setup, Time, Groups) = (scenario, setup, time, groups);

    public Scenario Scenario { get; }

    public WorkshopSetup Setup { get; }

    public RoomTime Time { get; private init; }

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
    public RoomTimer? Timer { get; private init; }

    /// <summary>How long the question before the room has been talked about, without what the clock shows now.</summary>
    public TimeSpan Talked { get; private init; }

    /// <summary>What tables want to do about it, by the table’s name or the group’s.</summary>
    public ImmutableSortedDictionary<string, string> Commitments { get; private init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>How things stood before the last step; null where there was none.</summary>
    public Workshop? Before { get; private init; }

    public Group Group => Groups[Turn];

    public Playthrough Play => Group.Play;

    /// <summary>What the closed ballot means; null where none has been closed on this question.</summary>
    public Verdict? Verdict => Ballots.IsEmpty
        ? null
        : Core.Workshops.Verdict.Of(Setup.Rule, Ballots[^1], unchecked(Setup.Seed + (ulong)(Turn + 1) * 1_000_003 + (ulong)Play.Steps.Length * 1_009 + (ulong)Ballots.Length));

    /// <summary>Who can write down what they want to do about it: each table, or each group where people vote for themselves.</summary>
    public IEnumerable<string> Committers => Setup.Committers;

    /// <summary>A workshop that stands at the scenario's briefing.</summary>
    /// <exception cref="ArgumentException">The setup has a flaw.</exception>
    public static Workshop Begin(Scenario scenario, WorkshopSetup setup)
    {
        if (setup.Flaw is { } flaw) throw new ArgumentException(flaw, nameof(setup));
        var play = Playthrough.Start(scenario);
        // The briefing is read by all together.
        return new(scenario, setup, new(setup.Minutes, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero), [.. setup.Groups.Select((group, index) => Group.Of(group, index == 0 ? play : play.GoOn()))]);
    }

    /// <summary>Why something cannot be done now, in words for the room; null where it can.</summary>
    public string? WhyNot(RoomAct act) => act switch
    {
        RoomAct.TakeBack => Before is null ? "there is no step to take back yet" : null,
        RoomAct.Allow { Minutes: < 1 or > WorkshopSetup.MostMinutes } => $"say a number of minutes from 1 to {WorkshopSetup.MostMinutes}",
        RoomAct.Allow or RoomAct.Resume or RoomAct.Turn => null,
        _ => Rhythm.WhyNot(this, TriggerOf(act)) ?? act switch
        {
            RoomAct.Discuss discuss => RoomTimer.WhyNot(discuss.Allowed),
            RoomAct.Talk talk => RoomTimer.WhyNot(talk.Allowed),
            RoomAct.Extend extend => Timer!.WhyNot(extend),
            RoomAct.Vote { Way: BallotWay.Tables } when !Group.Voters.AreTables => "there are no tables here",
            RoomAct.Cast vote => Open!.WhyNot(vote),
            RoomAct.Count count => Open!.WhyNot(count),
            RoomAct.Decide decide when !Verdict!.Open.Contains(decide.Choice) => !Ballots[^1].Choices.Contains(decide.Choice) ? "there is no such answer" : Verdict.By == DecidedBy.Facilitator ? "only the answers that are level can be taken" : "the vote says otherwise",
            RoomAct.Remark remark when !Ballots[^1].Choices.Contains(remark.Choice) => "there is no such answer",
            RoomAct.Commit commit when !Committers.Contains(commit.Who) => "there is no such table",
            _ => null,
        },
    };

    /// <summary>The workshop after something was done.</summary>
    /// <param name="at">When, since the workshop was begun; where that is before the last act, no time has passed.</param>
    /// <exception cref="InvalidOperationException">It cannot be done now; the message says why.</exception>
    public Workshop After(RoomAct act, TimeSpan at)
    {
        if (WhyNot(act) is { } reason) throw new InvalidOperationException($"Not now: {reason}.");
        var now = this with { Time = Time.At(at) };
        return act switch
        {
            RoomAct.TakeBack => Before! with { Time = now.Time },
            RoomAct.Allow allow => now with { Time = now.Time.Allowing(allow.Minutes, at) },
            RoomAct.Turn => now,
            RoomAct.Resume => this with { Time = Time.Resumed(at), Timer = Timer?.Stopped(Time.Latest) },
            RoomAct.StopClock => now with { Timer = Timer!.Stopped(at) },
            RoomAct.RunClock => now with { Timer = Timer!.Running(at) },
            RoomAct.Extend extend => now with { Timer = Timer!.Longer(extend.By) },
            _ => now.Step(act, Rhythm.After(this, TriggerOf(act)), at) with { Before = this with { Timer = Timer?.Stopped(at) } },
        };
    }

    Workshop Step(RoomAct act, Stage next, TimeSpan at)
    {
        var there = this with { Stage = next };
        return act switch
        {
            RoomAct.GoOn when Stage == Stage.HandOver => there with { Turn = 1 - Turn },
            RoomAct.GoOn => there.With(Group with { Play = Play.GoOn() }),
            RoomAct.Discuss discuss => there with { Timer = RoomTimer.Start(discuss.Allowed, at) },
            RoomAct.Vote vote => there.WithoutTimer(at) with { Open = Ballot.Open(vote.Way, [.. Play.OpenChoices.Select(choice => choice.Id)], Group.Voters) },
            RoomAct.Cast vote => there with { Open = Open!.With(vote) },
            RoomAct.Count count => there with { Open = Open!.With(count) },
            RoomAct.Close => there with { Ballots = Ballots.Add(Open!), Open = null },
            RoomAct.Remark remark => there with { Remarks = Remarks.Add(new(remark.Choice, remark.Text)) },
            RoomAct.Talk talk => there with { Timer = RoomTimer.Start(talk.Allowed, at) },
            RoomAct.Decide decide => there.WithoutTimer(at).Decided(decide.Choice),
            RoomAct.Commit commit => there with { Commitments = commit.Text.Length == 0 ? Commitments.Remove(commit.Who) : Commitments.SetItem(commit.Who, commit.Text) },
            RoomAct.End => there.Cleared(),
            _ => there,
        };
    }

    Workshop Decided(ChoiceId choice)
    {
        var decision = new RoomDecision(Play.Steps.Length, new(Play.Scene!.Scene.Id, choice), Ballots, Remarks, Verdict!.By, Talked);
        return With(Group with { Play = Play.Decide(choice), Decisions = Group.Decisions.Add(decision) }).Cleared();
    }

    Workshop WithoutTimer(TimeSpan at) => this with { Timer = null, Talked = Talked + (Timer?.UsedAt(at) ?? TimeSpan.Zero) };

    Workshop Cleared() => this with { Timer = null, Talked = TimeSpan.Zero, Ballots = [], Remarks = [] };

    Workshop With(Group group) => this with { Groups = Groups.SetItem(Turn, group) };

    static RoomTrigger TriggerOf(RoomAct act) => act switch
    {
        RoomAct.GoOn => RoomTrigger.GoOn,
        RoomAct.Discuss => RoomTrigger.Discuss,
        RoomAct.StopClock or RoomAct.RunClock or RoomAct.Extend => RoomTrigger.Clock,
        RoomAct.Vote => RoomTrigger.Vote,
        RoomAct.Cast or RoomAct.Count => RoomTrigger.Cast,
        RoomAct.Close => RoomTrigger.Close,
        RoomAct.Talk => RoomTrigger.Talk,
        RoomAct.Remark => RoomTrigger.Remark,
        RoomAct.Decide => RoomTrigger.Decide,
        RoomAct.Stay => RoomTrigger.Stay,
        RoomAct.End => RoomTrigger.End,
        RoomAct.Commit => RoomTrigger.Commit,
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "This act has no trigger."),
    };
}
