using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Presentation.Workshops;

namespace TrustSim.Presentation.Tests.Workshops;

/// <summary>What a group reads about its votes, as one says it.</summary>
public sealed class WorkshopWordingTests
{
    static readonly ImmutableArray<ChoiceId> Offered = [new("wait"), new("ask"), new("tell")];

    [Theory]
    [InlineData(0, "they never agree")]
    [InlineData(.04, "they hardly ever agree")]
    [InlineData(1 / 6.0, "one time in five they agree")]
    [InlineData(.33, "one time in three they agree")]
    [InlineData(.5, "half the time they agree")]
    [InlineData(.64, "two times in three they agree")]
    [InlineData(.88, "nine times in ten they agree")]
    [InlineData(.96, "they nearly always agree")]
    [InlineData(1, "they always agree")]
    public void Agreement_is_said_in_words(double agreement, string said) => AgreementWords.HowOften(agreement).Plain.ShouldBe(said);

    [Fact]
    public void People_and_tables_are_picked_apart()
    {
        WorkshopWording.Agreement(Secret(0, 1, 2)).Plain.ShouldBe("Pick any two of you: they never agree.");
        WorkshopWording.Agreement(Voted(BallotWay.Tables, 0, 0, 0)).Plain.ShouldBe("Pick any two tables: they always agree.");
        WorkshopWording.Agreement(Secret(0)).Plain.ShouldBe("Too few have voted to compare.");
    }

    [Fact]
    public void Who_changed_alone_is_not_given_away()
    {
        Changed(Secret(0, 0, 1), Secret(0, 1, 1)).ShouldBe("One of you changed your mind.");
        Changed(Secret(0, 0, 1), Secret(1, 1, 1)).ShouldBe("Two of you changed your minds: 2 from A to B.");
        Changed(Secret(0, 0, 1), Secret(0, 0, 1)).ShouldBe("Nobody changed their mind.");
    }

    [Fact]
    public void Hands_tell_only_how_many_changed_at_least()
    {
        Changed(Hands(2, 1, 0), Hands(1, 2, 0)).ShouldBe("At least one of you changed your mind.");
        Changed(Hands(3, 0, 0), Hands(0, 2, 1)).ShouldBe("At least three of you changed your minds.");
        Changed(Hands(2, 1, 0), Hands(2, 1, 0)).ShouldBe("Nobody changed their mind, as far as hands can tell.");
    }

    [Fact]
    public void An_answer_whose_hands_nobody_counted_is_not_a_zero() =>
        WorkshopWording.Tally(Hands(2, null, 0)).Plain.ShouldBe("A 2 · B not counted · C 0 · not voted 1");

    static string Changed(Ballot before, Ballot after) => WorkshopWording.Shift(VoteShift.From(before, after), Offered).Plain;

    static Ballot Secret(params ReadOnlySpan<int> votes) => Voted(BallotWay.Secret, votes);

    static Ballot Voted(BallotWay way, params ReadOnlySpan<int> votes)
    {
        var voters = way == BallotWay.Tables ? Voters.At([.. Enumerable.Range(1, votes.Length).Select(number => $"Table {number}")])
            : Voters.People(votes.Length);
        var ballot = Ballot.Open(way, Offered, voters);
        foreach (var vote in votes) ballot = ballot.With(new WorkshopAct.Cast(ballot.Cast, Offered[vote]));
        return ballot;
    }

    static Ballot Hands(params ReadOnlySpan<int?> counts)
    {
        var ballot = Ballot.Open(BallotWay.Hands, Offered, Voters.People(3));
        for (var option = 0; option < counts.Length; option++)
        {
            if (counts[option] is { } hands) ballot = ballot.With(new WorkshopAct.Count(Offered[option], hands));
        }

        return ballot;
    }
}
