using System.Diagnostics;

namespace TrustSim.Core.Workshops;

/// <summary>
/// A group that plays one scenario together. It is its setup and its list of acts; folding <see cref="After"/> over them gives everything
/// else, so that taking a step back, resuming next week and following from a second terminal are the same operation. Immutable: each act
/// gives another value.
/// </summary>
public sealed record Workshop
{
    static readonly Refusal NoAnswer = new("refusal.no-such-answer");

    Workshop(Scenario scenario, WorkshopSetup setup, WorkshopTime time, ImmutableArray<Group> groups) =>
        (Scenario, Setup, Time, Groups) = (scenario, setup, time, groups);

    public Scenario Scenario { get; }

    public WorkshopSetup Setup { get; }

    public WorkshopTime Time { get; private init; }

    public ImmutableArray<Group> Groups { get; private init; }

    /// <summary>Index of the group whose turn it is, from 0.</summary>
    public int Turn { get; private init; }

    public Stage Stage { get; private init; }

    /// <summary>The closed ballots on the present question.</summary>
    public ImmutableArray<Ballot> Ballots { get; private init; } = [];

    /// <summary>The ballot that is open; null where none is.</summary>
    public Ballot? Open { get; private init; }

    /// <summary>The remarks of minorities on the present question.</summary>
    public ImmutableArray<Remark> Remarks { get; private init; } = [];

    /// <summary>The clock of the discussion or the talk; null where there is none.</summary>
    public WorkshopTimer? Timer { get; private init; }

    /// <summary>Duration of the talk about the present question, without the running timer.</summary>
    public TimeSpan Talked { get; private init; }

    /// <summary>Commitments of the tables, by name of the table or the group.</summary>
    public ImmutableSortedDictionary<string, string> Commitments { get; private init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The code and port at which phones vote; null where none have been let in.</summary>
    public WorkshopAct.Admit? Phones { get; private init; }

    /// <summary>When the group came to where it is, or said how much time there is: the moment that its plan is made for.</summary>
    public TimeSpan Arrived { get; private init; }

    /// <summary>The workshop when it was last said how much time there is; null where nobody has.</summary>
    public Workshop? Replanned { get; private init; }

    /// <summary>The workshop before the last step; null before the first step.</summary>
    public Workshop? Before { get; private init; }

    /// <summary>The last step, which <see cref="Before"/> is without; null before the first step.</summary>
    public WorkshopAct? Step { get; private init; }

    /// <summary>The workshop after the step that was taken back last; null where nothing can be done again.</summary>
    public Workshop? Ahead { get; private init; }

    public Group Group => Groups[Turn];

    public Playthrough Playthrough => Group.Playthrough;

    /// <summary>The result of the closed ballot; null where no ballot on this question is closed.</summary>
    public Verdict? Verdict => Ballots.IsEmpty
        ? null
        : Core.Workshops.Verdict.Decide(
            Setup.Rule, Ballots[^1],
            unchecked(
                Setup.Seed + (ulong)(Turn + 1) * 1_000_003 + (ulong)Playthrough.Steps.Length * 1_009 + (ulong)Ballots.Length));

    ImmutableArray<ChoiceId> Offered => [.. Playthrough.OpenChoices.Select(choice => choice.Id)];

    /// <summary>The laws by which all groups play.</summary>
    public Laws Laws => Groups[0].Playthrough.Laws;

    /// <summary>Everybody who can write a commitment: each table, or each group where people vote for themselves.</summary>
    public IEnumerable<string> Committers => Setup.Committers;

    /// <summary>Begins a workshop at the scenario's briefing.</summary>
    /// <param name="laws">The laws by which the groups play; null: today's.</param>
    /// <exception cref="ArgumentException">The setup is not valid.</exception>
    public static Workshop Begin(Scenario scenario, WorkshopSetup setup, Laws? laws = null)
    {
        if (setup.Diagnostic is { } diagnostic) throw new ArgumentException(diagnostic.ToString(), nameof(setup));
        var play = Playthrough.Start(scenario, laws ?? Laws.Default);
        // All groups read the briefing together.
        return new(
            scenario, setup, new(setup.Minutes, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero),
            [.. setup.Groups.Select((group, index) => Group.From(group, index == 0 ? play : play.Continue()))]);
    }

    /// <summary>Why something cannot be done now; null where it can.</summary>
    public Refusal? Validate(WorkshopAct act) =>
        (act.Trigger is { } trigger ? WorkshopLifecycle.Validate(this, trigger) : null) ?? ValidateItself(act);

    Refusal? ValidateItself(WorkshopAct act) => act switch
    {
        WorkshopAct.TakeBack => Before is null ? new Refusal("refusal.no-step-to-take-back") : null,
        WorkshopAct.DoAgain => Ahead is null ? new Refusal("refusal.nothing-to-do-again") : null,
        WorkshopAct.Allow allow =>
            allow.Minutes is >= 1 and <= WorkshopSetup.MostMinutes ? null
                : new Refusal("refusal.minutes", ("most", WorkshopSetup.MostMinutes)),
        WorkshopAct.Discuss discuss => WorkshopTimer.Validate(discuss.Allowed),
        WorkshopAct.Talk talk => WorkshopTimer.Validate(talk.Allowed),
        WorkshopAct.Extend extend => Timer!.Validate(extend),
        WorkshopAct.Vote { Way: BallotWay.Tables } => Group.Voters.AreTables ? null : new Refusal("refusal.no-tables"),
        // A phone does not say to which half it belongs, and neither half may see the other's question.
        WorkshopAct.Vote { Way: BallotWay.Phones } => Setup.IsSplit ? new Refusal("refusal.halves-have-no-phones") : null,
        WorkshopAct.Vote => null,
        WorkshopAct.Cast vote => Open!.Validate(vote),
        WorkshopAct.Count count => Open!.Validate(count),
        WorkshopAct.Close close => Open!.Validate(close),
        WorkshopAct.Admit admit => PhoneCode.Validate(admit),
        WorkshopAct.Decide decide => Validate(decide),
        WorkshopAct.Tell tell => Offered.Contains(tell.Choice) ? null : NoAnswer,
        WorkshopAct.Remark remark => Ballots[^1].Choices.Contains(remark.Choice) ? null : NoAnswer,
        WorkshopAct.Commit commit => Committers.Contains(commit.Who) ? null : new Refusal("refusal.no-such-table"),
        WorkshopAct.Continue or WorkshopAct.StopClock or WorkshopAct.RunClock => null,
        WorkshopAct.Stay or WorkshopAct.End or WorkshopAct.Turn or WorkshopAct.Press or WorkshopAct.Resume => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>The closed ballots on the present question whose votes are not told, by their number from 0.</summary>
    public IEnumerable<int> Untold => Ballots.Index().Where(ballot => !ballot.Item.IsTold).Select(ballot => ballot.Index);

    /// <summary>The workshop as the group sees it: with the counts of the closed ballots on its question.</summary>
    /// <param name="votes">The counts of each of <see cref="Untold"/>, in their order; null where they are not known.</param>
    /// <param name="cast">Number of secret votes in the open ballot.</param>
    public Workshop Telling(IEnumerable<Tally?> votes, int cast = 0)
    {
        var ballots = Ballots;
        foreach (var (number, tally) in Untold.Zip(votes)) ballots = ballots.SetItem(number, ballots[number].Telling(tally));
        return this with { Ballots = ballots, Open = Open is { } open && open.Way.IsSecret() ? open.WithUntold(cast) : Open };
    }

    /// <summary>The workshop after an act.</summary>
    /// <param name="at">Time since the beginning of the workshop. Where it precedes the last act, no time has passed.</param>
    /// <exception cref="InvalidOperationException">The act is not legal now; the message says why.</exception>
    public Workshop After(WorkshopAct act, TimeSpan at)
    {
        if (Validate(act) is { } reason) throw new InvalidOperationException($"Not now: {reason}.");
        var there = this with { Time = Time.At(at), Stage = act.Trigger is { } trigger ? WorkshopLifecycle.After(this, trigger) : Stage };
        var after = act switch
        {
            WorkshopAct.TakeBack => Before! with
            {
                // Votes that only phones or voters themselves know are given anew, and not done again.
                Time = there.Time, Phones = Phones, Replanned = Replanned, Ahead = HasSecrets ? null : this,
            },
            WorkshopAct.DoAgain => Ahead! with
            {
                Time = there.Time, Phones = Phones, Replanned = Replanned, Timer = Ahead.Timer?.Stopped(at),
            },
            WorkshopAct.Allow allow => there.Allowing(allow.Minutes, at),
            WorkshopAct.Turn or WorkshopAct.Press => there,
            WorkshopAct.Admit admit => there with { Phones = admit },
            WorkshopAct.Resume => this with { Time = Time.Resumed(at), Timer = Timer?.Stopped(Time.Latest) },
            WorkshopAct.StopClock => there with { Timer = Timer!.Stopped(at) },
            WorkshopAct.RunClock => there with { Timer = Timer!.Running(at) },
            WorkshopAct.Extend extend => there with { Timer = Timer!.Longer(extend.By) },
            WorkshopAct.Continue => Stage == Stage.HandOver
                ? there with { Turn = 1 - Turn }
                : there.With(Group with { Playthrough = Playthrough.Continue() }),
            WorkshopAct.Discuss discuss => there with { Timer = WorkshopTimer.Start(discuss.Allowed, at) },
            WorkshopAct.Vote vote => there.WithoutTimer(at) with
            {
                Open = Ballot.Open(vote.Way, Offered, Group.Voters),
            },
            WorkshopAct.Cast vote => there with { Open = Open!.With(vote) },
            WorkshopAct.Count count => there with { Open = Open!.With(count) },
            WorkshopAct.Close close => there with { Ballots = Ballots.Add(Open!.With(close)), Open = null },
            WorkshopAct.Remark remark => there with { Remarks = Remarks.Add(new(remark.Choice, remark.Text)) },
            WorkshopAct.Talk talk => there with { Timer = WorkshopTimer.Start(talk.Allowed, at) },
            WorkshopAct.Decide decide => there.WithoutTimer(at).Telling(decide.Votes ?? []).Decided(decide.Choice),
            WorkshopAct.Tell tell => there.Decided(tell.Choice, DecidedBy.Facilitator),
            WorkshopAct.Stay => there,
            WorkshopAct.Commit commit => there with
            {
                Commitments =
                    commit.Text.Length == 0 ? Commitments.Remove(commit.Who) : Commitments.SetItem(commit.Who, commit.Text),
            },
            WorkshopAct.End => there.Cleared(),
            _ => throw new UnreachableException(),
        };
        if (!act.IsStep)
            return act is WorkshopAct.TakeBack or WorkshopAct.DoAgain or WorkshopAct.Allow or WorkshopAct.Resume
                ? after with { Arrived = after.Time.Latest } : after;
        // With its decision the group forgets who voted what: taking that back begins the votes anew.
        var before = act is WorkshopAct.Decide or WorkshopAct.End && Untold.Any() ? BeforeItsVotes : this;
        return after with
        {
            Before = before with { Timer = before.Timer?.Stopped(at) }, Arrived = after.Time.Latest, Step = act, Ahead = null,
        };
    }

    bool HasSecrets => Open is { } open && open.Way.IsSecret() || Untold.Any();

    /// <summary>The workshop before the first vote on the present question.</summary>
    public Workshop BeforeItsVotes => Ballots.IsEmpty && Open is null ? this : Before!.BeforeItsVotes;

    Refusal? Validate(WorkshopAct.Decide decide)
    {
        if (decide.Votes is { } votes && !(votes.Length == Untold.Count() && Untold.Zip(votes).All(IsSound)))
            return new Refusal("refusal.no-such-counts");
        return Telling(decide.Votes ?? []).ValidateChoice(decide);

        bool IsSound((int Ballot, Tally? Tally) told) => told.Tally is not { } tally
            || tally.IsSound(Ballots[told.Ballot].Choices) && tally.Voted == Ballots[told.Ballot].Untold;
    }

    Refusal? ValidateChoice(WorkshopAct.Decide decide) =>
        Verdict!.Open.Contains(decide.Choice) ? null
        : !Ballots[^1].Choices.Contains(decide.Choice) ? NoAnswer
        : Verdict.By == DecidedBy.Facilitator ? new Refusal("refusal.only-level-answers")
        : new Refusal("refusal.vote-says-otherwise");

    Workshop Decided(ChoiceId choice) => Decided(choice, Verdict!.By);

    Workshop Decided(ChoiceId choice, DecidedBy? by)
    {
        var decision = new GroupDecision(
            Playthrough.Steps.Length, new(Playthrough.Scene!.Scene.Id, choice), Offered, Ballots, Remarks, by, Talked);
        return With(Group with { Playthrough = Playthrough.Decide(choice), Decisions = Group.Decisions.Add(decision) }).Cleared();
    }

    Workshop Allowing(int minutes, TimeSpan at)
    {
        var after = this with { Time = Time.Allowing(minutes, at) };
        // Only the latest plan counts, so it needs none before it.
        return after with { Replanned = after with { Arrived = after.Time.Latest, Before = null, Replanned = null } };
    }

    Workshop WithoutTimer(TimeSpan at) => this with { Timer = null, Talked = Talked + (Timer?.UsedAt(at) ?? TimeSpan.Zero) };

    Workshop Cleared() => this with { Timer = null, Talked = TimeSpan.Zero, Ballots = [], Remarks = [] };

    Workshop With(Group group) => this with { Groups = Groups.SetItem(Turn, group) };
}
