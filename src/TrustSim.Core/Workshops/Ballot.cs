using System.Collections.Immutable;
using TrustSim.Core.Story;

namespace TrustSim.Core.Workshops;

/// <summary>One vote of a group on one question. Nobody is in it twice, and it never holds more votes than there are voters.</summary>
public sealed record Ballot
{
    Ballot(BallotWay way, ImmutableArray<ChoiceId> choices, int voters)
    {
        (Way, Choices, Voters) = (way, choices, voters);
        hands = [.. choices.Select(_ => (int?)null)];
    }

    ImmutableArray<int?> hands;

    public BallotWay Way { get; }

    /// <summary>What can be voted for, in the order in which it is offered.</summary>
    public ImmutableArray<ChoiceId> Choices { get; }

    public int Voters { get; }

    /// <summary>What each voter, by number from 0, has voted for; null: for none. Empty where hands are counted.</summary>
    public ImmutableSortedDictionary<int, ChoiceId?> Votes { get; private init; } = ImmutableSortedDictionary<int, ChoiceId?>.Empty;

    /// <summary>How many have voted, if only for none.</summary>
    public int Cast => Way == BallotWay.Hands ? hands.Sum(count => count ?? 0) : Votes.Count;

    /// <summary>How many have voted for none.</summary>
    public int Abstained => Votes.Values.Count(vote => vote is null);

    public int Missing => Voters - Cast;

    /// <summary>Whether something has been put in, if only that nobody raised a hand.</summary>
    public bool IsBegun => Votes.Count > 0 || hands.Any(count => count is not null);

    /// <summary>Whether nobody is left who could vote.</summary>
    public bool IsFull => Missing == 0;

    /// <summary>The choices that have most votes, several where they are level.</summary>
    public ImmutableArray<ChoiceId> Leaders
    {
        get
        {
            var most = Choices.Max(Of);
            return [.. Choices.Where(choice => Of(choice) == most)];
        }
    }

    /// <summary>
    /// By how much the group agrees, 0–1: the chance that two voters picked at random voted for the same (Simpson's index of
    /// concentration, 1949, without putting the first one back). Null where fewer than two voted for something.
    /// </summary>
    public double? Agreement
    {
        get
        {
            var all = Choices.Sum(Of);
            return all < 2 ? null : Choices.Sum(choice => (double)Of(choice) * (Of(choice) - 1)) / (all * (all - 1.0));
        }
    }

    public static Ballot Open(BallotWay way, ImmutableArray<ChoiceId> choices, Voters voters) => new(way, choices, voters.Count);

    /// <summary>The letter by which a room calls an answer.</summary>
    /// <param name="option">Its place among those that are offered, from 0.</param>
    public static char Letter(int option) => option < 26 ? (char)('A' + option) : '?';

    /// <summary>How many have voted for this choice.</summary>
    public int Of(ChoiceId choice) => Way == BallotWay.Hands ? HandsFor(choice) ?? 0 : Votes.Values.Count(vote => vote == choice);

    /// <summary>The number of hands that was typed; null where none has been yet.</summary>
    public int? HandsFor(ChoiceId choice) => Choices.IndexOf(choice) is >= 0 and var index ? hands[index] : null;

    /// <summary>Why this vote cannot be put in, in words for who holds the keyboard; null where it can.</summary>
    public Refusal? Validate(WorkshopAct.Cast vote) =>
        Way == BallotWay.Hands ? new Refusal("refusal.hands-are-counted")
        : vote.Choice is { } choice && !Choices.Contains(choice) ? new Refusal("refusal.no-such-answer")
        : vote.Voter < 0 || vote.Voter >= Voters ? new Refusal(IsFull ? "refusal.everybody-has-voted" : "refusal.no-such-voter")
        // The keyboard goes round: whoever has passed it on is done, and who it has not come to yet cannot have voted.
        : Way == BallotWay.Secret && vote.Voter != Votes.Count
            ? new Refusal(Votes.ContainsKey(vote.Voter) ? "refusal.vote-is-in" : "refusal.not-this-voters-turn")
        : null;

    /// <inheritdoc cref="Validate(WorkshopAct.Cast)"/>
    public Refusal? Validate(WorkshopAct.Count count)
    {
        if (Way != BallotWay.Hands) return new Refusal("refusal.votes-one-by-one");
        if (!Choices.Contains(count.Choice)) return new Refusal("refusal.no-such-answer");
        if (count.Hands < 0) return new Refusal("refusal.hands-below-none");
        var all = Cast - Of(count.Choice) + (long)count.Hands;
        return all <= Voters ? null : new Refusal("refusal.only-so-many-voters", ("voters", Voters));
    }

    /// <exception cref="ArgumentException">It cannot be put in.</exception>
    public Ballot With(WorkshopAct.Cast vote) =>
        Validate(vote) is { } reason ? throw new ArgumentException(reason.ToString(), nameof(vote))
            : this with { Votes = Votes.SetItem(vote.Voter, vote.Choice) };

    /// <exception cref="ArgumentException">It cannot be put in.</exception>
    public Ballot With(WorkshopAct.Count count) =>
        Validate(count) is { } reason ? throw new ArgumentException(reason.ToString(), nameof(count))
            : this with { hands = hands.SetItem(Choices.IndexOf(count.Choice), count.Hands) };
}
