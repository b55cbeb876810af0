using TrustSim.Core.Workshops;
using static TrustSim.Core.Tests.Workshops.Room;

namespace TrustSim.Core.Tests.Workshops;

public sealed class WorkshopTests
{
    static readonly RoomAct[] Whole =
    [
        GoOn, Discuss, new RoomAct.StopClock(), new RoomAct.RunClock(), new RoomAct.Extend(TimeSpan.FromMinutes(1)), Hands, Count("yes", 2), Count("no", 1), Close,
        Remark("no", "He will hear of it."), Talk, Secret, Cast(0, "no"), Cast(1, null), Cast(2, "no"), Close, Decide("no"), GoOn, GoOn,
        Hands, Count("on", 3), Close, Decide("on"), GoOn, GoOn, new RoomAct.Commit("The room", "To ask first."), new RoomAct.Commit("The room", ""),
    ];

    [Fact]
    public void Every_step_can_be_taken_back_to_exactly_how_it_stood_and_the_clock_then_stands()
    {
        var room = Begin();
        foreach (var act in Whole)
        {
            if (act is not (RoomAct.StopClock or RoomAct.RunClock or RoomAct.Extend))
            {
                var back = room.Do(act, Back);
                back.Told().ShouldBe(room.ToldStanding(room.Time.Latest.AddMinutes(1)), $"{act}");
                (back.Timer?.IsRunning ?? false).ShouldBeFalse();
            }

            room = room.Do(act);
        }

        room.Stage.ShouldBe(Stage.Debrief);
        var steps = 0;
        for (; room.Before is not null; steps++) room = room.Do(Back);
        steps.ShouldBe(Whole.Length - 3, "setting a clock is no step");
        room.Told().ShouldBe(Begin().Told());
    }

    [Fact]
    public void Time_that_a_step_took_is_gone_when_it_is_taken_back()
    {
        var room = Begin().Do(GoOn, Back);
        room.Time.Spent(room.Time.Latest).ShouldBe(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public void What_is_closed_and_said_stays_with_the_decision()
    {
        var decision = Begin().Do(Whole).Groups[0].Decisions[0];
        decision.Ballots.Length.ShouldBe(2);
        decision.Last.Way.ShouldBe(BallotWay.Secret);
        decision.Remarks.ShouldBe([new(new("no"), "He will hear of it.")]);
        decision.By.ShouldBe(DecidedBy.Votes);
        decision.Minority.ShouldBeNull("the second vote had no other answer");
        decision.Shift.ShouldNotBeNull().Changed.ShouldBe(2);
        Begin().Do(GoOn).Takes("yes").Group.Decisions[0].Shift.ShouldBeNull();
    }

    [Fact]
    public void The_minority_wanted_what_most_of_the_others_wanted_the_first_where_they_are_level()
    {
        Decided(5, 2, 3).Minority.ShouldBe(new("later"));
        Decided(6, 2, 2).Minority.ShouldBe(new("no"));
        Decided(10, 0, 0).Minority.ShouldBeNull();

        static RoomDecision Decided(int yes, int no, int later) =>
            Begin(Of(10)).Do(GoOn, Hands, Count("yes", yes), Count("no", no), Count("later", later), Close, Decide("yes")).Group.Decisions[0];
    }

    [Fact]
    public void A_stopped_clock_stands_and_talk_is_what_ran_before_and_between_the_votes()
    {
        var room = Begin().Do(GoOn, Discuss, new RoomAct.StopClock(), new RoomAct.Extend(TimeSpan.FromMinutes(1)));
        var later = room.Time.Latest.AddHours(1);
        room.Timer!.LeftAt(later).ShouldBe(TimeSpan.FromMinutes(5));
        room = room.After(new RoomAct.RunClock(), later);
        room.Timer!.LeftAt(later.AddMinutes(7)).ShouldBe(TimeSpan.FromMinutes(-2));
        // Half a minute, then the vote; a talk of a minute, then the decision.
        room = room.After(Hands, later.AddSeconds(30)).Do(Count("yes", 3), Close, Talk, Decide("yes"));
        room.Group.Decisions[0].Talked.ShouldBe(TimeSpan.FromSeconds(60 + 30 + 60));
        room.Talked.ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [InlineData(-1, false), InlineData(0, true), InlineData(24 * 60, true), InlineData(24 * 60 + 1, false)]
    public void A_clock_holds_from_none_to_a_day(int minutes, bool fits)
    {
        const string reason = "a clock holds from none to 24 hours";
        var time = TimeSpan.FromMinutes(minutes);
        Begin().Do(GoOn).WhyNot(new RoomAct.Discuss(time)).ShouldBe(fits ? null : reason);
        Begin().Do(GoOn, Hands, Count("yes", 3), Close).WhyNot(new RoomAct.Talk(time)).ShouldBe(fits ? null : reason);
        Begin().Do(GoOn, new RoomAct.Discuss(TimeSpan.Zero)).WhyNot(new RoomAct.Extend(time)).ShouldBe(fits ? null : reason);
        Begin().Do(GoOn, Discuss).WhyNot(new RoomAct.Extend(TimeSpan.MaxValue)).ShouldBe(reason);
        Begin().Do(GoOn, Discuss).WhyNot(new RoomAct.Extend(TimeSpan.MinValue)).ShouldBe(reason);
    }

    [Fact]
    public void Two_halves_take_turns_and_each_has_its_own_play()
    {
        var room = Begin(Halves());
        room.Groups[1].Play.Scene.ShouldNotBeNull("the briefing is read by all together");
        room = room.Do(GoOn).Takes("yes").Do(GoOn);
        (room.Stage, room.Turn).ShouldBe((Stage.HandOver, 0));
        room = room.Do(GoOn);
        (room.Stage, room.Turn).ShouldBe((Stage.Reading, 1));
        room = room.Takes("no").Do(GoOn, GoOn);
        (room.Stage, room.Turn).ShouldBe((Stage.Reading, 0));
        room.Groups.Select(group => group.Decisions.Single().Decision.Choice.Value).ShouldBe(["yes", "no"]);
    }

    [Fact]
    public void A_half_can_keep_the_turn_and_be_over_before_the_other()
    {
        var room = Begin(Halves()).Do(GoOn).Takes("yes").Do(GoOn, new RoomAct.Stay(), GoOn);
        room.Turn.ShouldBe(0);
        room = room.Takes("on").Do(GoOn);
        room.Stage.ShouldBe(Stage.Reading, "the ending belongs to those who came to it");
        room.Play.Ending.ShouldNotBeNull();
        room = room.Do(GoOn, GoOn);
        (room.Stage, room.Turn, room.Groups[0].IsOver).ShouldBe((Stage.Reading, 1, true));
        room = room.Takes("no").Do(GoOn, GoOn);
        (room.Stage, room.Turn).ShouldBe((Stage.Reading, 1), "nobody else has a turn");
        room = room.Takes("off").Do(GoOn, GoOn);
        room.Stage.ShouldBe(Stage.Debrief);
        room.Groups.ShouldAllBe(group => group.IsOver);
    }

    [Fact]
    public void A_story_that_stops_without_an_ending_hands_over_too()
    {
        var scenario = new Tests.Story().Scene("only", choices: [new("yes"), new("no")]).Build();
        var room = Begin(Halves(), scenario).Do(GoOn).Takes("yes").Do(GoOn);
        room.Stage.ShouldBe(Stage.HandOver);
        room.Do(GoOn).Takes("no").Do(GoOn).Stage.ShouldBe(Stage.Debrief);
    }

    [Fact]
    public void A_scenario_that_asks_nothing_is_read_to_its_end() =>
        Begin(Of(3), new Tests.Story().Scene("end", ending: "end").Build()).Do(GoOn, GoOn).Stage.ShouldBe(Stage.Debrief);

    [Fact]
    public void The_room_can_go_to_the_debrief_early_and_come_back()
    {
        var room = Begin().Do(GoOn, Hands, Count("yes", 3), Close, Remark("no", "Not yet."));
        var ended = room.Do(End);
        (ended.Stage, ended.Ballots.Length, ended.Remarks.Length).ShouldBe((Stage.Debrief, 0, 0));
        ended.Do(Back).Told().ShouldBe(room.Told());
    }

    [Fact]
    public void Between_two_sittings_no_time_passes_and_the_clock_stood()
    {
        var room = Begin().Do(GoOn, Discuss);
        var week = room.Time.Latest.AddDays(7);
        var resumed = room.After(new RoomAct.Resume(), week);
        resumed.Time.Spent(week).ShouldBe(TimeSpan.FromMinutes(2));
        resumed.Time.Left(week.AddMinutes(10)).ShouldBe(TimeSpan.FromMinutes(48));
        resumed.Timer.ShouldBe(new(TimeSpan.FromMinutes(5), TimeSpan.Zero, null));
        resumed.After(Back, week).Told().ShouldBe(Begin().Do(GoOn).Told());
    }

    [Fact]
    public void A_clock_that_goes_back_takes_no_time_away()
    {
        var room = Begin().Do(GoOn, Discuss);
        room = room.After(Hands, Start.AddHours(-1));
        room.Time.Spent(room.Time.Latest).ShouldBe(TimeSpan.FromMinutes(2));
        room.Talked.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_room_says_anew_how_long_it_has()
    {
        var room = Begin(Of(3, minutes: 60)).Do(GoOn);
        var now = room.Time.Latest.AddMinutes(9);
        var allowed = room.After(new RoomAct.Allow(25), now);
        allowed.Time.Left(now).ShouldBe(TimeSpan.FromMinutes(25));
        allowed.Before.ShouldBeSameAs(room.Before, "it is no step");
        foreach (var minutes in (int[])[0, -5, 481]) room.WhyNot(new RoomAct.Allow(minutes)).ShouldBe("say a number of minutes from 1 to 480");
        room.WhyNot(new RoomAct.Allow(480)).ShouldBeNull();
    }

    [Fact]
    public void Each_table_commits_itself_and_nobody_else_does()
    {
        var room = Begin(Tables("North", "South")).Do(End, new RoomAct.Commit("South", "To ask first."), new RoomAct.Commit("North", "To wait."));
        room.Commitments.ShouldBe([new("North", "To wait."), new("South", "To ask first.")]);
        room.WhyNot(new RoomAct.Commit("West", "x")).ShouldBe("there is no such table");
        room.Do(new RoomAct.Commit("North", "")).Commitments.Keys.ShouldBe(["South"]);
    }

    [Fact]
    public void Tables_vote_where_there_are_tables()
    {
        Begin().Do(GoOn).WhyNot(new RoomAct.Vote(BallotWay.Tables)).ShouldBe("there are no tables here");
        var room = Begin(Tables("North", "South")).Do(GoOn, new RoomAct.Vote(BallotWay.Tables));
        room.Open!.Voters.ShouldBe(2);
        room.WhyNot(Cast(2, "yes")).ShouldBe("there is no such voter");
        room.WhyNot(Count("yes", 1)).ShouldBe("votes are given one by one here");
    }

    [Fact]
    public void A_remark_is_for_an_answer_that_could_be_voted_for() =>
        Begin().Do(GoOn, Hands, Count("yes", 3), Close).WhyNot(Remark("on", "x")).ShouldBe("there is no such answer");

    [Fact]
    public void A_setup_that_makes_no_sense_says_why()
    {
        var room = new GroupSetup("Room", Voters.People(3));
        Flaw([]).ShouldBe("a workshop has one group or two");
        Flaw([room, room with { Name = "B" }, room with { Name = "C" }]).ShouldBe("a workshop has one group or two");
        Flaw([room, room]).ShouldBe("the two halves need names that differ");
        Flaw([room], minutes: 0).ShouldBe("a workshop takes 1 to 480 minutes");
        Flaw([room], minutes: 481).ShouldBe("a workshop takes 1 to 480 minutes");
        Flaw([room], BallotWay.Tables).ShouldBe("where tables vote, each half needs tables");
        Flaw([new("Room", Voters.At(["North", "North"]))]).ShouldBe("the tables need names that differ");
        Flaw([new("A", Voters.At(["North"])), new("B", Voters.At(["South", "North"]))]).ShouldBe("the tables need names that differ");
        Flaw([new("A", Voters.At(["North"])), new("B", Voters.At(["South"]))], BallotWay.Tables).ShouldBeNull();
        Should.Throw<ArgumentException>(() => { Begin(Of(3, minutes: 0)); }).Message.ShouldStartWith("a workshop takes");

        static string? Flaw(GroupSetup[] groups, BallotWay way = BallotWay.Hands, int minutes = 60) =>
            new WorkshopSetup([.. groups], minutes, DecisionRule.MostVotesThenLot, way, 1).Flaw;
    }

    [Theory, InlineData(0), InlineData(201)]
    public void A_room_has_1_to_200_voters(int count)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => { Voters.People(count); });
        Should.Throw<ArgumentOutOfRangeException>(() => { Voters.At([.. Enumerable.Range(0, count).Select(number => $"{number}")]); });
    }
}
