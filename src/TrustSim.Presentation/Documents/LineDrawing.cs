using System.Collections.Immutable;

namespace TrustSim.Presentation.Documents;

/// <summary>Meters of 0–100 over time. Its figures stand in a table beside it.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What is read out in its place.</param>
/// <param name="Points">What stands below each point.</param>
public sealed record LineDrawing(Runs Title, Runs Description, ImmutableArray<Runs> Points, ImmutableArray<Line> Lines) : Drawing;
