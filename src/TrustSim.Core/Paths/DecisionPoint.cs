using System.Collections.Immutable;
using TrustSim.Core.Play;

namespace TrustSim.Core.Paths;

/// <summary>A decision of a play, with all the ways that were open there.</summary>
/// <param name="Number">Of the decision, from 1.</param>
/// <param name="Mean">Mean trust at the end of all roads that were open before it, 0–100.</param>
public sealed record DecisionPoint(int Number, Decision Decision, double Mean, ImmutableArray<Way> Ways)
{
    /// <summary>The way that was taken.</summary>
    public Way Taken { get; } = Ways.Single(way => way.Choice.Id == Decision.Choice);

    /// <summary>
    /// By how much the answer moved the mean of the roads that were still open, in points of trust at the end: what the decision was worth,
    /// whatever was made of it later. It is what game analysis calls the swing of a move.
    /// </summary>
    public double Swing => Taken.Mean - Mean;

    /// <summary>The best road that could be reached from here.</summary>
    public NamedPath Best => Ways.MaxBy(way => way.Best.Trust)!.Best;

    /// <summary>The worst.</summary>
    public NamedPath Worst => Ways.MinBy(way => way.Worst.Trust)!.Worst;
}
