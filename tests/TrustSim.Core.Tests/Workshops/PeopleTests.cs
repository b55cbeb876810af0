using TrustSim.Core.Story;
using TrustSim.Core.Workshops;

namespace TrustSim.Core.Tests.Workshops;

/// <summary>Somebody comes or goes, or the number was mistyped.</summary>
public sealed class PeopleTests
{
    static WorkshopSetup SixTables(BallotWay way = BallotWay.Tables) => new(
        [new("The group", Voters.At(["A", "B", "C", "D", "E", "F"], 24))], 60, DecisionRule.MostVotesThenLot, way, 7);

    [Fact]
    public void The_next_vote_counts_who_is_here()
    {
        var workshop = Group.Begin().Do(new WorkshopAct.People(5), Group.Continue, Group.Hands);
        (workshop.Group.Voters.Count, workshop.Open!.Voters).ShouldBe((5, 5));
        workshop.Setup.Groups[0].Voters.Count.ShouldBe(3, "the setup stays as it was");
    }

    [Fact]
    public void An_open_vote_counts_them_too_but_never_fewer_than_have_voted()
    {
        var workshop = Group.Begin().Do(Group.Continue, Group.Hands, Group.Count("yes", 3));
        workshop.Do(new WorkshopAct.People(4)).Open!.Missing.ShouldBe(1);
        workshop.Validate(new WorkshopAct.People(2)).ShouldBe(new("refusal.more-have-voted", ("votes", 3)));
    }

    [Fact]
    public void It_is_no_step_and_outlasts_one_that_is_taken_back()
    {
        var workshop = Group.Begin().Do(Group.Continue, Group.Hands, new WorkshopAct.People(7), Group.Back);
        (workshop.Stage, workshop.Group.Voters.Count).ShouldBe((Core.Workshops.Stage.Reading, 7));
        var closed = workshop.Do(Group.Hands, Group.Count("yes", 7), Group.Close, new WorkshopAct.People(4), Group.Back);
        (closed.Open!.Voters, closed.Open.Missing).ShouldBe((7, 0), "hands that were counted stay counted");
    }

    [Theory, InlineData(0), InlineData(-1), InlineData(Voters.Most + 1)]
    public void A_number_that_no_group_has_is_refused(int number) =>
        Group.Begin().Validate(new WorkshopAct.People(number)).ShouldBe(new("refusal.no-such-number", ("most", Voters.Most)));

    [Fact]
    public void People_at_tables_vote_for_themselves_by_hands_and_as_tables_by_tables()
    {
        var workshop = Group.Begin(SixTables()).Do(Group.Continue);
        workshop.Do(Group.Hands).Open!.Voters.ShouldBe(24);
        workshop.Do(new WorkshopAct.Vote(BallotWay.Tables)).Open!.Voters.ShouldBe(6);
        workshop.Committers.ShouldBe(["A", "B", "C", "D", "E", "F"]);
    }

    [Fact]
    public void A_table_more_comes_in_but_not_while_tables_vote()
    {
        var more = new WorkshopAct.People(27, ["A", "B", "C", "D", "E", "F", "G"]);
        var workshop = Group.Begin(SixTables()).Do(Group.Continue);
        workshop.Do(new WorkshopAct.Vote(BallotWay.Tables)).Validate(more).ShouldBe(new("refusal.close-vote-first"));
        workshop.Do(more, new WorkshopAct.Vote(BallotWay.Tables)).Open!.Voters.ShouldBe(7);
    }

    [Fact]
    public void Fewer_people_than_tables_and_tables_of_one_name_are_refused()
    {
        var workshop = Group.Begin(SixTables());
        workshop.Validate(new WorkshopAct.People(5)).ShouldBe(new("refusal.fewer-people-than-tables"));
        workshop.Validate(new WorkshopAct.People(9, ["A", "A"])).ShouldBe(new("refusal.tables-need-names"));
        Group.Begin().Validate(new WorkshopAct.People(9, ["A"])).ShouldBe(new("refusal.no-tables"));
    }

    [Fact]
    public void What_a_table_will_do_stays_when_it_has_gone()
    {
        var workshop = Group.Begin(SixTables()).Do(Group.End, new WorkshopAct.Commit("F", "Ask"), new WorkshopAct.People(20, ["A", "B"]));
        workshop.Committers.ShouldBe(["A", "B", "F"]);
    }

    [Fact]
    public void The_plan_follows()
    {
        var pacing = PacingModel.OfWords(Group.Two);
        var few = Group.Begin(Group.Of(8, way: BallotWay.Secret));
        var many = few.Do(new WorkshopAct.People(40));
        WorkshopPlan.From(pacing, many, TimeSpan.FromMinutes(1)).Decisions[0].Vote
            .ShouldBeGreaterThan(WorkshopPlan.From(pacing, few, TimeSpan.FromMinutes(1)).Decisions[0].Vote);
    }

    [Fact]
    public void Words_that_were_kept_outlast_a_secret_decision_that_is_taken_back()
    {
        var decided = Group.Begin(Group.Of(6, way: BallotWay.Secret)).Do(
            Group.Continue, Group.Secret, new WorkshopAct.Close(Votes: 6), Group.Remark("no", "Ask her"),
            new WorkshopAct.Decide(new("yes"), [new Tally([4, 2, 0])]));
        var back = decided.Do(Group.Back);
        back.Ballots.ShouldBeEmpty();
        back.Remarks.ShouldBe([new(new ChoiceId("no"), "Ask her")]);
        back.Do(Group.Secret, new WorkshopAct.Close(Votes: 6)).Remarks.ShouldHaveSingleItem();
    }

    [Fact]
    public void In_a_small_group_the_wall_says_how_many_changed_and_not_to_what()
    {
        var workshop = Group.Begin(Group.Of(4, way: BallotWay.Secret)).Do(
            Group.Continue, Group.Secret, new WorkshopAct.Close(Votes: 4), Group.Secret, new WorkshopAct.Close(Votes: 4))
            .Telling([new Tally([2, 2, 0]), new Tally([2, 2, 0]) { Changed = 2 }]);
        var shift = VoteShift.From(workshop.Ballots[0], workshop.Ballots[1]);
        (shift.Changed, shift.IsExact, shift.Moves.IsEmpty).ShouldBe((2, true, true));
    }
}
