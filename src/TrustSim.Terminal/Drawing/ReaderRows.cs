namespace TrustSim.Terminal.Drawing;

/// <summary>
/// Rows of a list as screen readers are to say them: the marker of the row pointed at is gone, so that pointing changes no text, and the
/// number that chooses a row stands in its place.
/// </summary>
static class ReaderRows
{
    const string Markers = "►▌";
    // Lists show so many options a page.
    const int MostShown = Screens.OptionList.MostShown;

    /// <param name="isFirst">Whether the option begins in this row.</param>
    public static Row Create(Row row, bool isFirst)
    {
        if (row.Option < 0 || row.Spans.IsEmpty) return row;
        var lead = row.Spans[0];
        var text = lead.Text.Length > 0 && Markers.Contains(lead.Text[0], StringComparison.Ordinal) ? " " + lead.Text[1..] : lead.Text;
        if (isFirst && text == "  ") text = $"{row.Option % MostShown + 1} ";
        return row with { Spans = row.Spans.SetItem(0, lead with { Text = text }) };
    }
}
