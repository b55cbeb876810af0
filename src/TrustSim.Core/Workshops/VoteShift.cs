namespace TrustSim.Core.Workshops;

/// <summary>The change between two ballots on the same question.</summary>
/// <param name="Moves">The moves between choices, largest first; empty where only hands were counted.</param>
/// <param name="Changed">Number of voters who changed their mind; a lower bound where hands were counted.</param>
/// <param name="IsExact">Whether both ballots record each voter's choice.</param>
/// <param name="Before">Agreement in the first ballot, as <see cref="Ballot.Agreement"/>.</param>
/// <param name="After">Agreement in the last ballot.</param>
public sealed record VoteShift(ImmutableArray<VoteMove> Moves, int Changed, bool IsExact, double? Before, double? After)
{
    public static VoteShift From(Ballot before, Ballot after)
    {
        if (before.Way == after.Way && before.Tally is not null && after.Tally is { } tally)
        {
            // Hands that were counted beside the phones can only be compared as sums.
            if (tally.Moves is { } told) return new(told, told.Sum(move => move.Voters), true, before.Agreement, after.Agreement);
            if (tally.Changed is { } changed) return new([], changed, true, before.Agreement, after.Agreement);
        }

        // A table's number identifies it; so does a voter's in journals of an earlier version, which hold the votes of the keyboard.
        if (before.CountsHands || before.Way != after.Way || before.Voters != after.Voters || (before.Tally ?? after.Tally) is not null)
        {
            var gained = after.Choices.Sum(choice => Math.Max(0, after.Of(choice) - before.Of(choice)));
            var lost = before.Choices.Sum(choice => Math.Max(0, before.Of(choice) - after.Of(choice)));
            // More phones can come meanwhile, and whoever comes has not changed their mind.
            var isSameGroup = before.Way != BallotWay.Phones && after.Way != BallotWay.Phones;
            return new([], isSameGroup ? Math.Max(gained, lost) : Math.Min(gained, lost), false, before.Agreement, after.Agreement);
        }

        ImmutableArray<VoteMove> moves =
        [
            .. before.Votes.Where(vote => after.Votes.TryGetValue(vote.Key, out var now) && now != vote.Value)
                .GroupBy(vote => (From: vote.Value, To: after.Votes[vote.Key]))
                .Select(group => new VoteMove(group.Key.From, group.Key.To, group.Count()))
                .OrderByDescending(move => move.Voters).ThenBy(move => Place(move.From)).ThenBy(move => Place(move.To)),
        ];
        return new(moves, moves.Sum(move => move.Voters), true, before.Agreement, after.Agreement);

        int Place(ChoiceId? choice) => choice is { } known ? before.Choices.IndexOf(known) : int.MaxValue;
    }
}
