using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using static TrustSim.Core.Tests.Workshops.Group;

namespace TrustSim.Core.Tests.Workshops;

public sealed class VerdictTests
{
    static readonly ChoiceId A = new("a"), B = new("b"), C = new("c");

    [Theory, InlineData(DecisionRule.MostVotesThenLot), InlineData(DecisionRule.MostVotesThenFacilitator)]
    public void Most_votes_decide(DecisionRule rule)
    {
        var verdict = Verdict.Decide(rule, BallotTests.Hands(12, 3, 5, 4), 1);
        verdict.Open.ShouldBe([B]);
        verdict.By.ShouldBe(DecidedBy.Votes);
    }

    [Fact]
    public void The_facilitator_can_take_any_answer_even_one_without_votes()
    {
        var verdict = Verdict.Decide(DecisionRule.Facilitator, BallotTests.Hands(12, 12, 0, 0), 1);
        verdict.Open.ShouldBe([A, B, C]);
        verdict.By.ShouldBe(DecidedBy.Facilitator);
    }

    [Fact]
    public void Of_those_that_are_level_the_facilitator_picks_one()
    {
        var verdict = Verdict.Decide(DecisionRule.MostVotesThenFacilitator, BallotTests.Hands(12, 5, 2, 5), 1);
        verdict.Open.ShouldBe([A, C]);
        verdict.By.ShouldBe(DecidedBy.Facilitator);
    }

    [Fact]
    public void A_random_draw_breaks_a_tie_reproducibly_and_can_pick_each_choice()
    {
        var two = BallotTests.Hands(12, 5, 2, 5);
        var drawn = Enumerable.Range(0, 1_000).Select(seed => Drawn(two, (ulong)seed)).ToList();
        drawn.ShouldBe(Enumerable.Range(0, 1_000).Select(seed => Drawn(two, (ulong)seed)));
        drawn.Count(choice => choice == A).ShouldBeInRange(430, 570);
        drawn.ShouldNotContain(B);

        var three = BallotTests.Hands(12, 4, 4, 4);
        foreach (var each in Enumerable.Range(0, 1_000).GroupBy(seed => Drawn(three, (ulong)seed))) each.Count().ShouldBeInRange(260, 410);

        static ChoiceId Drawn(Ballot ballot, ulong seed)
        {
            var verdict = Verdict.Decide(DecisionRule.MostVotesThenLot, ballot, seed);
            verdict.By.ShouldBe(DecidedBy.Lot);
            return verdict.Open.ShouldHaveSingleItem();
        }
    }

    static Workshop Tied(ulong seed) => Begin(Of(4, seed: seed)).Do(Continue, Hands, Count("yes", 2), Count("no", 2), Close);

    [Fact]
    public void Taking_a_random_draw_back_repeats_the_same_draw()
    {
        var workshop = Tied(7);
        var drawn = workshop.Verdict!.Open.ShouldHaveSingleItem();
        workshop.Do(Back, Back, Back, Back, Hands, Count("yes", 2), Count("no", 2), Close).Verdict!.Open.ShouldBe([drawn]);
        Enumerable.Range(0, 40).Select(seed => Tied((ulong)seed).Verdict!.Open.Single().Value).Distinct().Order().ShouldBe(["no", "yes"]);
    }

    [Fact]
    public void A_second_ballot_and_another_question_have_random_draws_of_their_own()
    {
        // With one random draw for all, the first draw would determine the next.
        var workshops = Enumerable.Range(0, 40).Select(seed => Tied((ulong)seed)).ToList();
        workshops.Select(
            workshop =>
                (workshop.Verdict!.Open.Single(), workshop.Do(Hands, Count("yes", 2), Count("no", 2), Close).Verdict!.Open.Single()))
                    .Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void A_decision_keeps_to_the_vote_and_says_so()
    {
        var voted = Begin(Of(3)).Do(Continue, Hands, Count("yes", 2), Count("no", 1), Close);
        voted.Validate(Decide("no")).ShouldBe(new("refusal.vote-says-otherwise"));
        voted.Validate(Decide("maybe")).ShouldBe(new("refusal.no-such-answer"));
        var level = Begin(Of(4, DecisionRule.MostVotesThenFacilitator)).Do(Continue, Hands, Count("yes", 2), Count("no", 2), Close);
        level.Validate(Decide("later")).ShouldBe(new("refusal.only-level-answers"));
        level.Do(Decide("no")).Group.Decisions.ShouldHaveSingleItem().By.ShouldBe(DecidedBy.Facilitator);
        Begin(Of(4, DecisionRule.Facilitator)).Do(Continue, Hands, Count("yes", 4), Close).Validate(Decide("later")).ShouldBeNull();
    }
}
