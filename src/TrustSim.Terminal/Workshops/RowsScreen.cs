namespace TrustSim.Terminal.Workshops;

/// <summary>
/// The facilitator's test card: the necessary size of the font for this group's distance, computed again whenever the window changes.
/// </summary>
sealed class RowsScreen(Screen next) : Screen
{
    const int MostDigits = 2;

    string metres = "";

    static string Sample => Say.Text("fit.sample");

    public override string Title => Say.Text("fit.title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Continue, [Press.Enter], Say.Text("bind.continue"), Say.Text("fit.continue-help"), () => Shell.Replace(next)),
        new(KeyAction.Type, [Press.Figures], Say.Text("fit.metres"), Say.Text("fit.metres-help"), Type),
        new(KeyAction.Erase, [Press.Backspace], null, Say.Text("bind.erase-digit"), () => metres = metres[..^1], metres.Length > 0),
        new(KeyAction.Theme, [Press.F2], Say.Text("fit.theme"), Say.Text("fit.theme-help"), () => Shell.NextTheme()),
        Esc(Say.Text("bind.back"), Say.Text("bind.back")),
    ];

    public override ImmutableArray<Row> Body(int width, int height)
    {
        var (rows, columns) = (Shell.Frame.Height, Shell.Frame.Width);
        var margin = ProjectorPages.Margin(width);
        var wide = Math.Min(ProjectorPages.Widest, width - margin);
        var letter = BigText.Letter('B');
        var sample = TextWidth.Wrap(Sample, wide - BigText.LetterWidth - 3).Take(2).ToList();
        Row[] card =
        [
            .. Text(Say.Text("fit.window", ("rows", rows), ("columns", columns)), Style.Title),
            .. Text(ProjectorFit.Advice(rows, columns), Style.Strong),
            Row.Empty,
            .. Enumerable.Range(0, BigText.LetterHeight)
                .Select(
                    row =>
                        new Row(
                            [new Span(letter[row] + "   ", Style.Strong),
                                new Span(row == 0 ? "" : sample.ElementAtOrDefault(row - 1) ?? "", Style.Text)])),
            Row.Empty,
            new(new string('█', wide * 3 / 5), Style.Strong),
            new(new string('█', wide * 3 / 5), Style.Strong),
            new(new string('░', wide * 2 / 5)),
            Row.Empty,
            .. Text(int.TryParse(metres, out var away) && away > 0 ? ProjectorFit.RowsAt(away, rows) : ProjectorFit.Distances(rows),
                Style.Text),
        ];
        return [.. card.Select(row => new Row([new Span(new string(' ', margin), Style.Text), .. row.Spans]))];

        IEnumerable<Row> Text(string text, Style style) => TextWidth.Wrap(text, wide).Select(row => new Row(row, style));
    }

    void Type(Keystroke stroke)
    {
        if (metres.Length < MostDigits) metres += stroke.Name;
    }
}
