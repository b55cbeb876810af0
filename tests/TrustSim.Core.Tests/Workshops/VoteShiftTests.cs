using TrustSim.Core.Story;
using TrustSim.Core.Workshops;

namespace TrustSim.Core.Tests.Workshops;

public sealed class VoteShiftTests
{
    static readonly ChoiceId A = new("a"), B = new("b"), C = new("c");

    [Theory, InlineData(BallotWay.Secret), InlineData(BallotWay.Tables)]
    public void Known_voters_let_every_move_be_counted(BallotWay way)
    {
        var shift = VoteShift.From(BallotTests.Votes(way, "aaab-bc"), BallotTests.Votes(way, "abbbac-"));
        shift.IsExact.ShouldBeTrue();
        shift.Changed.ShouldBe(5);
        shift.Moves.ShouldBe([new(A, B, 2), new(B, C, 1), new(C, null, 1), new(null, A, 1)]);
    }

    [Fact]
    public void Two_who_change_places_are_two_who_changed_their_mind_where_that_is_known_and_none_where_hands_were_counted()
    {
        VoteShift.From(BallotTests.Votes(BallotWay.Secret, "ab"), BallotTests.Votes(BallotWay.Secret, "ba")).Changed.ShouldBe(2);
        var hands = VoteShift.From(BallotTests.Hands(2, 1, 1), BallotTests.Hands(2, 1, 1));
        (hands.Changed, hands.IsExact).ShouldBe((0, false));
    }

    [Theory]
    [InlineData("6 6 0", "9 3 0", 3)]
    [InlineData("6 6 0", "0 6 6", 6)]
    [InlineData("4 0 0", "6 0 0", 2)]
    [InlineData("6 2 0", "2 1 0", 5)]
    [InlineData("5 4 3", "3 5 4", 2)]
    public void Of_hands_it_is_said_how_many_changed_at_least(string before, string after, int least)
    {
        var shift = VoteShift.From(BallotTests.Hands(12, Numbers(before)), BallotTests.Hands(12, Numbers(after)));
        shift.Changed.ShouldBe(least);
        shift.Moves.ShouldBeEmpty();

        static int[] Numbers(string text) => [.. text.Split(' ').Select(int.Parse)];
    }

    [Fact]
    public void Between_two_ways_of_voting_nobody_is_known()
    {
        var shift = VoteShift.From(BallotTests.Hands(3, 2, 1), BallotTests.Votes(BallotWay.Secret, "bbb"));
        (shift.IsExact, shift.Changed).ShouldBe((false, 2));
        VoteShift.From(BallotTests.Votes(BallotWay.Secret, "aab"), BallotTests.Votes(BallotWay.Tables, "aab")).IsExact.ShouldBeFalse();
    }

    [Fact]
    public void A_single_vote_is_not_a_change_of_mind()
    {
        var shift = VoteShift.From(BallotTests.Votes(BallotWay.Secret, "aab"), BallotTests.Votes(BallotWay.Secret, "a", voters: 3));
        shift.Changed.ShouldBe(0);
        shift.Moves.ShouldBeEmpty();
    }

    [Fact]
    public void Agreement_is_told_before_and_after()
    {
        var shift = VoteShift.From(BallotTests.Hands(12, 6, 6), BallotTests.Hands(12, 12, 0));
        shift.Before.ShouldNotBeNull().ShouldBe(30.0 / 66, 1e-12);
        shift.After.ShouldBe(1);
    }
}
