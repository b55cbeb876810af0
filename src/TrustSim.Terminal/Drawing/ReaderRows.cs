namespace TrustSim.Terminal.Drawing;

/// <summary>
/// Rows as screen readers are to say them: without the bars and arrows that mark them. So pointing changes no text, and the number that
/// chooses a row stands in place of its marker.
/// </summary>
static class ReaderRows
{
    const string Markers = "►▌";
    // Lists show so many options a page.
    const int MostShown = Screens.OptionList.MostShown;

    /// <param name="isFirst">Whether the option begins in this row.</param>
    public static Row Create(Row row, bool isFirst)
    {
        if (row.Spans.IsEmpty) return row;
        var lead = row.Spans[0];
        var isMarked = lead.Text.Length > 0 && Markers.Contains(lead.Text[0], StringComparison.Ordinal);
        // Whatever else begins with such a sign is somebody's text.
        if (row.Option < 0 && (!isMarked || lead.Text.AsSpan(1).Trim().Length > 0)) return row;
        var text = isMarked ? " " + lead.Text[1..] : lead.Text;
        var number = $"{row.Option % MostShown + 1}";
        var hasNumber = row.ToString().AsSpan(lead.Text.Length).StartsWith(number + ".");
        if (isFirst && text == "  " && row.Option >= 0 && !hasNumber) text = number + " ";
        return row with { Spans = row.Spans.SetItem(0, lead with { Text = text }) };
    }
}
