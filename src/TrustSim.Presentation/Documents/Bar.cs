namespace TrustSim.Presentation.Documents;

/// <summary>A bar in a row of a table. The row also has the figures, which screen readers read.</summary>
/// <param name="Title">The tooltip.</param>
/// <param name="Parts">The parts in order, each with its share of the whole, 0–1.</param>
public sealed record Bar(Runs Title, params ImmutableArray<(Tone Tone, double Share)> Parts)
{
    /// <summary>Whether the bar extends left or right from the middle. It then has one part of −1 … 1.</summary>
    public bool IsFromTheMiddle { get; init; }

    public static implicit operator Cell(Bar bar) => Cell.Empty with { Bar = bar };
}
