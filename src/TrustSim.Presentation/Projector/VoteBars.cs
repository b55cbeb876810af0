namespace TrustSim.Presentation.Projector;

/// <summary>
/// A ballot's result, readable from the last row: the letter, the bar, the whole answer and the figure. After a second ballot a line in the
/// bar says what it was before. While hands are counted there are figures and no bars.
/// Where rows are short, what is said about the result goes first, then the gaps, then the large signs; an
/// answer is never cut.
/// </summary>
static class VoteBars
{
    /// <summary>From this height of the window's text on, signs are larger than one row.</summary>
    const int RowsOfSmall = 20;
    const int WidthOfLarge = 100;

    static readonly Form Large = new(PixelText.Large, BarRows: 2, Left: 2, Gap: 4, NumberGap: 3, Right: 3);
    static readonly Form Small = new(PixelText.Small, BarRows: 1, Left: 1, Gap: 3, NumberGap: 5, Right: 1);
    static readonly Form Plain = new(text => [text], BarRows: 1, Left: 1, Gap: 2, NumberGap: 3, Right: 1);

    /// <summary>Renders the result on one page, or on several where even the plainest is too high for one.</summary>
    /// <param name="width">Cells, 50 or more.</param>
    /// <param name="height">Rows, 4 or more.</param>
    /// <param name="said">What stands below.</param>
    /// <param name="brief">The same without what can be left out.</param>
    public static ImmutableArray<ImmutableArray<Row>> Render(IReadOnlyList<VoteBar> bars, int width, int height,
        ImmutableArray<Row> said, ImmutableArray<Row> brief)
    {
        (Form Form, int Gap, ImmutableArray<Row> Said)[] ways =
        [
            .. width < WidthOfLarge ? [] : (ReadOnlySpan<(Form, int, ImmutableArray<Row>)>)[(Large, 3, said), (Large, 2, said),
                (Large, 1, said), (Large, 1, brief)],
            .. height < RowsOfSmall ? [] : (ReadOnlySpan<(Form, int, ImmutableArray<Row>)>)[(Small, 1, said), (Small, 1, brief),
                (Small, 0, brief)],
            (Plain, 0, said), (Plain, 0, brief),
        ];
        foreach (var (form, gap, below) in ways)
        {
            ImmutableArray<Row> page = [.. OptionCards.Joined([.. bars.Select((bar, option) => Card(form, bar, option, bars, width))], gap),
                Row.Empty, .. below];
            if (page.Length < height) return [[Row.Empty, .. page]];
            if (page.Length == height) return [page];
        }

        ImmutableArray<Row>[] cards = [.. bars.Select((bar, option) => Card(Plain, bar, option, bars, width))];
        return OptionCards.Pages([.. cards, brief], height);
    }

    /// <summary>Bar and answer, with the letter and the figure at their sides.</summary>
    static ImmutableArray<Row> Card(Form form, VoteBar bar, int option, IReadOnlyList<VoteBar> bars, int width)
    {
        var letter = form.Draw($"{Ballot.Letter(option)}");
        var number = bar.IsShown ? form.Draw(Number(bar)) : [];
        var numberWide = bars.Max(one => form.Draw(Number(one))[0].Length);
        var barRows = bar.Figure is null ? form.BarRows : 0;
        var wide = width - form.Left - letter[0].Length - form.Gap - form.NumberGap - numberWide - form.Right;
        var words = TextWidth.Wrap(Run.FromScenario(bar.Text).Text, wide).Select(line => new Span(line, bar.IsPointed ? Style.Selected
            : bar.IsWinner && bar.IsShown ? Style.Strong : Style.Text));
        var who = bar is { IsShown: true, Who: { } tables } ? TextWidth.Wrap(tables, wide) : [];
        var sign = bar.IsWinner && bar.IsShown ? Style.TrustStrong : Style.Strong;
        List<ImmutableArray<Span>> middle =
        [
            .. Enumerable.Range(0, barRows).Select(row => Drawn(bar, bars, wide, isNamed: row == 0)),
            .. barRows > 1 ? [[]] : (ReadOnlySpan<ImmutableArray<Span>>)[], .. words.Select(span => (ImmutableArray<Span>)[span]),
            .. who.Select(line => (ImmutableArray<Span>)[new(line, Style.Dim)]),
        ];
        return
        [
            .. Enumerable.Range(0, Math.Max(middle.Count, letter.Length)).Select(row =>
            {
                var spans = row < middle.Count ? middle[row] : [];
                var used = spans.Sum(span => TextWidth.Measure(span.Text));
                return new Row(
                [
                    new((bar.IsPointed && row == 0 ? "►" : "").PadRight(form.Left), Style.Strong),
                    new(At(letter, row).PadRight(letter[0].Length + form.Gap), sign), .. spans,
                    new(new string(' ', wide - used + form.NumberGap) + At(number, row).PadLeft(numberWide), sign),
                ], option);
            }),
        ];
    }

    /// <summary>The bar; a line in it, or behind it, says how many there were before.</summary>
    /// <param name="isNamed">Whether the line has its figure.</param>
    static ImmutableArray<Span> Drawn(VoteBar bar, IReadOnlyList<VoteBar> bars, int wide, bool isNamed)
    {
        if (!bar.IsShown) return [];
        var named = bars.Max(one => one.Before is { } count ? TextWidth.Measure(Before(count)) + 2 : 0);
        var most = Math.Max(1, bars.Max(one => Math.Max(one.Votes ?? 0, one.Before ?? 0)));
        var full = new string('█', (int)Math.Round(Cells(bar.Votes ?? 0) * bar.Grown));
        var style = bar.IsWinner ? Style.TrustStrong : Style.Strong;
        if (bar.Before is not { } before) return [new(full, style)];
        var at = Math.Min(Cells(before), wide - named);
        var label = isNamed ? Before(before) : "";
        return full.Length > at
            ? [new(full[..at], style), new("│", Style.Strong), new(full[(at + 1)..], style), new($"  {label}", Style.Text)]
            : [new(full.PadRight(at), style), new("│", Style.Strong), new($" {label}", Style.Text)];

        // A single vote stays visible among any number.
        int Cells(int votes) => votes <= 0 ? 0
            : Math.Max(1, (int)Math.Round((double)votes * (wide - named) / most, MidpointRounding.AwayFromZero));
    }

    static string Before(int votes) => Say.Text("vote.before", ("votes", votes));

    static string Number(VoteBar bar) => bar.Figure ?? bar.Votes?.ToString(CultureInfo.InvariantCulture) ?? "–";

    static string At(ImmutableArray<string> sign, int row) => row < sign.Length ? sign[row] : "";

    /// <summary>How large the signs are, and the cells between them.</summary>
    sealed record Form(Func<string, ImmutableArray<string>> Draw, int BarRows, int Left, int Gap, int NumberGap, int Right);
}
