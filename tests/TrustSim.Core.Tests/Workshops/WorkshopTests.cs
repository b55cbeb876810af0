using TrustSim.Core.Workshops;
using static TrustSim.Core.Tests.Workshops.Group;

namespace TrustSim.Core.Tests.Workshops;

public sealed class WorkshopTests
{
    static readonly WorkshopAct[] Whole =
    [
        Continue, Discuss, new WorkshopAct.StopClock(), new WorkshopAct.RunClock(), new WorkshopAct.Extend(TimeSpan.FromMinutes(1)), Hands,
            Count("yes", 2), Count("no", 1), Close,
        Remark("no", "He will hear of it."), Talk, Secret, Cast(0, "no"), Cast(1, null), Cast(2, "no"), Close, Decide("no"), Continue,
            Continue,
        Hands, Count("on", 3), Close, Decide("on"), Continue, Continue, new WorkshopAct.Commit("The group", "To ask first."),
            new WorkshopAct.Commit("The group", ""),
    ];

    [Fact]
    public void Every_step_can_be_taken_back_to_exactly_how_it_stood_and_the_clock_then_stands()
    {
        var workshop = Begin();
        foreach (var act in Whole)
        {
            if (act is not (WorkshopAct.StopClock or WorkshopAct.RunClock or WorkshopAct.Extend))
            {
                var back = workshop.Do(act, Back);
                back.Told().ShouldBe(workshop.ToldStanding(workshop.Time.Latest.AddMinutes(1)), $"{act}");
                (back.Timer?.IsRunning ?? false).ShouldBeFalse();
            }

            workshop = workshop.Do(act);
        }

        workshop.Stage.ShouldBe(Stage.Debrief);
        var steps = 0;
        for (; workshop.Before is not null; steps++) workshop = workshop.Do(Back);
        steps.ShouldBe(Whole.Length - 3, "setting a clock is no step");
        workshop.Told().ShouldBe(Begin().Told());
    }

    [Fact]
    public void Time_that_a_step_took_is_gone_when_it_is_taken_back()
    {
        var workshop = Begin().Do(Continue, Back);
        workshop.Time.Spent(workshop.Time.Latest).ShouldBe(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public void Closed_ballots_and_remarks_stay_with_the_decision()
    {
        var decision = Begin().Do(Whole).Groups[0].Decisions[0];
        decision.Ballots.Length.ShouldBe(2);
        decision.Last!.Way.ShouldBe(BallotWay.Secret);
        decision.Remarks.ShouldBe([new(new("no"), "He will hear of it.")]);
        decision.By.ShouldBe(DecidedBy.Votes);
        decision.Shift.ShouldNotBeNull().Changed.ShouldBe(2);
        Begin().Do(Continue).Takes("yes").Group.Decisions[0].Shift.ShouldBeNull();
    }

    [Fact]
    public void A_stopped_clock_stands_and_talk_is_what_ran_before_and_between_the_votes()
    {
        var workshop = Begin().Do(Continue, Discuss, new WorkshopAct.StopClock(), new WorkshopAct.Extend(TimeSpan.FromMinutes(1)));
        var later = workshop.Time.Latest.AddHours(1);
        workshop.Timer!.LeftAt(later).ShouldBe(TimeSpan.FromMinutes(5));
        workshop = workshop.After(new WorkshopAct.RunClock(), later);
        workshop.Timer!.LeftAt(later.AddMinutes(7)).ShouldBe(TimeSpan.FromMinutes(-2));
        // The vote comes after half a minute, the decision after a talk of one minute.
        workshop = workshop.After(Hands, later.AddSeconds(30)).Do(Count("yes", 3), Close, Talk, Decide("yes"));
        workshop.Group.Decisions[0].Talked.ShouldBe(TimeSpan.FromSeconds(60 + 30 + 60));
        workshop.Talked.ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [InlineData(-1, false), InlineData(0, true), InlineData(24 * 60, true), InlineData(24 * 60 + 1, false)]
    public void A_clock_holds_from_none_to_a_day(int minutes, bool fits)
    {
        Refusal reason = new("refusal.clock-holds");
        var time = TimeSpan.FromMinutes(minutes);
        Begin().Do(Continue).Validate(new WorkshopAct.Discuss(time)).ShouldBe(fits ? null : reason);
        Begin().Do(Continue, Hands, Count("yes", 3), Close).Validate(new WorkshopAct.Talk(time)).ShouldBe(fits ? null : reason);
        Begin().Do(Continue, new WorkshopAct.Discuss(TimeSpan.Zero)).Validate(new WorkshopAct.Extend(time)).ShouldBe(fits ? null : reason);
        Begin().Do(Continue, Discuss).Validate(new WorkshopAct.Extend(TimeSpan.MaxValue)).ShouldBe(reason);
        Begin().Do(Continue, Discuss).Validate(new WorkshopAct.Extend(TimeSpan.MinValue)).ShouldBe(reason);
    }

    [Fact]
    public void Two_halves_take_turns_and_each_has_its_own_playthrough()
    {
        var workshop = Begin(Halves());
        workshop.Groups[1].Playthrough.Scene.ShouldNotBeNull("the briefing is read by all together");
        workshop = workshop.Do(Continue).Takes("yes").Do(Continue);
        (workshop.Stage, workshop.Turn).ShouldBe((Stage.HandOver, 0));
        workshop = workshop.Do(Continue);
        (workshop.Stage, workshop.Turn).ShouldBe((Stage.Reading, 1));
        workshop = workshop.Takes("no").Do(Continue, Continue);
        (workshop.Stage, workshop.Turn).ShouldBe((Stage.Reading, 0));
        workshop.Groups.Select(group => group.Decisions.Single().Decision.Choice.Value).ShouldBe(["yes", "no"]);
    }

    [Fact]
    public void A_half_can_keep_the_turn_and_be_over_before_the_other()
    {
        var workshop = Begin(Halves()).Do(Continue).Takes("yes").Do(Continue, new WorkshopAct.Stay(), Continue);
        workshop.Turn.ShouldBe(0);
        workshop = workshop.Takes("on").Do(Continue);
        workshop.Stage.ShouldBe(Stage.Reading, "the ending belongs to those who came to it");
        workshop.Playthrough.Ending.ShouldNotBeNull();
        workshop = workshop.Do(Continue, Continue);
        (workshop.Stage, workshop.Turn, workshop.Groups[0].IsOver).ShouldBe((Stage.Reading, 1, true));
        workshop = workshop.Takes("no").Do(Continue, Continue);
        (workshop.Stage, workshop.Turn).ShouldBe((Stage.Reading, 1), "nobody else has a turn");
        workshop = workshop.Takes("off").Do(Continue, Continue);
        workshop.Stage.ShouldBe(Stage.Debrief);
        workshop.Groups.ShouldAllBe(group => group.IsOver);
    }

    [Fact]
    public void A_story_that_stops_without_an_ending_hands_over_too()
    {
        var scenario = new Tests.Story().Scene("only", choices: [new("yes"), new("no")]).Build();
        var workshop = Begin(Halves(), scenario).Do(Continue).Takes("yes").Do(Continue);
        workshop.Stage.ShouldBe(Stage.HandOver);
        workshop.Do(Continue).Takes("no").Do(Continue).Stage.ShouldBe(Stage.Debrief);
    }

    [Fact]
    public void A_scenario_that_asks_nothing_is_read_to_its_end() =>
        Begin(Of(3), new Tests.Story().Scene("end", ending: "end").Build()).Do(Continue, Continue).Stage.ShouldBe(Stage.Debrief);

    [Fact]
    public void The_group_can_open_the_debrief_early_and_return()
    {
        var workshop = Begin().Do(Continue, Hands, Count("yes", 3), Close, Remark("no", "Not yet."));
        var ended = workshop.Do(End);
        (ended.Stage, ended.Ballots.Length, ended.Remarks.Length).ShouldBe((Stage.Debrief, 0, 0));
        ended.Do(Back).Told().ShouldBe(workshop.Told());
    }

    [Fact]
    public void Between_two_sittings_no_time_passes_and_the_clock_stood()
    {
        var workshop = Begin().Do(Continue, Discuss);
        var week = workshop.Time.Latest.AddDays(7);
        var resumed = workshop.After(new WorkshopAct.Resume(), week);
        resumed.Time.Spent(week).ShouldBe(TimeSpan.FromMinutes(2));
        resumed.Time.Left(week.AddMinutes(10)).ShouldBe(TimeSpan.FromMinutes(48));
        resumed.Timer.ShouldBe(new(TimeSpan.FromMinutes(5), TimeSpan.Zero, null));
        resumed.After(Back, week).Told().ShouldBe(Begin().Do(Continue).Told());
    }

    [Fact]
    public void A_clock_that_goes_back_takes_no_time_away()
    {
        var workshop = Begin().Do(Continue, Discuss);
        workshop = workshop.After(Hands, Start.AddHours(-1));
        workshop.Time.Spent(workshop.Time.Latest).ShouldBe(TimeSpan.FromMinutes(2));
        workshop.Talked.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_group_can_change_its_time()
    {
        var workshop = Begin(Of(3, minutes: 60)).Do(Continue);
        var now = workshop.Time.Latest.AddMinutes(9);
        var allowed = workshop.After(new WorkshopAct.Allow(25), now);
        allowed.Time.Left(now).ShouldBe(TimeSpan.FromMinutes(25));
        allowed.Before.ShouldBeSameAs(workshop.Before, "it is no step");
        foreach (var minutes in (int[])[0, -5, 481])
            workshop.Validate(new WorkshopAct.Allow(minutes)).ShouldBe(new("refusal.minutes", ("most", 480)));
        workshop.Validate(new WorkshopAct.Allow(480)).ShouldBeNull();
    }

    [Fact]
    public void Each_table_commits_itself_and_nobody_else_does()
    {
        var workshop =
            Begin(Tables("North", "South"))
                .Do(End, new WorkshopAct.Commit("South", "To ask first."), new WorkshopAct.Commit("North", "To wait."));
        workshop.Commitments.ShouldBe([new("North", "To wait."), new("South", "To ask first.")]);
        workshop.Validate(new WorkshopAct.Commit("West", "x")).ShouldBe(new("refusal.no-such-table"));
        workshop.Do(new WorkshopAct.Commit("North", "")).Commitments.Keys.ShouldBe(["South"]);
    }

    [Fact]
    public void Tables_vote_where_there_are_tables()
    {
        Begin().Do(Continue).Validate(new WorkshopAct.Vote(BallotWay.Tables)).ShouldBe(new("refusal.no-tables"));
        var workshop = Begin(Tables("North", "South")).Do(Continue, new WorkshopAct.Vote(BallotWay.Tables));
        workshop.Open!.Voters.ShouldBe(2);
        workshop.Validate(Cast(2, "yes")).ShouldBe(new("refusal.no-such-voter"));
        workshop.Validate(Count("yes", 1)).ShouldBe(new("refusal.votes-one-by-one"));
    }

    [Fact]
    public void A_remark_is_for_an_answer_that_could_be_voted_for() =>
        Begin().Do(Continue, Hands, Count("yes", 3), Close).Validate(Remark("on", "x")).ShouldBe(new("refusal.no-such-answer"));

    [Fact]
    public void A_setup_that_makes_no_sense_says_why()
    {
        var group = new GroupSetup("Group", Voters.People(3));
        Diagnostic([]).ShouldBe(new("refusal.one-group-or-two"));
        Diagnostic([group, group with { Name = "B" }, group with { Name = "C" }]).ShouldBe(new("refusal.one-group-or-two"));
        Diagnostic([group, group]).ShouldBe(new("refusal.halves-need-names"));
        Diagnostic([group], minutes: 0).ShouldBe(new("refusal.workshop-minutes", ("most", 480)));
        Diagnostic([group], minutes: 481).ShouldBe(new("refusal.workshop-minutes", ("most", 480)));
        Diagnostic([group], BallotWay.Tables).ShouldBe(new("refusal.halves-need-tables"));
        Diagnostic([new("Group", Voters.At(["North", "North"]))]).ShouldBe(new("refusal.tables-need-names"));
        Diagnostic([new("A", Voters.At(["North"])), new("B", Voters.At(["South", "North"]))]).ShouldBe(new("refusal.tables-need-names"));
        Diagnostic([new("A", Voters.At(["North"])), new("B", Voters.At(["South"]))], BallotWay.Tables).ShouldBeNull();
        Should.Throw<ArgumentException>(() => { Begin(Of(3, minutes: 0)); }).Message.ShouldStartWith("refusal.workshop-minutes");

        static Refusal? Diagnostic(GroupSetup[] groups, BallotWay way = BallotWay.Hands, int minutes = 60) =>
            new WorkshopSetup([.. groups], minutes, DecisionRule.MostVotesThenLot, way, 1).Diagnostic;
    }

    [Theory, InlineData(0), InlineData(201)]
    public void A_group_has_1_to_200_voters(int count)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => { Voters.People(count); });
        Should.Throw<ArgumentOutOfRangeException>(() => { Voters.At([.. Enumerable.Range(0, count).Select(number => $"{number}")]); });
    }
}
