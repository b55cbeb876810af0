namespace TrustSim.Core.Workshops;

/// <summary>The planned time for one decision of one group.</summary>
/// <param name="Group">From 0.</param>
/// <param name="Number">From 1.</param>
/// <param name="Read">Time to read the scene.</param>
/// <param name="Talk">Time to discuss it before the vote; zero where the group votes at once.</param>
/// <param name="Vote">Time to vote, look at the result and decide.</param>
/// <param name="After">Time to read the outcome.</param>
/// <param name="IsTold">Whether the facilitator takes an answer aloud, so that the group need not vote.</param>
public sealed record PlannedDecision(
    int Group, int Number, TimeSpan Read, TimeSpan Talk, TimeSpan Vote, TimeSpan After, bool IsTold = false)
{
    /// <summary>Whether there is time for the decision; if not, the debrief begins before it.</summary>
    public bool IsPlayed { get; init; } = true;

    public bool IsVoted => IsPlayed && !IsTold;

    public TimeSpan Whole => Read + Talk + Vote + After;
}
