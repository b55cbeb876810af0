using System.Collections.Immutable;

namespace TrustSim.Presentation.Documents;

/// <summary>A bar in a row of a table that also holds its figures: the figures are what is read out.</summary>
/// <param name="Title">What one sees on pointing at it.</param>
/// <param name="Parts">Each with the share of the whole that it takes, 0–1; they stand one behind the other.</param>
public sealed record Bar(Runs Title, params ImmutableArray<(Tone Tone, double Share)> Parts)
{
    /// <summary>Whether it goes left or right from the middle: its one part is −1 … 1 then.</summary>
    public bool IsFromTheMiddle { get; init; }

    public static implicit operator Cell(Bar bar) => Cell.Empty with { Bar = bar };
}
