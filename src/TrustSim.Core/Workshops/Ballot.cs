namespace TrustSim.Core.Workshops;

/// <summary>
/// One vote of a group on one question. Each voter counts once, and the number of votes never exceeds the number of voters.
/// </summary>
public sealed record Ballot
{
    Ballot(BallotWay way, ImmutableArray<ChoiceId> choices, int voters)
    {
        (Way, Choices, this.voters) = (way, choices, voters);
        hands = [.. choices.Select(_ => (int?)null)];
    }

    readonly int voters;
    ImmutableArray<int?> hands;

    public BallotWay Way { get; }

    /// <summary>The choices to vote for, in the order of the scene.</summary>
    public ImmutableArray<ChoiceId> Choices { get; }

    /// <summary>Number of voters. By phones there are as many as come, and at least as many as the group said.</summary>
    public int Voters => Way == BallotWay.Phones ? Math.Max(voters, Cast) : voters;

    /// <summary>The counts of the phones; null before the vote is closed, and where nobody votes by phone.</summary>
    public Tally? Phones { get; private init; }

    /// <summary>Whether hands are counted, alone or beside the phones.</summary>
    public bool CountsHands => Way is BallotWay.Hands or BallotWay.Phones;

    /// <summary>Each voter's choice, by number of the voter from 0; null: an abstention. Empty where hands are counted.</summary>
    public ImmutableSortedDictionary<int, ChoiceId?> Votes { get; private init; } = ImmutableSortedDictionary<int, ChoiceId?>.Empty;

    /// <summary>Number of votes, including abstentions.</summary>
    public int Cast => CountsHands ? Hands + (Phones?.Counts.Sum() ?? 0) : Votes.Count;

    int Hands => hands.Sum(count => count ?? 0);

    /// <summary>Number of abstentions.</summary>
    public int Abstained => Votes.Values.Count(vote => vote is null);

    public int Missing => Voters - Cast;

    /// <summary>Whether anybody has entered a vote or a count, even a count of 0. What phones vote is told when the vote closes.</summary>
    public bool IsBegun => Way == BallotWay.Phones || Votes.Count > 0 || hands.Any(count => count is not null);

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
    public int Of(ChoiceId choice) =>
        CountsHands ? (HandsFor(choice) ?? 0) + PhonesFor(choice) : Votes.Values.Count(vote => vote == choice);

    int PhonesFor(ChoiceId choice) => Phones is { } tally && Choices.IndexOf(choice) is >= 0 and var index ? tally.Counts[index] : 0;

    /// <summary>The typed number of hands; null before it is typed.</summary>
    public int? HandsFor(ChoiceId choice) => Choices.IndexOf(choice) is >= 0 and var index ? hands[index] : null;

    /// <summary>Why this vote cannot be put in, in words for who holds the keyboard; null where it can.</summary>
    public Refusal? Validate(WorkshopAct.Cast vote) =>
        CountsHands ? new Refusal("refusal.hands-are-counted")
        : vote.Choice is { } choice && !Choices.Contains(choice) ? new Refusal("refusal.no-such-answer")
        : vote.Voter < 0 || vote.Voter >= Voters ? new Refusal(IsFull ? "refusal.everybody-has-voted" : "refusal.no-such-voter")
        // Voters pass the keyboard on: earlier voters have finished, and later voters do not have it yet.
        : Way == BallotWay.Secret && vote.Voter != Votes.Count
            ? new Refusal(Votes.ContainsKey(vote.Voter) ? "refusal.vote-is-in" : "refusal.not-this-voters-turn")
        : null;

    /// <inheritdoc cref="Validate(WorkshopAct.Cast)"/>
    public Refusal? Validate(WorkshopAct.Count count)
    {
        if (!CountsHands) return new Refusal("refusal.votes-one-by-one");
        if (!Choices.Contains(count.Choice)) return new Refusal("refusal.no-such-answer");
        if (count.Hands < 0) return new Refusal("refusal.hands-below-none");
        var all = Hands - (HandsFor(count.Choice) ?? 0) + (long)count.Hands;
        return all <= voters ? null : new Refusal("refusal.only-so-many-voters", ("hands", all), ("voters", voters));
    }

    /// <inheritdoc cref="Validate(WorkshopAct.Cast)"/>
    public Refusal? Validate(WorkshopAct.Close close) =>
        Way != BallotWay.Phones ? close.Phones is null ? null : new Refusal("refusal.no-phones-vote")
        : close.Phones is { } tally ? tally.Validate(Choices, Hands)
        : Hands > 0 ? null : new Refusal("refusal.nobody-has-voted");

    /// <exception cref="ArgumentException">The ballot does not accept the vote.</exception>
    public Ballot With(WorkshopAct.Cast vote) =>
        Validate(vote) is { } reason ? throw new ArgumentException(reason.ToString(), nameof(vote))
            : this with { Votes = Votes.SetItem(vote.Voter, vote.Choice) };

    internal Ballot With(WorkshopAct.Close close) => close.Phones is { } tally ? this with { Phones = tally } : this;

    /// <exception cref="ArgumentException">The ballot does not accept the count.</exception>
    public Ballot With(WorkshopAct.Count count) =>
        Validate(count) is { } reason ? throw new ArgumentException(reason.ToString(), nameof(count))
            : this with { hands = hands.SetItem(Choices.IndexOf(count.Choice), count.Hands) };
}
