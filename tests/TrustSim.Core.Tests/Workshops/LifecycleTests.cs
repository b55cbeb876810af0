using TrustSim.Core.Workshops;
using static TrustSim.Core.Tests.Workshops.Group;

namespace TrustSim.Core.Tests.Workshops;

public sealed class LifecycleTests
{
    const string NoQuestion = "refusal.no-question-before-group";
    const string NoVote = "refusal.no-vote-open";
    const string NoClock = "refusal.no-clock";
    const string NoResult = "refusal.no-result";
    const string NotYet = "refusal.belongs-into-debrief";
    const string CloseFirst = "refusal.close-vote-first";
    const string Nobody = "refusal.nobody-elses-turn";
    const string Already = "refusal.talked-about-already";
    const string TalkOrVote = "refusal.talk-about-vote";

    /// <summary>A workshop at each stage.</summary>
    static Workshop At(Stage stage) => stage switch
    {
        Stage.Reading => Begin(),
        Stage.Discussing => Begin().Do(Continue, Discuss),
        Stage.Voting => Begin().Do(Continue, Hands),
        Stage.Revealed => Begin().Do(Continue, Hands, Count("yes", 3), Close),
        Stage.Talking => At(Stage.Revealed).Do(Talk),
        Stage.Consequence => Begin().Do(Continue).Takes("yes"),
        Stage.HandOver => Begin(Halves()).Do(Continue).Takes("yes").Do(Continue),
        _ => Begin().Do(End),
    };

    [Fact]
    public void A_whole_workshop_goes_through_these_stages()
    {
        var workshop = Begin();
        List<Stage> stages = [workshop.Stage];
        foreach (var act in (WorkshopAct[])
            [
                Continue, Discuss, Hands, Count("yes", 2), Count("no", 1), Close, Talk, Hands, Count("no", 3), Close, Decide("no"),
                Continue, Continue, Hands, Count("on", 3), Close, Decide("on"), Continue, Continue,
                    new WorkshopAct.Commit("The group", "To ask first."),
            ])
        {
            workshop = workshop.Do(act);
            if (workshop.Stage != stages[^1]) stages.Add(workshop.Stage);
        }

        stages.ShouldBe(
        [
            Stage.Reading, Stage.Discussing, Stage.Voting, Stage.Revealed, Stage.Talking, Stage.Voting, Stage.Revealed, Stage.Consequence,
            Stage.Reading, Stage.Voting, Stage.Revealed, Stage.Consequence, Stage.Reading, Stage.Debrief,
        ]);
        workshop.Group.Decisions.Select(decision => decision.Decision.Choice.Value).ShouldBe(["no", "on"]);
        workshop.Group.IsOver.ShouldBeTrue();
        workshop.Commitments["The group"].ShouldBe("To ask first.");
    }

    public static TheoryData<Stage, WorkshopTrigger, string?> Steps()
    {
        var data = new TheoryData<Stage, WorkshopTrigger, string?>();
        // In the order of the triggers: Continue, Discuss, Clock, Vote, Cast, Close, Talk, Remark, Decide, Tell, Stay, End,
        // Commit.
        Row(Stage.Reading, null, "refusal.nothing-asked", NoClock, "refusal.nothing-asked", NoVote, NoVote, NoResult, NoResult,
            "refusal.vote-first", "refusal.nothing-asked", Nobody, null, NotYet);
        Row(Stage.Discussing, "refusal.vote-first", Already, null, null, NoVote, NoVote, NoResult, NoResult, "refusal.vote-first",
            NoQuestion, Nobody, null, NotYet);
        Row(Stage.Voting, CloseFirst, CloseFirst, CloseFirst, CloseFirst, null, "refusal.nobody-has-voted", CloseFirst, CloseFirst,
            CloseFirst, CloseFirst, Nobody, CloseFirst, CloseFirst);
        Row(Stage.Revealed, "refusal.decide-first", TalkOrVote, NoClock, null, NoVote, NoVote, null, null, null, NoQuestion, Nobody, null,
            NotYet);
        Row(Stage.Talking, "refusal.decide-first", TalkOrVote, null, null, NoVote, NoVote, Already, null, null, NoQuestion, Nobody, null,
            NotYet);
        Row(Stage.Consequence, null, NoQuestion, NoClock, NoQuestion, NoVote, NoVote, NoResult, NoResult, NoQuestion, NoQuestion, Nobody,
            null, NotYet);
        Row(Stage.HandOver, null, NoQuestion, NoClock, NoQuestion, NoVote, NoVote, NoResult, NoResult, NoQuestion, NoQuestion, null,
            null, NotYet);
        Row(Stage.Debrief, "refusal.debrief-already", NoQuestion, NoClock, NoQuestion, NoVote, NoVote, NoResult, NoResult, NoQuestion,
            NoQuestion, Nobody, "refusal.debrief-already", null);
        return data;

        void Row(Stage stage, params string?[] reasons)
        {
            reasons.Length.ShouldBe(Enum.GetValues<WorkshopTrigger>().Length, "Each trigger has its reason in each row.");
            foreach (var (trigger, reason) in Enum.GetValues<WorkshopTrigger>().Zip(reasons)) data.Add(stage, trigger, reason);
        }
    }

    [Theory, MemberData(nameof(Steps))]
    public void Every_step_is_legal_or_says_why_not(Stage stage, WorkshopTrigger trigger, string? reason)
    {
        var workshop = At(stage);
        workshop.Stage.ShouldBe(stage);
        (WorkshopLifecycle.Validate(workshop, trigger)?.ToString()).ShouldBe(reason);
        WorkshopAct act = trigger switch
        {
            WorkshopTrigger.Continue => Continue,
            WorkshopTrigger.Discuss => Discuss,
            WorkshopTrigger.Clock => new WorkshopAct.Extend(TimeSpan.FromMinutes(1)),
            WorkshopTrigger.Vote => Hands,
            WorkshopTrigger.Cast => Count("yes", 1),
            WorkshopTrigger.Close => Close,
            WorkshopTrigger.Talk => Talk,
            WorkshopTrigger.Remark => Remark("no", "We will regret it."),
            WorkshopTrigger.Decide => Decide("yes"),
            WorkshopTrigger.Tell => Tell("yes"),
            WorkshopTrigger.Stay => new WorkshopAct.Stay(),
            WorkshopTrigger.End => End,
            _ => new WorkshopAct.Commit("The group", "To ask first."),
        };
        (workshop.Validate(act)?.ToString()).ShouldBe(reason);
        if (reason is null) workshop.Do(act).ShouldNotBeSameAs(workshop);
        else Should.Throw<InvalidOperationException>(() => { workshop.Do(act); }).Message.ShouldBe($"Not now: {reason}.");
    }

    [Fact]
    public void A_question_is_discussed_or_voted_on_and_not_passed_over()
    {
        var workshop = Begin().Do(Continue);
        workshop.Validate(Continue).ShouldBe(new("refusal.question-waits-for-vote"));
        workshop.Validate(Discuss).ShouldBeNull();
        workshop.Validate(Hands).ShouldBeNull();
    }

    [Fact]
    public void A_question_can_be_told_and_then_nobody_has_voted()
    {
        var workshop = Begin().Do(Continue);
        workshop.Validate(Tell("nothing")).ShouldBe(new("refusal.no-such-answer"));
        var told = workshop.Do(Tell("no"));
        told.Stage.ShouldBe(Stage.Consequence);
        var decision = told.Group.Decisions.ShouldHaveSingleItem();
        (decision.Decision.Choice.Value, decision.By, decision.Ballots.Length, decision.IsTold)
            .ShouldBe(("no", DecidedBy.Facilitator, 0, true));
        told.Do(Back).Told().ShouldBe(workshop.Told());
    }

    [Fact]
    public void A_vote_is_closed_once_somebody_has_voted_if_only_for_none()
    {
        var workshop = Begin().Do(Continue, Hands);
        workshop.Validate(Close).ShouldBe(new("refusal.nobody-has-voted"));
        workshop.Do(Count("yes", 0)).Validate(Close).ShouldBeNull();
        Begin().Do(Continue, Secret, Cast(0, null)).Validate(Close).ShouldBeNull();
    }

    [Fact]
    public void A_half_at_its_end_cannot_keep_the_turn()
    {
        var workshop =
            Begin(Halves()).Do(Continue).Takes("yes").Do(Continue, new WorkshopAct.Stay(), Continue).Takes("on").Do(Continue, Continue);
        workshop.Stage.ShouldBe(Stage.HandOver);
        workshop.Validate(new WorkshopAct.Stay()).ShouldBe(new("refusal.half-is-over"));
    }

    [Fact]
    public void There_is_no_step_to_take_back_at_the_beginning() => Begin().Validate(Back).ShouldBe(new("refusal.no-step-to-take-back"));
}
