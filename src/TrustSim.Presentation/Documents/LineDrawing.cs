namespace TrustSim.Presentation.Documents;

/// <summary>Meters of 0–100 over time. A table beside it has the figures.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">The text for screen readers.</param>
/// <param name="Points">The label below each point.</param>
public sealed record LineDrawing(Runs Title, Runs Description, ImmutableArray<Runs> Points, ImmutableArray<Line> Lines) : Drawing;
