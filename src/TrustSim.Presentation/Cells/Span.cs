namespace TrustSim.Presentation.Cells;

/// <summary>Text in one ink.</summary>
public readonly record struct Span(string Text, Style Style);
