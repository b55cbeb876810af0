namespace TrustSim.Terminal.Screens;

/// <summary>Where the parts of a screen stand: head, body, what is beside it, foot and bar.</summary>
sealed partial class Shell
{
    void ShowScreen(int width, int height)
    {
        var inner = Math.Min(width, Widest) - 2;
        var left = (width - inner) / 2;
        var most = height - FrameRows;
        Current.Arrange(inner, most);
        var footLines = Current.Foot(inner);
        // However many options there are, some of the text stays in sight.
        var footHeight = Math.Min(footLines.Length, most - LeastBody - 1);
        var sideWidth = Theme.IsForReaders ? 0 : Current.SideWidth(inner);
        var bodyWidth = sideWidth == 0 ? inner : inner - sideWidth - SideGap;
        var bodyHeight = footHeight > 0 ? most - footHeight - 1 : most;
        var text = Current.Body(bodyWidth, bodyHeight);
        // Answers stand close below what they answer, however tall the window.
        if (footHeight > 0) bodyHeight = Math.Min(bodyHeight, Math.Max(text.Length, height / 2));
        var divider = sideWidth == 0 ? -1 : left + bodyWidth + 1;
        Place(head, 0, 0, width, 1, [Head(Current.Title, Current.Place, width)]);
        Place(above, 0, 1, width, 1, [Rule(width, divider, '┬')]);
        Place(body, left, 2, bodyWidth, bodyHeight, text);
        Place(side, left + bodyWidth + 1, 2, sideWidth == 0 ? 0 : sideWidth + 2, bodyHeight,
            sideWidth == 0 ? [] : Beside(Current.Side(sideWidth, bodyHeight), bodyHeight));
        Place(between, 0, bodyHeight + 2, width, footHeight > 0 ? 1 : 0, footHeight > 0 ? [Rule(width, divider, '┴')] : []);
        Place(foot, left, bodyHeight + 3, inner, footHeight, footLines);
        if (Current.InSight is >= 0 and var option)
        {
            body.ScrollToOption(option);
            foot.ScrollToOption(option);
        }

        Place(below, 0, height - 2, width, 1, [Rule(width, footHeight > 0 ? -1 : divider, '┴')]);
        Place(bar, 0, height - 1, width, 1, bar.IsInitialized ? BarLine(width) : []);
    }

    /// <summary>The title, and at the right end the place where there is room for it.</summary>
    static Row Head(string title, string place, int width)
    {
        var room = width - TextWidth.Measure(place) - 2;
        return place.Length == 0 || room < Math.Min(TextWidth.Measure(title) + 2, width / 2)
            ? new(TextWidth.Fit($" {title}", width), Style.Title)
            : new([new(TextWidth.Fit($" {title}", room), Style.Title), new($" {place} ", Style.Dim)]);
    }

    /// <summary>A line over the whole width, which meets the one between the parts.</summary>
    static Row Rule(int width, int divider, char meeting) => new(divider < 0 ? new string('─', width)
        : new string('─', divider) + meeting + new string('─', width - divider - 1), Style.Rule);

    void ShowBar()
    {
        if (!isShowing && IsInitialized && screens.Count > 0) bar.Show(BarLine(Frame.Width));
    }

    ImmutableArray<Row> BarLine(int width)
    {
        var more =
            body.MoreBelow > 0 ? $" {Say.Text("shell.more-text", ("more", body.MoreBelow))} "
            : foot.MoreBelow > 0 ? $" {Say.Text("shell.more-answers")} "
            : body.IsMoreAbove ? $" ▲ {Press.PageUp.Name} " : "";
        var room = Math.Max(0, width - TextWidth.Measure(more));
        ImmutableArray<Span> said = notice is null ? InBar.Bar(room - 1) : [new(TextWidth.Fit(notice, room - 1), Style.Strong)];
        var gap = new string(' ', Math.Max(0, room - 1 - said.Sum(span => TextWidth.Measure(span.Text))));
        return [new Row([new(" ", Style.Text), .. said, new(gap, Style.Text), new(more, Style.Dim)])];
    }

    /// <summary>
    /// The bindings that the bar may name. Others come and go with what is pointed at, and a screen reader would say them in place of it.
    /// </summary>
    IEnumerable<Binding> InBar => Theme.IsForReaders
        ? Bindings.Where(binding => binding.Action is KeyAction.Help or KeyAction.CloseHelp or KeyAction.Type) : Bindings;

    /// <summary>The part beside the body, with a line between the two.</summary>
    static ImmutableArray<Row> Beside(ImmutableArray<Row> lines, int height) =>
        [.. Enumerable.Range(0, height)
            .Select(row => new Row([new Span("│ ", Style.Rule), .. row < lines.Length ? lines[row].Spans : []]))];

    static void Place(LinesView view, int x, int y, int width, int height, ImmutableArray<Row> lines)
    {
        if (view.Frame != new System.Drawing.Rectangle(x, y, width, height))
        {
            (view.X, view.Y, view.Width, view.Height) = (x, y, width, height);
            view.Layout();
        }

        view.Show(lines);
    }
}
