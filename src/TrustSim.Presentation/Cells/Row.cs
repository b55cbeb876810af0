namespace TrustSim.Presentation.Cells;

/// <summary>One row of a view, already cut to its width.</summary>
/// <param name="Option">The option that a click on the row selects; −1: none.</param>
public sealed record Row(ImmutableArray<Span> Spans, int Option = -1)
{
    public Row(string text, Style style = Style.Text, int option = -1)
        : this([new Span(text, style)], option)
    {
    }

    public static Row Empty { get; } = new("");

    public override string ToString() => string.Concat(Spans.Select(span => span.Text));
}
