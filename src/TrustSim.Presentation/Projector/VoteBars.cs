namespace TrustSim.Presentation.Projector;

/// <summary>
/// A ballot's result, readable from the last row: letter, bar and number of each option. A full bar stands for all votes. After a second
/// ballot, the first result stands below in another pattern.
/// </summary>
static class VoteBars
{
    const int Gap = 2;

    /// <summary>Renders one row for each option where the height allows no more, else several.</summary>
    /// <param name="width">Cells, 50 or more.</param>
    /// <param name="height">Rows. More options than rows give more rows.</param>
    public static ImmutableArray<Row> Render(IReadOnlyList<VoteBar> bars, int width, int height)
    {
        Func<VoteBar, int, ImmutableArray<Row>>[] ways =
        [
            (bar, option) => Big(bar, option, bars, width, texts: 2),
            (bar, option) => Big(bar, option, bars, width, texts: 1),
            (bar, option) => Small(bar, option, bars, width),
        ];
        foreach (var way in ways)
        {
            var cards = bars.Select(way).ToList();
            foreach (var gap in (int[])[2, 1])
            {
                if (cards.Sum(card => card.Length) + gap * (cards.Count - 1) <= height) return Joined(cards, gap);
            }
        }

        var small = bars.Select(ways[^1]).ToList();
        return small.Sum(card => card.Length) <= height ? Joined(small, 0)
            : [.. bars.Select((bar, option) => Line(bar, option, bars, width))];
    }

    /// <summary>Renders the text, a bar of two rows with a number as high as the letter, and the bar of the earlier ballot.</summary>
    static ImmutableArray<Row> Big(VoteBar bar, int option, IReadOnlyList<VoteBar> bars, int width, int texts)
    {
        var letter = BigText.Letter(Ballot.Letter(option));
        var number = BigText.Number(bar.Votes);
        var numberWide = bars.Max(one => BigText.Number(one.Votes)[0].Length);
        var wide = Math.Min(ProjectorPages.Widest, width - 2 - BigText.LetterWidth - 2 * Gap - numberWide);
        var middle = Lines(bar.Text, wide, texts).Select(line => (Text: line, Style: bar.IsChosen ? Style.Selected : Style.Text)).ToList();
        var now = (Now(bar, bars, wide), Style.Strong);
        middle.AddRange([now, now]);
        if (bar.Before is { } before) middle.Add((Before(before, bars, wide), Style.Text));

        // Align the number with its bar, and the letter with the number.
        var top = middle.Count - (bar.Before is null ? 3 : 4);
        return [.. middle.Select((line, row) => new Row(
        [
            new Span(bar.IsChosen && row == top + 1 ? "► " : "  ", Style.Strong),
            new Span(At(letter, row - top, BigText.LetterWidth), Style.Strong),
            new Span(new string(' ', Gap), Style.Text),
            new Span(TextWidth.Fit(line.Text, wide), line.Style),
            new Span(new string(' ', Gap) + At(number, row - top, numberWide), Style.Strong),
        ], option))];
    }

    static ImmutableArray<Row> Small(VoteBar bar, int option, IReadOnlyList<VoteBar> bars, int width)
    {
        var lead = Lead(bar, option);
        var wide = Math.Min(ProjectorPages.Widest, width - TextWidth.Measure(lead) - Gap - Digits(bars));
        var indent = new string(' ', TextWidth.Measure(lead));
        List<Row> rows =
        [
            new(
                [new Span(lead, Style.Strong),
                    new Span(TextWidth.Fit(Run.FromScenario(bar.Text).Text, wide), bar.IsChosen ? Style.Selected : Style.Text)], option),
            new(
                [
                    new Span(
                        indent + TextWidth.Fit(Now(bar, bars, wide), wide) + new string(' ', Gap) + Number(bar.Votes).PadLeft(Digits(bars)),
                            Style.Strong)], option),
        ];
        if (bar.Before is { } before) rows.Add(new Row(indent + TextWidth.Fit(Before(before, bars, wide), wide), option: option));
        return [.. rows];
    }

    static Row Line(VoteBar bar, int option, IReadOnlyList<VoteBar> bars, int width)
    {
        var lead = Lead(bar, option);
        var number =
            new string(' ', Gap) + Number(bar.Votes).PadLeft(Digits(bars))
                + (bar.Before is { } before ? $"  before: {Number(before)}" : "");
        var wide = Math.Max(1, (width - TextWidth.Measure(lead)) / 3);
        var text = Math.Max(0, width - TextWidth.Measure(lead) - wide - TextWidth.Measure(number) - Gap);
        return new Row(
        [
            new Span(lead + TextWidth.Fit(Now(bar, bars, wide), wide) + number, Style.Strong),
            new Span(new string(' ', Gap) + TextWidth.Fit(Run.FromScenario(bar.Text).Text, text), Style.Text),
        ], option);
    }

    static string Lead(VoteBar bar, int option) => $"{(bar.IsChosen ? '►' : ' ')} {Ballot.Letter(option)}  ";

    static string Now(VoteBar bar, IReadOnlyList<VoteBar> bars, int wide)
    {
        var whole = Bar('█', bar.Votes, bars.Sum(one => one.Votes), wide);
        return whole[..(int)Math.Round(whole.Length * bar.Grown)];
    }

    static string Before(int before, IReadOnlyList<VoteBar> bars, int wide)
    {
        var words = $"{Number(before)} before";
        var bar = Bar('░', before, bars.Sum(one => one.Before ?? 0), wide - words.Length - 1);
        return bar.Length == 0 ? words : $"{bar} {words}";
    }

    /// <summary>Draws a bar. A single vote stays visible among any number.</summary>
    static string Bar(char sign, int votes, int all, int wide) =>
        votes <= 0 ? ""
            : new string(sign,
                Math.Clamp((int)Math.Round((double)votes * wide / all, MidpointRounding.AwayFromZero), 1, Math.Max(1, wide)));

    static List<string> Lines(string text, int wide, int most)
    {
        var lines = TextWidth.Wrap(Run.FromScenario(text).Text, wide).ToList();
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), TextWidth.Fit(string.Join(' ', lines.Skip(most - 1)), wide)];
    }

    static string At(ImmutableArray<string> sign, int row, int wide) => (row >= 0 && row < sign.Length ? sign[row] : "").PadLeft(wide);

    static int Digits(IReadOnlyList<VoteBar> bars) => bars.Max(bar => Number(bar.Votes).Length);

    static string Number(int votes) => votes.ToString(CultureInfo.InvariantCulture);

    static ImmutableArray<Row> Joined(IReadOnlyList<ImmutableArray<Row>> cards, int gap) =>
        [.. cards.SelectMany((card, option) => option == 0 ? card : [.. Enumerable.Repeat(Row.Empty, gap), .. card])];
}
