namespace TrustSim.Core.Review;

/// <summary>Effects of a playthrough on one person. Opening level + contributions = the meter, for trust and for fear.</summary>
/// <param name="AfraidOf">Subject of most of the fear that the player's decisions raised; null where they raised too little to mention,
/// and for everybody whose fear is not 5 points above the start and above 35.</param>
/// <param name="Because">The decision that raised the most of that fear.</param>
/// <param name="Trust">By decision, in order; 0 stands for the start.</param>
/// <param name="Fear">By decision, in order; 0 stands for the start.</param>
public sealed record PersonRecord(
    Member Member, Person Now, FearOf? AfraidOf, Contribution? Because, ImmutableArray<Contribution> Trust,
        ImmutableArray<Contribution> Fear)
{
    /// <summary>Weeks that had passed when this person joined; null: there from the start.</summary>
    public int? Joined { get; init; }

    /// <summary>Weeks that had passed when this person left; null: still there. <see cref="Now"/> has the levels they left with.</summary>
    public int? Left { get; init; }
}
