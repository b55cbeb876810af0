using TrustSim.Core.Story;
using TrustSim.Core.Workshops;

namespace TrustSim.Core.Tests.Workshops;

public sealed class BallotTests
{
    static readonly ChoiceId A = new("a"), B = new("b"), C = new("c");

    internal static Ballot Open(BallotWay way, int voters, params ChoiceId[] choices) =>
        Ballot.Open(way, choices.Length == 0 ? [A, B, C] : [.. choices],
            way == BallotWay.Tables ? Voters.At([.. Enumerable.Range(1, voters).Select(number => $"Table {number}")])
                : Voters.People(voters));

    /// <summary>Hands by answer.</summary>
    internal static Ballot Hands(int voters, params ReadOnlySpan<int> hands)
    {
        var ballot = Open(BallotWay.Hands, voters);
        for (var i = 0; i < hands.Length; i++) ballot = ballot.With(new WorkshopAct.Count(ballot.Choices[i], hands[i]));
        return ballot;
    }

    /// <summary>One sign for each voter's answer; a dash stands for an abstention.</summary>
    internal static Ballot Votes(BallotWay way, string votes, int? voters = null)
    {
        var ballot = Open(way, voters ?? votes.Length);
        for (var i = 0; i < votes.Length; i++)
            ballot = ballot.With(new WorkshopAct.Cast(i, votes[i] == '-' ? null : new ChoiceId(votes[i].ToString())));
        return ballot;
    }

    [Fact]
    public void Hands_are_counted_for_each_answer_and_can_be_corrected()
    {
        var ballot = Hands(12, 5, 4);
        (ballot.Of(A), ballot.Of(B), ballot.Of(C), ballot.Cast, ballot.Missing).ShouldBe((5, 4, 0, 9, 3));
        ballot.HandsFor(C).ShouldBeNull();
        ballot.IsFull.ShouldBeFalse();
        var corrected = ballot.With(new WorkshopAct.Count(A, 8));
        (corrected.Of(A), corrected.Cast, corrected.IsFull).ShouldBe((8, 12, true));
        ballot.Of(A).ShouldBe(5);
    }

    [Theory]
    [InlineData(4, "refusal.only-so-many-voters (hands: 13, voters: 12)")]
    [InlineData(int.MaxValue, "refusal.only-so-many-voters (hands: 2147483656, voters: 12)")]
    [InlineData(-1, "refusal.hands-below-none")]
    [InlineData(3, null)]
    public void There_are_never_more_hands_than_voters(int hands, string? reason)
    {
        var ballot = Hands(12, 5, 4);
        var count = new WorkshopAct.Count(C, hands);
        (ballot.Validate(count)?.ToString()).ShouldBe(reason);
        if (reason is not null) Should.Throw<ArgumentException>(() => ballot.With(count)).Message.ShouldStartWith(reason);
    }

    [Fact]
    public void A_group_of_one_gets_messages_in_the_singular() =>
        Open(BallotWay.Hands, 1).Validate(new WorkshopAct.Count(A, 2))
            .ShouldBe(new("refusal.only-so-many-voters", ("hands", 2), ("voters", 1)));

    [Fact]
    public void In_a_secret_ballot_the_keyboard_goes_round_once()
    {
        var ballot = Votes(BallotWay.Secret, "ab", voters: 3);
        ballot.Validate(new WorkshopAct.Cast(0, B)).ShouldBe(new("refusal.vote-is-in"));
        ballot.Validate(new WorkshopAct.Cast(1, null)).ShouldBe(new("refusal.vote-is-in"));
        ballot.Validate(new WorkshopAct.Cast(3, A)).ShouldBe(new("refusal.no-such-voter"));
        ballot.Validate(new WorkshopAct.Cast(-1, A)).ShouldBe(new("refusal.no-such-voter"));
        Open(BallotWay.Secret, 3).Validate(new WorkshopAct.Cast(1, A)).ShouldBe(new("refusal.not-this-voters-turn"));
        var full = ballot.With(new WorkshopAct.Cast(2, C));
        full.IsFull.ShouldBeTrue();
        full.Validate(new WorkshopAct.Cast(3, A)).ShouldBe(new("refusal.everybody-has-voted"));
    }

    [Fact]
    public void A_table_votes_once_in_whatever_order_and_may_correct_itself()
    {
        var ballot = Open(BallotWay.Tables, 3).With(new WorkshopAct.Cast(2, A)).With(new WorkshopAct.Cast(0, B));
        (ballot.Cast, ballot.Of(A), ballot.Of(B)).ShouldBe((2, 1, 1));
        var corrected = ballot.With(new WorkshopAct.Cast(2, B));
        (corrected.Cast, corrected.Of(A), corrected.Of(B)).ShouldBe((2, 0, 2));
    }

    [Fact]
    public void An_abstention_counts_as_a_vote()
    {
        var ballot = Votes(BallotWay.Secret, "a--", voters: 4);
        (ballot.Cast, ballot.Abstained, ballot.Missing, ballot.Of(A)).ShouldBe((3, 2, 1, 1));
        ballot.IsBegun.ShouldBeTrue();
    }

    [Fact]
    public void A_vote_is_put_in_as_the_ballot_takes_it_and_for_what_stands_on_it()
    {
        Open(BallotWay.Hands, 3).Validate(new WorkshopAct.Cast(0, A)).ShouldBe(new("refusal.hands-are-counted"));
        Open(BallotWay.Secret, 3).Validate(new WorkshopAct.Count(A, 1)).ShouldBe(new("refusal.votes-one-by-one"));
        Open(BallotWay.Tables, 3).Validate(new WorkshopAct.Cast(0, new("z"))).ShouldBe(new("refusal.no-such-answer"));
        Open(BallotWay.Hands, 3).Validate(new WorkshopAct.Count(new("z"), 1)).ShouldBe(new("refusal.no-such-answer"));
    }

    [Fact]
    public void A_ballot_is_begun_with_the_first_thing_that_is_put_in()
    {
        Open(BallotWay.Hands, 3).IsBegun.ShouldBeFalse();
        Hands(3, 0).IsBegun.ShouldBeTrue();
        Open(BallotWay.Tables, 3).IsBegun.ShouldBeFalse();
    }

    [Fact]
    public void Those_with_most_votes_lead_and_all_do_where_nobody_voted_for_anything()
    {
        Hands(12, 5, 4, 1).Leaders.ShouldBe([A]);
        Hands(12, 4, 2, 4).Leaders.ShouldBe([A, C]);
        Votes(BallotWay.Secret, "---").Leaders.ShouldBe([A, B, C]);
    }

    // Agreeing pairs of all pairs: 12 people form 66 pairs, 6 form 15.
    [Theory]
    [InlineData(12, 12, 0, 0, 66, 66)]
    [InlineData(12, 6, 6, 0, 30, 66)]
    [InlineData(12, 4, 4, 4, 18, 66)]
    [InlineData(12, 11, 1, 0, 55, 66)]
    [InlineData(12, 3, 2, 1, 4, 15)]
    [InlineData(3, 1, 1, 1, 0, 3)]
    public void Agreement_is_the_share_of_pairs_that_voted_for_the_same(int voters, int a, int b, int c, int agreeing, int pairs) =>
        Hands(voters, a, b, c).Agreement.ShouldNotBeNull().ShouldBe((double)agreeing / pairs, 1e-12);

    [Fact]
    public void One_who_voted_agrees_with_nobody_that_is_known()
    {
        Hands(12, 1).Agreement.ShouldBeNull();
        Votes(BallotWay.Secret, "a--").Agreement.ShouldBeNull();
        Votes(BallotWay.Secret, "a-a").Agreement.ShouldBe(1);
    }
}
