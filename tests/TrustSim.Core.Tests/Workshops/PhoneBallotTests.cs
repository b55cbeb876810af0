using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;

namespace TrustSim.Core.Tests.Workshops;

/// <summary>Votes by phone, as a workshop keeps them: counts that name nobody.</summary>
public sealed class PhoneBallotTests
{
    static readonly ChoiceId A = new("a"), B = new("b"), C = new("c");

    static Ballot Closed(int voters, int[] phones, params ReadOnlySpan<(ChoiceId Choice, int Hands)> hands)
    {
        var ballot = BallotTests.Open(BallotWay.Phones, voters);
        foreach (var (choice, count) in hands) ballot = ballot.With(new WorkshopAct.Count(choice, count));
        return ballot.With(new WorkshopAct.Close(new([.. phones], [])));
    }

    [Fact]
    public void Hands_of_people_without_a_phone_are_added_to_the_phones()
    {
        var ballot = Closed(12, [4, 3, 0], (B, 2), (C, 1));
        (ballot.Of(A), ballot.Of(B), ballot.Of(C)).ShouldBe((4, 5, 1));
        (ballot.Cast, ballot.Missing, ballot.Abstained).ShouldBe((10, 2, 0));
        ballot.Leaders.ShouldBe([B]);
    }

    [Fact]
    public void As_many_can_vote_as_come()
    {
        var ballot = Closed(12, [10, 3, 0], (B, 2));
        (ballot.Voters, ballot.Cast, ballot.Missing).ShouldBe((15, 15, 0));
        Closed(12, [1, 0, 0]).Voters.ShouldBe(12);
    }

    [Fact]
    public void It_is_closed_when_somebody_has_voted_by_phone_or_by_hand()
    {
        var ballot = BallotTests.Open(BallotWay.Phones, 12);
        var nobody = new Refusal("refusal.nobody-has-voted");
        ballot.Validate(new WorkshopAct.Close()).ShouldBe(nobody);
        ballot.Validate(new WorkshopAct.Close(new([0, 0, 0], []))).ShouldBe(nobody);
        ballot.Validate(new WorkshopAct.Close(new([0, 1, 0], []))).ShouldBeNull();
        ballot.With(new WorkshopAct.Count(A, 1)).Validate(new WorkshopAct.Close()).ShouldBeNull();
    }

    [Fact]
    public void More_votes_than_a_workshop_can_count_are_refused_with_their_number() =>
        BallotTests.Open(BallotWay.Phones, 12).With(new WorkshopAct.Count(A, 3)).Validate(new WorkshopAct.Close(new([100, 98, 0], [])))
            .ShouldBe(new("refusal.too-many-votes", ("votes", 201), ("most", Voters.Most)));

    [Fact]
    public void Counts_that_no_phones_can_have_given_are_refused()
    {
        var ballot = BallotTests.Open(BallotWay.Phones, 12);
        Tally[] wrong =
        [
            new([1, 1], []), new([1, 1, 1, 1], []), new([-1, 2, 1], []), new([Voters.Most, 1, 0], []), new(default, []),
            new([1, 1, 1], default(ImmutableArray<VoteMove>)), new([2, 2, 2], [new(A, A, 1)]), new([2, 2, 2], [new(A, null, 1)]),
            new([2, 2, 2], [new(null, B, 1)]),
            new([2, 2, 2], [new(A, new("z"), 1)]), new([2, 2, 2], [new(A, B, 0)]), new([2, 2, 2], [new(A, B, 4), new(B, A, 3)]),
        ];
        foreach (var tally in wrong) ballot.Validate(new WorkshopAct.Close(tally)).ShouldNotBeNull($"{tally}");
        ballot.Validate(new WorkshopAct.Close(new([2, 2, 2], [new(A, B, 2), new(B, A, 1)]))).ShouldBeNull();
    }

    [Theory, InlineData(BallotWay.Hands), InlineData(BallotWay.Secret), InlineData(BallotWay.Tables)]
    public void No_other_vote_closes_with_counts_of_phones(BallotWay way) =>
        BallotTests.Open(way, 5).Validate(new WorkshopAct.Close(new([1, 0, 0], []))).ShouldBe(new("refusal.no-phones-vote"));

    [Fact]
    public void A_decision_tells_the_counts_of_its_secret_ballots_and_no_others()
    {
        var there = Group.Begin().Do(Group.Continue, Group.Secret, new WorkshopAct.Close(Votes: 6));
        var (yes, no) = (there.Ballots[0].Choices[0], there.Ballots[0].Choices[1]);
        Tally Of(int first, int second, int none = 0) =>
            new([first, second, .. new int[there.Ballots[0].Choices.Length - 2]], Abstained: none);
        there.Validate(new WorkshopAct.Decide(no)).ShouldBeNull("nobody knows what they decided");
        there.Validate(new WorkshopAct.Decide(no, [Of(4, 2)])).ShouldBe(new("refusal.vote-says-otherwise"));
        foreach (var wrong in (ImmutableArray<Tally?>[])[[], [Of(4, 1)], [new([6])], [Of(4, 2), null]])
            there.Validate(new WorkshopAct.Decide(yes, wrong)).ShouldBe(new("refusal.no-such-counts"));
        there.Validate(new WorkshopAct.Decide(yes, [Of(3, 2, none: 1)])).ShouldBeNull();
        var decided = there.Do(new WorkshopAct.Decide(yes, [null]));
        (decided.Group.Decisions[0].Last!.IsTold, decided.Group.Decisions[0].By).ShouldBe((false, null));
        decided.Do(Group.Back).Ballots.ShouldBeEmpty("the vote begins anew");
        foreach (var votes in (int[])[-1, Voters.Most + 1])
            Group.Begin().Do(Group.Continue, Group.Secret).Validate(new WorkshopAct.Close(Votes: votes)).ShouldNotBeNull();
    }

    [Fact]
    public void A_phone_votes_only_through_the_counts() =>
        BallotTests.Open(BallotWay.Phones, 5).Validate(new WorkshopAct.Cast(0, A)).ShouldBe(new("refusal.hands-are-counted"));

    [Fact]
    public void The_moves_between_two_votes_by_phone_are_those_that_the_second_one_brings()
    {
        var before = Closed(6, [4, 2, 0]);
        var after = BallotTests.Open(BallotWay.Phones, 6).With(new WorkshopAct.Close(new([2, 3, 1], [new(A, B, 2), new(B, C, 1)])));
        var shift = VoteShift.From(before, after);
        (shift.IsExact, shift.Changed).ShouldBe((true, 3));
        shift.Moves.ShouldBe([new(A, B, 2), new(B, C, 1)]);
        // Nobody moved, or nobody knows.
        var sums = VoteShift.From(before, Closed(6, [2, 3, 1]));
        (sums.IsExact, sums.Changed).ShouldBe((true, 0));
        var unknown = VoteShift.From(before, BallotTests.Open(BallotWay.Phones, 6).With(new WorkshopAct.Close(new([2, 3, 1], null))));
        (unknown.IsExact, unknown.Changed).ShouldBe((false, 2));
        // Whoever comes later has not changed their mind.
        VoteShift.From(before, BallotTests.Open(BallotWay.Phones, 6).With(new WorkshopAct.Close(new([4, 6, 0], null)))).Changed.ShouldBe(0);
        VoteShift.From(BallotTests.Hands(6, 4, 2, 0), after).IsExact.ShouldBeFalse();
    }

    [Fact]
    public void The_code_and_port_stay_when_a_step_is_taken_back()
    {
        var admit = new WorkshopAct.Admit("K7Q2", 8080);
        var there = Group.Begin().Do(Group.Continue, new WorkshopAct.Vote(BallotWay.Phones), admit);
        there.Do(Group.Back).Phones.ShouldBe(admit);
        there.Do(admit with { Port = 8081 }).Phones!.Port.ShouldBe(8081);
    }

    [Theory]
    [InlineData("K7Q2", 8080, true)]
    [InlineData("k7q2", 8080, false)]
    [InlineData("K7Q", 8080, false)]
    [InlineData("K7Q2X", 8080, false)]
    [InlineData("K0Q2", 8080, false)]
    [InlineData("K7Q2", 1023, false)]
    [InlineData("K7Q2", 65_536, false)]
    public void A_code_has_four_signs_that_are_not_taken_for_others_and_a_port_needs_no_right(string code, int port, bool isPossible) =>
        (Group.Begin().Validate(new WorkshopAct.Admit(code, port)) is null).ShouldBe(isPossible);
}
