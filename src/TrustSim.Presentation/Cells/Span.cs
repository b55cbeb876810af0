namespace TrustSim.Presentation.Cells;

/// <summary>Text in one style.</summary>
public readonly record struct Span(string Text, Style Style);
