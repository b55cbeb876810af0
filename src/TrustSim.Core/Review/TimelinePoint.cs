namespace TrustSim.Core.Review;

/// <summary>The team at the end of a week; the last point can be a week that has not passed yet.</summary>
/// <param name="Decisions">The decisions of that week, from 1, in order; empty in a week without one.</param>
public sealed record TimelinePoint(ImmutableArray<int> Decisions, Team Team)
{
    /// <summary>The last decision of that week; null in a week without one.</summary>
    public int? Decision => Decisions.IsEmpty ? null : Decisions[^1];

    /// <summary>The numbers of the decisions, as they stand below a line: 3·4; empty in a week without one.</summary>
    public string Label => string.Join('·', Decisions);
}
