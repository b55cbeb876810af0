namespace TrustSim.Core.Workshops;

/// <summary>A decision before its plan.</summary>
/// <param name="Voted">Its time with a vote.</param>
/// <param name="Told">Its time where it is told.</param>
/// <param name="IsTold">How it is taken, where the group has begun it, or the other half has; null: the plan decides.</param>
/// <param name="IsTalkOpen">Whether the plan decides how long the group talks about it.</param>
sealed record DecisionToCome(PlannedDecision Voted, PlannedDecision Told, bool? IsTold = null, bool IsTalkOpen = true)
{
    public int Number => Voted.Number;

    public int Group => Voted.Group;

    /// <summary>Whether the group has gone beyond its question.</summary>
    public bool IsBegun { get; init; }

    /// <summary>Whether the debrief can begin before it. A group finishes what it has begun, and what its other half has.</summary>
    public bool CanBeLeftOut { get; init; } = true;
}
