using System.Collections.Concurrent;
using Stateless;
using Stateless.Graph;

namespace TrustSim.Core.Workshops;

/// <summary>
/// The table of legal steps and the stages they lead to. No other code decides this; a step back returns to the stage before.
/// </summary>
public static class WorkshopLifecycle
{
    static readonly Refusal NoQuestion = new("refusal.no-question-before-group");
    static readonly Refusal NothingAsked = new("refusal.nothing-asked");
    static readonly Refusal NoVote = new("refusal.no-vote-open");
    static readonly Refusal VoteFirst = new("refusal.vote-first");
    static readonly Refusal NoResult = new("refusal.no-result");
    static readonly Refusal TalkedAbout = new("refusal.talked-about-already");
    static readonly Refusal InDebrief = new("refusal.debrief-already");

    // As in Lifecycle: the inputs are few, and screens ask at every turn, so cache the answers.
    static readonly ConcurrentDictionary<(Stage Now, Facts Facts, WorkshopTrigger Trigger), Stage?> Answers = [];

    /// <summary>The table as a Mermaid state diagram.</summary>
    public static string Mermaid =>
        MermaidGraph.Format(Table(Stage.Reading, new(false, false, false, false, false, false)).GetInfo()).ReplaceLineEndings("\n")
            .Replace("\t", "    ").Trim();

    /// <summary>The stage that a trigger leads to.</summary>
    /// <exception cref="InvalidOperationException">The trigger is not legal now; the message says why.</exception>
    internal static Stage After(Workshop workshop, WorkshopTrigger trigger) =>
        Next(workshop, trigger) ?? throw new InvalidOperationException($"Not now: {Validate(workshop, trigger)}.");

    /// <summary>Why a trigger is not legal now, as a refusal; null where it is.</summary>
    public static Refusal? Validate(Workshop workshop, WorkshopTrigger trigger)
    {
        if (Next(workshop, trigger) is not null) return null;
        if (workshop.Stage == Stage.Voting && trigger is not (WorkshopTrigger.Close or WorkshopTrigger.Stay))
            return new Refusal("refusal.close-vote-first");
        return trigger switch
        {
            WorkshopTrigger.Close => workshop.Stage == Stage.Voting ? new Refusal("refusal.nobody-has-voted") : NoVote,
            WorkshopTrigger.Stay => new Refusal(workshop.Stage == Stage.HandOver ? "refusal.half-is-over" : "refusal.nobody-elses-turn"),
            WorkshopTrigger.Continue => workshop.Stage switch
            {
                Stage.Reading => new Refusal("refusal.question-waits-for-vote"),
                Stage.Discussing => VoteFirst,
                Stage.Revealed or Stage.Talking => new Refusal("refusal.decide-first"),
                Stage.Debrief => InDebrief,
                Stage.Voting or Stage.Consequence or Stage.HandOver => NoQuestion,
            },
            WorkshopTrigger.Discuss => workshop.Stage switch
            {
                Stage.Reading => NothingAsked,
                Stage.Discussing => TalkedAbout,
                Stage.Revealed or Stage.Talking => new Refusal("refusal.talk-about-vote"),
                Stage.Voting or Stage.Consequence or Stage.HandOver or Stage.Debrief => NoQuestion,
            },
            WorkshopTrigger.Vote => workshop.Stage == Stage.Reading ? NothingAsked : NoQuestion,
            WorkshopTrigger.Clock => new Refusal("refusal.no-clock"),
            WorkshopTrigger.Cast => NoVote,
            WorkshopTrigger.Decide => workshop.Stage is Stage.Reading or Stage.Discussing ? VoteFirst : NoQuestion,
            WorkshopTrigger.Tell => workshop.Stage == Stage.Reading ? NothingAsked : NoQuestion,
            WorkshopTrigger.Talk => workshop.Stage == Stage.Talking ? TalkedAbout : NoResult,
            WorkshopTrigger.Remark => NoResult,
            WorkshopTrigger.End => workshop.Stage == Stage.Debrief ? InDebrief : NoQuestion,
            WorkshopTrigger.Commit => new Refusal("refusal.belongs-into-debrief"),
        };
    }

    static Stage? Next(Workshop workshop, WorkshopTrigger trigger) =>
        Answers.GetOrAdd((workshop.Stage, Facts.From(workshop), trigger), static asked =>
    {
        var machine = Table(asked.Now, asked.Facts);
        if (!machine.CanFire(asked.Trigger)) return null;
        machine.Fire(asked.Trigger);
        return machine.State;
    });

    static StateMachine<Stage, WorkshopTrigger> Table(Stage now, Facts facts)
    {
        var machine = new StateMachine<Stage, WorkshopTrigger>(now);

        machine.Configure(Stage.Reading)
            .PermitIf(WorkshopTrigger.Discuss, Stage.Discussing, () => facts.IsAsked, "a question is asked")
            .PermitIf(WorkshopTrigger.Vote, Stage.Voting, () => facts.IsAsked, "a question is asked")
            .PermitIf(WorkshopTrigger.Tell, Stage.Consequence, () => facts.IsAsked, "a question is asked")
            .PermitReentryIf(WorkshopTrigger.Continue, () => !facts.IsAsked && !facts.EndsNext,
                "nothing is asked, and there is more to read");
        Ends(Stage.Reading, facts.EndsNext);

        machine.Configure(Stage.Discussing)
            .PermitReentry(WorkshopTrigger.Clock)
            .Permit(WorkshopTrigger.Vote, Stage.Voting);

        machine.Configure(Stage.Voting)
            .PermitReentry(WorkshopTrigger.Cast)
            .PermitIf(WorkshopTrigger.Close, Stage.Revealed, () => facts.IsVoteBegun, "somebody has voted");

        foreach (var stage in (Stage[])[Stage.Revealed, Stage.Talking])
        {
            machine.Configure(stage)
                .PermitReentry(WorkshopTrigger.Remark)
                .Permit(WorkshopTrigger.Vote, Stage.Voting)
                .Permit(WorkshopTrigger.Decide, Stage.Consequence);
        }

        machine.Configure(Stage.Revealed).Permit(WorkshopTrigger.Talk, Stage.Talking);
        machine.Configure(Stage.Talking).PermitReentry(WorkshopTrigger.Clock);

        machine.Configure(Stage.Consequence)
            .PermitIf(WorkshopTrigger.Continue, Stage.Reading, () => !facts.EndsNext && (facts.IsAlone || facts.IsEndingNext),
                "there is more to read, and nobody else’s turn")
            .PermitIf(WorkshopTrigger.Continue, Stage.HandOver, () => !facts.EndsNext && !facts.IsAlone && !facts.IsEndingNext,
                "the other half’s turn");
        Ends(Stage.Consequence, facts.EndsNext);

        machine.Configure(Stage.HandOver)
            .Permit(WorkshopTrigger.Continue, Stage.Reading)
            .PermitIf(WorkshopTrigger.Stay, Stage.Reading, () => !facts.IsOver, "this half is not at its end");

        foreach (var stage in Enum.GetValues<Stage>().Where(stage => stage is not (Stage.Debrief or Stage.Voting)))
            machine.Configure(stage).Permit(WorkshopTrigger.End, Stage.Debrief);
        machine.Configure(Stage.Debrief).PermitReentry(WorkshopTrigger.Commit);
        return machine;

        void Ends(Stage from, bool ends) => machine.Configure(from)
            .PermitIf(WorkshopTrigger.Continue, Stage.Debrief, () => ends && facts.IsAlone, "the play is over")
            .PermitIf(WorkshopTrigger.Continue, Stage.HandOver, () => ends && !facts.IsAlone, "the play is over for this half only");
    }

    /// <summary>The facts that the table depends on.</summary>
    /// <param name="IsAlone">Whether no other group has a turn: one group plays, or the other is at its end.</param>
    /// <param name="EndsNext">Whether the story ends after the present page.</param>
    /// <param name="IsEndingNext">Whether the ending follows the present page.</param>
    /// <param name="IsOver">Whether the present group's playthrough is over.</param>
    readonly record struct Facts(bool IsAsked, bool EndsNext, bool IsEndingNext, bool IsAlone, bool IsVoteBegun, bool IsOver)
    {
        public static Facts From(Workshop workshop)
        {
            var play = workshop.Playthrough;
            var isAsked = play.Phase == Phase.Deciding;
            return new(
                isAsked,
                !isAsked && play.Phase != Phase.Debrief && play.Continue().Phase == Phase.Debrief,
                play.Upcoming == Phase.Ending,
                workshop.Groups.Where((_, index) => index != workshop.Turn).All(group => group.IsOver),
                workshop.Open?.IsBegun ?? false,
                workshop.Group.IsOver);
        }
    }
}

/// <summary>The triggers of a workshop, besides taking the last step back.</summary>
public enum WorkshopTrigger
{
    Continue,
    Discuss,

    /// <summary>Stops the timer, resumes it or gives it more time.</summary>
    Clock,

    /// <summary>Opens a ballot: the first, or another on the same question.</summary>
    Vote,

    /// <summary>Enters votes into the open ballot, or corrects them.</summary>
    Cast,

    Close,
    Talk,

    /// <summary>Records a minority's remark.</summary>
    Remark,

    Decide,

    /// <summary>Takes an answer without a vote.</summary>
    Tell,

    /// <summary>Keeps the turn where it would pass to the other half.</summary>
    Stay,

    /// <summary>Opens the debrief, however far the playthrough has come.</summary>
    End,

    /// <summary>Records a table's commitment.</summary>
    Commit,
}
