namespace TrustSim.Presentation.Documents;

/// <summary>Trust and fear over the weeks, on a scale of their own range, and below them the work and the news.</summary>
/// <param name="Pointed">The point that is pointed at, from 0; −1: none.</param>
public sealed record CourseDrawing(ImmutableArray<CoursePoint> Points, int Pointed, ImmutableArray<Block> InWords) : SpokenDrawing(InWords)
{
    /// <summary>How much of the bars of work is drawn, 0 to 1, while they grow.</summary>
    public double Grown { get; init; } = 1;
}
