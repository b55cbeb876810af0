namespace TrustSim.Core.Workshops;

/// <summary>The time that one decision of one group is given.</summary>
/// <param name="Group">From 0.</param>
/// <param name="Number">From 1.</param>
/// <param name="Read">To read the scene.</param>
/// <param name="Talk">To discuss it before the vote; none where it is voted on at once.</param>
/// <param name="Vote">To vote, look at the result and decide.</param>
/// <param name="After">To read what came of it.</param>
/// <param name="IsPlayed">Whether there is time for it at all; if not, the debrief begins before it.</param>
public sealed record PlannedDecision(int Group, int Number, TimeSpan Read, TimeSpan Talk, TimeSpan Vote, TimeSpan After, bool IsPlayed)
{
    public TimeSpan Whole => Fixed + Talk;

    internal TimeSpan Fixed => Read + Vote + After;
}
