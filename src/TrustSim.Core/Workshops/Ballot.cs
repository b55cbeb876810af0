namespace TrustSim.Core.Workshops;

/// <summary>
/// One vote of a group on one question. Each voter counts once, and the number of votes never exceeds the number of voters.
/// </summary>
public sealed record Ballot
{
    Ballot(BallotWay way, ImmutableArray<ChoiceId> choices, int voters)
    {
        (Way, Choices, Voters) = (way, choices, voters);
        hands = [.. choices.Select(_ => (int?)null)];
    }

    ImmutableArray<int?> hands;

    public BallotWay Way { get; }

    /// <summary>The choices to vote for, in the order of the scene.</summary>
    public ImmutableArray<ChoiceId> Choices { get; }

    public int Voters { get; }

    /// <summary>Each voter's choice, by number of the voter from 0; null: an abstention. Empty where hands are counted.</summary>
    public ImmutableSortedDictionary<int, ChoiceId?> Votes { get; private init; } = ImmutableSortedDictionary<int, ChoiceId?>.Empty;

    /// <summary>Number of votes, including abstentions.</summary>
    public int Cast => Way == BallotWay.Hands ? hands.Sum(count => count ?? 0) : Votes.Count;

    /// <summary>Number of abstentions.</summary>
    public int Abstained => Votes.Values.Count(vote => vote is null);

    public int Missing => Voters - Cast;

    /// <summary>Whether anybody has entered a vote or a count, even a count of 0.</summary>
    public bool IsBegun => Votes.Count > 0 || hands.Any(count => count is not null);

    /// <summary>Whether every voter has voted.</summary>
    public bool IsFull => Missing == 0;

    /// <summary>The choices with most votes; several in a tie.</summary>
    public ImmutableArray<ChoiceId> Leaders
    {
        get
        {
            var most = Choices.Max(Of);
            return [.. Choices.Where(choice => Of(choice) == most)];
        }
    }

    /// <summary>
    /// Agreement of the group, 0–1: the chance that two voters picked at random voted for the same choice (Simpson's index of
    /// concentration, 1949, without replacement). Null with fewer than two votes for a choice.
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

    /// <summary>The letter of an answer on the projector.</summary>
    /// <param name="option">Its position among the offered answers, from 0.</param>
    public static char Letter(int option) => option < 26 ? (char)('A' + option) : '?';

    /// <summary>Number of votes for this choice.</summary>
    public int Of(ChoiceId choice) => Way == BallotWay.Hands ? HandsFor(choice) ?? 0 : Votes.Values.Count(vote => vote == choice);

    /// <summary>The typed number of hands; null before it is typed.</summary>
    public int? HandsFor(ChoiceId choice) => Choices.IndexOf(choice) is >= 0 and var index ? hands[index] : null;

    /// <summary>Why this vote cannot be put in, in words for who holds the keyboard; null where it can.</summary>
    public Refusal? Validate(WorkshopAct.Cast vote) =>
        Way == BallotWay.Hands ? new Refusal("refusal.hands-are-counted")
        : vote.Choice is { } choice && !Choices.Contains(choice) ? new Refusal("refusal.no-such-answer")
        : vote.Voter < 0 || vote.Voter >= Voters ? new Refusal(IsFull ? "refusal.everybody-has-voted" : "refusal.no-such-voter")
        // Voters pass the keyboard on: earlier voters have finished, and later voters do not have it yet.
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
        return all <= Voters ? null : new Refusal("refusal.only-so-many-voters", ("hands", all), ("voters", Voters));
    }

    /// <exception cref="ArgumentException">The ballot does not accept the vote.</exception>
    public Ballot With(WorkshopAct.Cast vote) =>
        Validate(vote) is { } reason ? throw new ArgumentException(reason.ToString(), nameof(vote))
            : this with { Votes = Votes.SetItem(vote.Voter, vote.Choice) };

    /// <exception cref="ArgumentException">The ballot does not accept the count.</exception>
    public Ballot With(WorkshopAct.Count count) =>
        Validate(count) is { } reason ? throw new ArgumentException(reason.ToString(), nameof(count))
            : this with { hands = hands.SetItem(Choices.IndexOf(count.Choice), count.Hands) };
}
