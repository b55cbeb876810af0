using TrustSim.Core.Workshops;
using static TrustSim.Core.Tests.Workshops.Room;

namespace TrustSim.Core.Tests.Workshops;

public sealed class RhythmTests
{
    const string NoQuestion = "there is no question before the room";
    const string NoVote = "no vote is open";
    const string NoClock = "no clock is running here";
    const string NoResult = "there is no result to talk about";
    const string NotYet = "that belongs into the debrief";
    const string CloseFirst = "close the vote first";
    const string Nobody = "it is nobody else’s turn";
    const string Already = "that is being talked about already";
    const string TalkOrVote = "there has been a vote; talk about that, or vote again";

    /// <summary>A room that has come to each stage.</summary>
    static Workshop At(Stage stage) => stage switch
    {
        Stage.Reading => Begin(),
        Stage.Discussing => Begin().Do(GoOn, Discuss),
        Stage.Voting => Begin().Do(GoOn, Hands),
        Stage.Revealed => Begin().Do(GoOn, Hands, Count("yes", 3), Close),
        Stage.Talking => At(Stage.Revealed).Do(Talk),
        Stage.Consequence => Begin().Do(GoOn).Takes("yes"),
        Stage.HandOver => Begin(Halves()).Do(GoOn).Takes("yes").Do(GoOn),
        _ => Begin().Do(End),
    };

    [Fact]
    public void A_whole_workshop_goes_through_these_stages()
    {
        var room = Begin();
        List<Stage> stages = [room.Stage];
        foreach (var act in (RoomAct[])
            [
                GoOn, Discuss, Hands, Count("yes", 2), Count("no", 1), Close, Talk, Hands, Count("no", 3), Close, Decide("no"),
                GoOn, GoOn, Hands, Count("on", 3), Close, Decide("on"), GoOn, GoOn, new RoomAct.Commit("The room", "To ask first."),
            ])
        {
            room = room.Do(act);
            if (room.Stage != stages[^1]) stages.Add(room.Stage);
        }

        stages.ShouldBe(
        [
            Stage.Reading, Stage.Discussing, Stage.Voting, Stage.Revealed, Stage.Talking, Stage.Voting, Stage.Revealed, Stage.Consequence,
            Stage.Reading, Stage.Voting, Stage.Revealed, Stage.Consequence, Stage.Reading, Stage.Debrief,
        ]);
        room.Group.Decisions.Select(decision => decision.Decision.Choice.Value).ShouldBe(["no", "on"]);
        room.Group.IsOver.ShouldBeTrue();
        room.Commitments["The room"].ShouldBe("To ask first.");
    }

    public static TheoryData<Stage, RoomTrigger, string?> Steps()
    {
        var data = new TheoryData<Stage, RoomTrigger, string?>();
        // In the order of the triggers: GoOn, Discuss, Clock, Vote, Cast, Close, Talk, Remark, Decide, Stay, End, Commit.
        Row(Stage.Reading, null, "nothing is asked here", NoClock, "nothing is asked here", NoVote, NoVote, NoResult, NoResult, "vote first", Nobody, null, NotYet);
        Row(Stage.Discussing, "vote first", Already, null, null, NoVote, NoVote, NoResult, NoResult, "vote first", Nobody, null, NotYet);
        Row(Stage.Voting, CloseFirst, CloseFirst, CloseFirst, CloseFirst, null, "nobody has voted yet", CloseFirst, CloseFirst, CloseFirst, Nobody, CloseFirst, CloseFirst);
        Row(Stage.Revealed, "decide first, or vote again", TalkOrVote, NoClock, null, NoVote, NoVote, null, null, null, Nobody, null, NotYet);
        Row(Stage.Talking, "decide first, or vote again", TalkOrVote, null, null, NoVote, NoVote, Already, null, null, Nobody, null, NotYet);
        Row(Stage.Consequence, null, NoQuestion, NoClock, NoQuestion, NoVote, NoVote, NoResult, NoResult, NoQuestion, Nobody, null, NotYet);
        Row(Stage.HandOver, null, NoQuestion, NoClock, NoQuestion, NoVote, NoVote, NoResult, NoResult, NoQuestion, null, null, NotYet);
        Row(Stage.Debrief, "this is the debrief already", NoQuestion, NoClock, NoQuestion, NoVote, NoVote, NoResult, NoResult, NoQuestion, Nobody, "this is the debrief already", null);
        return data;

        void Row(Stage stage, params string?[] reasons)
        {
            foreach (var (trigger, reason) in Enum.GetValues<RoomTrigger>().Zip(reasons)) data.Add(stage, trigger, reason);
        }
    }

    [Theory, MemberData(nameof(Steps))]
    public void Every_step_is_legal_or_says_why_not(Stage stage, RoomTrigger trigger, string? reason)
    {
        var room = At(stage);
        room.Stage.ShouldBe(stage);
        Rhythm.WhyNot(room, trigger).ShouldBe(reason);
        RoomAct act = trigger switch
        {
            RoomTrigger.GoOn => GoOn,
            RoomTrigger.Discuss => Discuss,
            RoomTrigger.Clock => new RoomAct.Extend(TimeSpan.FromMinutes(1)),
            RoomTrigger.Vote => Hands,
            RoomTrigger.Cast => Count("yes", 1),
            RoomTrigger.Close => Close,
            RoomTrigger.Talk => Talk,
            RoomTrigger.Remark => Remark("no", "We will regret it."),
            RoomTrigger.Decide => Decide("yes"),
            RoomTrigger.Stay => new RoomAct.Stay(),
            RoomTrigger.End => End,
            _ => new RoomAct.Commit("The room", "To ask first."),
        };
        room.WhyNot(act).ShouldBe(reason);
        if (reason is null) room.Do(act).ShouldNotBeSameAs(room);
        else Should.Throw<InvalidOperationException>(() => { room.Do(act); }).Message.ShouldBe($"Not now: {reason}.");
    }

    [Fact]
    public void A_question_is_discussed_or_voted_on_and_not_passed_over()
    {
        var room = Begin().Do(GoOn);
        room.WhyNot(GoOn).ShouldBe("this question waits for a vote");
        room.WhyNot(Discuss).ShouldBeNull();
        room.WhyNot(Hands).ShouldBeNull();
    }

    [Fact]
    public void A_vote_is_closed_once_somebody_has_voted_if_only_for_none()
    {
        var room = Begin().Do(GoOn, Hands);
        room.WhyNot(Close).ShouldBe("nobody has voted yet");
        room.Do(Count("yes", 0)).WhyNot(Close).ShouldBeNull();
        Begin().Do(GoOn, Secret, Cast(0, null)).WhyNot(Close).ShouldBeNull();
    }

    [Fact]
    public void A_half_at_its_end_cannot_keep_the_turn()
    {
        var room = Begin(Halves()).Do(GoOn).Takes("yes").Do(GoOn, new RoomAct.Stay(), GoOn).Takes("on").Do(GoOn, GoOn);
        room.Stage.ShouldBe(Stage.HandOver);
        room.WhyNot(new RoomAct.Stay()).ShouldBe("this half has come to its end");
    }

    [Fact]
    public void There_is_no_step_to_take_back_at_the_beginning() => Begin().WhyNot(Back).ShouldBe("there is no step to take back yet");
}
