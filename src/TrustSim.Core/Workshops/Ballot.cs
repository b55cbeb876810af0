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

    int voters;
    ImmutableArray<int?> hands;

    public BallotWay Way { get; }

    /// <summary>The choices to vote for, in the order of the scene.</summary>
    public ImmutableArray<ChoiceId> Choices { get; }

    /// <summary>Number of voters. By phones there are as many as come, and at least as many as the group said.</summary>
    public int Voters => Way == BallotWay.Phones ? Math.Max(voters, Cast) : voters;

    /// <summary>The counts of the secret votes; null where there are none, or the journal does not hold them.</summary>
    public Tally? Tally { get; private init; }

    /// <summary>
    /// Number of secret votes of which nothing else is known: the question is not decided yet, or fewer than <see cref="Tally.Fewest"/>
    /// voted.
    /// </summary>
    public int Untold { get; private init; }

    /// <summary>Whether the votes for each choice are known.</summary>
    public bool IsTold => Untold == 0;

    /// <summary>Whether hands are counted, alone or beside the phones.</summary>
    public bool CountsHands => Way is BallotWay.Hands or BallotWay.Phones;

    /// <summary>Each voter's choice, by number of the voter from 0; null: an abstention. Empty where hands are counted.</summary>
    public ImmutableSortedDictionary<int, ChoiceId?> Votes { get; private init; } = ImmutableSortedDictionary<int, ChoiceId?>.Empty;

    /// <summary>Number of votes, including abstentions.</summary>
    public int Cast => Hands + Votes.Count + (Tally?.Voted ?? 0) + Untold;

    /// <summary>Number of hands that were counted.</summary>
    public int Hands => hands.Sum(count => count ?? 0);

    /// <summary>Number of abstentions.</summary>
    public int Abstained => Votes.Values.Count(vote => vote is null) + (Tally?.Abstained ?? 0);

    public int Missing => Voters - Cast;

    /// <summary>Whether anybody has entered a vote or a count, even a count of 0. Secret votes are told when the vote closes.</summary>
    public bool IsBegun => Way.IsSecret() || Votes.Count > 0 || hands.Any(count => count is not null);

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
    /// concentration, 1949, without replacement). Null with fewer than two votes for a choice, and where these are not told.
    /// </summary>
    public double? Agreement
    {
        get
        {
            var all = Choices.Sum(Of);
            return all < 2 || !IsTold ? null : Choices.Sum(choice => (double)Of(choice) * (Of(choice) - 1)) / (all * (all - 1.0));
        }
    }

    public static Ballot Open(BallotWay way, ImmutableArray<ChoiceId> choices, Voters voters) =>
        new(way, choices, voters.CountIn(way));

    /// <summary>The ballot after somebody has come or gone; never fewer than have voted.</summary>
    internal Ballot With(Voters now) => this with { voters = Math.Max(now.CountIn(Way), Way == BallotWay.Phones ? Hands : Cast) };

    /// <summary>The letter of an answer on the projector.</summary>
    /// <param name="option">Its position among the offered answers, from 0.</param>
    public static char Letter(int option) => option < 26 ? (char)('A' + option) : '?';

    /// <summary>Number of votes for this choice; 0 where it is not told.</summary>
    public int Of(ChoiceId choice) =>
        !IsTold ? 0 : (HandsFor(choice) ?? 0) + InTally(choice) + Votes.Values.Count(vote => vote == choice);

    int InTally(ChoiceId choice) => Tally is { } tally && Choices.IndexOf(choice) is >= 0 and var index ? tally.Counts[index] : 0;

    /// <summary>The typed number of hands; null before it is typed.</summary>
    public int? HandsFor(ChoiceId choice) => Choices.IndexOf(choice) is >= 0 and var index ? hands[index] : null;

    /// <summary>Why this vote cannot be put in, in words for who holds the keyboard; null where it can.</summary>
    public Refusal? Validate(WorkshopAct.Cast vote) =>
        CountsHands ? new Refusal("refusal.hands-are-counted")
        : vote.Choice is { } choice && !Choices.Contains(choice) ? new Refusal("refusal.no-such-answer")
        : vote.Voter < 0 || vote.Voter >= Voters ? new Refusal(IsFull ? "refusal.everybody-has-voted" : "refusal.no-such-voter")
        // Voters pass the keyboard on: earlier voters have finished, and later voters do not have it yet.
        : Way == BallotWay.Secret && vote.Voter != Cast
            ? new Refusal(vote.Voter < Cast ? "refusal.vote-is-in" : "refusal.not-this-voters-turn")
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
        close.Phones is { } tally
            ? Way == BallotWay.Phones ? tally.Validate(Choices, Hands) : new Refusal("refusal.no-phones-vote")
        : !Way.IsSecret() ? close.Votes is null ? null : new Refusal("refusal.no-such-counts")
        : close.Votes is < 0 or > Core.Workshops.Voters.Most ? new Refusal("refusal.no-such-counts")
        : Cast + (close.Votes ?? 0) > 0 ? null : new Refusal("refusal.nobody-has-voted");

    /// <exception cref="ArgumentException">The ballot does not accept the vote.</exception>
    public Ballot With(WorkshopAct.Cast vote) =>
        Validate(vote) is { } reason ? throw new ArgumentException(reason.ToString(), nameof(vote))
            : this with { Votes = Votes.SetItem(vote.Voter, vote.Choice) };

    internal Ballot With(WorkshopAct.Close close) =>
        close is { Phones: null, Votes: null } ? this : this with { Tally = close.Phones, Untold = close.Votes ?? 0 };

    /// <summary>The ballot with what is known of its secret votes.</summary>
    internal Ballot Telling(Tally? tally) => tally is null ? this : this with { Tally = tally, Untold = 0 };

    /// <summary>An open ballot with the number of secret votes so far.</summary>
    internal Ballot WithUntold(int votes) => this with { Untold = votes };

    /// <exception cref="ArgumentException">The ballot does not accept the count.</exception>
    public Ballot With(WorkshopAct.Count count) =>
        Validate(count) is { } reason ? throw new ArgumentException(reason.ToString(), nameof(count))
            : this with { hands = hands.SetItem(Choices.IndexOf(count.Choice), count.Hands) };
}
