using System.Collections.Immutable;
using TrustSim.Core.Story;

namespace TrustSim.Core.Workshops;

/// <summary>What a second ballot on the same question changed.</summary>
/// <param name="Moves">From where to where, the most travelled first. Counted where it is known who voted for what; where hands were
/// counted, none.</param>
/// <param name="Changed">How many changed their mind: at least, where hands were counted.</param>
/// <param name="IsExact">Whether it is known who voted for what in both.</param>
/// <param name="Before">How far the room agreed before, as <see cref="Ballot.Agreement"/>.</param>
/// <param name="After">How far it agrees now.</param>
public sealed record VoteShift(ImmutableArray<VoteMove> Moves, int Changed, bool IsExact, double? Before, double? After)
{
    public static VoteShift From(Ballot before, Ballot after)
    {
        // Where the keyboard goes round twice it goes round in the same order, so that a voter is known by their number and by nothing
        // else.
        if (before.Way == BallotWay.Hands || before.Way != after.Way || before.Voters != after.Voters)
        {
            var gained = after.Choices.Sum(choice => Math.Max(0, after.Of(choice) - before.Of(choice)));
            var lost = before.Choices.Sum(choice => Math.Max(0, before.Of(choice) - after.Of(choice)));
            return new([], Math.Max(gained, lost), false, before.Agreement, after.Agreement);
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
