namespace TrustSim.Core.Paths;

/// <summary>A decision of a playthrough, with all choices that were open.</summary>
/// <param name="Number">Number of the decision, from 1.</param>
/// <param name="Mean">Mean trust at the end of all paths that were open before the decision, 0–100.</param>
public sealed record DecisionPoint(int Number, Decision Decision, double Mean, ImmutableArray<Way> Ways)
{
    /// <summary>The way that the player took.</summary>
    public Way Taken { get; } = Ways.Single(way => way.Choice.Id == Decision.Choice);

    /// <summary>
    /// Points of final trust by which the answer moved the mean of the open paths: the worth of the decision, whatever the player made of
    /// it
    /// later. Game analysis calls this the swing of a move.
    /// </summary>
    public double Swing => Taken.Mean - Mean;

    /// <summary>The best path from here.</summary>
    public NamedPath Best => Ways.MaxBy(way => way.Best.Trust)!.Best;

    /// <summary>The worst path from here.</summary>
    public NamedPath Worst => Ways.MinBy(way => way.Worst.Trust)!.Worst;
}
