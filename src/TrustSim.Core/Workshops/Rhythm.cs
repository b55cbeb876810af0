using System.Collections.Concurrent;
using Stateless;
using Stateless.Graph;
using TrustSim.Core.Play;

namespace TrustSim.Core.Workshops;

/// <summary>Which step a room can take when, and where it leads. This table is the only place that says so; a step back leads to where one came from.</summary>
public static class Rhythm
{
    // As in Lifecycle: there is little that the machine can be asked, and screens ask it at every turn.
    static readonly ConcurrentDictionary<(Stage Now, Facts Facts, RoomTrigger Trigger), Stage?> Answers = [];

    /// <summary>The table as a Mermaid state diagram.</summary>
    public static string Mermaid => MermaidGraph.Format(Table(Stage.Reading, new(false, false, false, false, false, false)).GetInfo()).ReplaceLineEndings("\n").Replace("\t", "    ").Trim();

    /// <summary>Where a trigger leads.</summary>
    /// <exception cref="InvalidOperationException">The trigger is not legal now; the message says why.</exception>
    internal static Stage After(Workshop room, RoomTrigger trigger) =>
        Next(room, trigger) ?? throw new InvalidOperationException($"Not now: {WhyNot(room, trigger)}.");

    /// <summary>Why a trigger is not legal now, in words for the room; null where it is.</summary>
    public static string? WhyNot(Workshop room, RoomTrigger trigger)
    {
        if (Next(room, trigger) is not null) return null;
        return (trigger, room.Stage) switch
        {
            (RoomTrigger.Close, Stage.Voting) => "nobody has voted yet",
            (RoomTrigger.Stay, Stage.HandOver) => "this half has come to its end",
            (RoomTrigger.Stay, _) => "it is nobody else’s turn",
            (_, Stage.Voting) => "close the vote first",
            (RoomTrigger.GoOn, Stage.Reading) => "this question waits for a vote",
            (RoomTrigger.GoOn, Stage.Discussing) => "vote first",
            (RoomTrigger.GoOn, Stage.Revealed or Stage.Talking) => "decide first, or vote again",
            (RoomTrigger.End or RoomTrigger.GoOn, Stage.Debrief) => "this is the debrief already",
            (RoomTrigger.Discuss or RoomTrigger.Vote, Stage.Reading) => "nothing is asked here",
            (RoomTrigger.Discuss, Stage.Discussing) or (RoomTrigger.Talk, Stage.Talking) => "that is being talked about already",
            (RoomTrigger.Discuss, Stage.Revealed or Stage.Talking) => "there has been a vote; talk about that, or vote again",
            (RoomTrigger.Clock, _) => "no clock is running here",
            (RoomTrigger.Cast or RoomTrigger.Close, _) => "no vote is open",
            (RoomTrigger.Decide, Stage.Reading or Stage.Discussing) => "vote first",
            (RoomTrigger.Talk or RoomTrigger.Remark, _) => "there is no result to talk about",
            (RoomTrigger.Commit, _) => "that belongs into the debrief",
            _ => "there is no question before the room",
        };
    }

    static Stage? Next(Workshop room, RoomTrigger trigger) => Answers.GetOrAdd((room.Stage, Facts.Of(room), trigger), static asked =>
    {
        var machine = Table(asked.Now, asked.Facts);
        if (!machine.CanFire(asked.Trigger)) return null;
        machine.Fire(asked.Trigger);
        return machine.State;
    });

    static StateMachine<Stage, RoomTrigger> Table(Stage now, Facts facts)
    {
        var machine = new StateMachine<Stage, RoomTrigger>(now);

        machine.Configure(Stage.Reading)
            .PermitIf(RoomTrigger.Discuss, Stage.Discussing, () => facts.IsAsked, "a question is asked")
            .PermitIf(RoomTrigger.Vote, Stage.Voting, () => facts.IsAsked, "a question is asked")
            .PermitReentryIf(RoomTrigger.GoOn, () => !facts.IsAsked && !facts.EndsNext, "nothing is asked, and there is more to read");
        Ends(Stage.Reading, facts.EndsNext);

        machine.Configure(Stage.Discussing)
            .PermitReentry(RoomTrigger.Clock)
            .Permit(RoomTrigger.Vote, Stage.Voting);

        machine.Configure(Stage.Voting)
            .PermitReentry(RoomTrigger.Cast)
            .PermitIf(RoomTrigger.Close, Stage.Revealed, () => facts.IsVoteBegun, "somebody has voted");

        foreach (var stage in (Stage[])[Stage.Revealed, Stage.Talking])
        {
            machine.Configure(stage)
                .PermitReentry(RoomTrigger.Remark)
                .Permit(RoomTrigger.Vote, Stage.Voting)
                .Permit(RoomTrigger.Decide, Stage.Consequence);
        }

        machine.Configure(Stage.Revealed).Permit(RoomTrigger.Talk, Stage.Talking);
        machine.Configure(Stage.Talking).PermitReentry(RoomTrigger.Clock);

        machine.Configure(Stage.Consequence)
            .PermitIf(RoomTrigger.GoOn, Stage.Reading, () => !facts.EndsNext && (facts.IsAlone || facts.IsEndingNext), "there is more to read, and nobody else’s turn")
            .PermitIf(RoomTrigger.GoOn, Stage.HandOver, () => !facts.EndsNext && !facts.IsAlone && !facts.IsEndingNext, "the other half’s turn");
        Ends(Stage.Consequence, facts.EndsNext);

        machine.Configure(Stage.HandOver)
            .Permit(RoomTrigger.GoOn, Stage.Reading)
            .PermitIf(RoomTrigger.Stay, Stage.Reading, () => !facts.IsOver, "this half is not at its end");

        foreach (var stage in Enum.GetValues<Stage>().Where(stage => stage is not (Stage.Debrief or Stage.Voting))) machine.Configure(stage).Permit(RoomTrigger.End, Stage.Debrief);
        machine.Configure(Stage.Debrief).PermitReentry(RoomTrigger.Commit);
        return machine;

        void Ends(Stage from, bool ends) => machine.Configure(from)
            .PermitIf(RoomTrigger.GoOn, Stage.Debrief, () => ends && facts.IsAlone, "the play is over")
            .PermitIf(RoomTrigger.GoOn, Stage.HandOver, () => ends && !facts.IsAlone, "the play is over for this half only");
    }

    /// <summary>What the table asks about.</summary>
    /// <param name="IsAlone">Whether nobody else has a turn: one group plays, or the other is at its end.</param>
    /// <param name="EndsNext">Whether play is over after what is being read.</param>
    /// <param name="IsEndingNext">Whether the ending comes after what is being read.</param>
    /// <param name="IsOver">Whether the play of the group whose turn it is is over.</param>
    readonly record struct Facts(bool IsAsked, bool EndsNext, bool IsEndingNext, bool IsAlone, bool IsVoteBegun, bool IsOver)
    {
        public static Facts Of(Workshop room)
        {
            var play = room.Play;
            var isAsked = play.Phase == Phase.Deciding;
            return new(
                isAsked,
                !isAsked && play.Phase != Phase.Debrief && play.GoOn().Phase == Phase.Debrief,
                play.Upcoming == Phase.Ending,
                room.Groups.Where((_, index) => index != room.Turn).All(group => group.IsOver),
                room.Open?.IsBegun ?? false,
                room.Group.IsOver);
        }
    }
}
