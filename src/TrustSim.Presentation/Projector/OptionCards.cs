namespace TrustSim.Presentation.Projector;

/// <summary>The choices, each with its letter for the group.</summary>
static class OptionCards
{
    const int Gap = 2;

    /// <summary>
    /// Renders all options whole, on one page if possible, with as much space as the page allows. Each row knows its option.
    /// </summary>
    /// <param name="pointed">The selected option; −1: none.</param>
    /// <param name="width">Cells, 30 or more.</param>
    /// <param name="height">Rows, 1 or more.</param>
    public static ImmutableArray<ImmutableArray<Row>> Render(IReadOnlyList<string> texts, int pointed, int width, int height)
    {
        height = Math.Max(1, height);
        var big = texts.Select((text, option) => Card(text, option, option == pointed, width, isBig: true)).ToList();
        var small = texts.Select((text, option) => Card(text, option, option == pointed, width, isBig: false)).ToList();
        ImmutableArray<Row>[] ways = [Joined(big, 2), Joined(big, 1), Joined(small, 1), Joined(small, 0)];
        return ways.FirstOrDefault(rows => rows.Length <= height) is { IsDefault: false } page ? [page] : Pages(small, height);
    }

    static ImmutableArray<Row> Card(string text, int option, bool isPointed, int width, bool isBig)
    {
        var letter = isBig ? BigText.Letter(Ballot.Letter(option)) : [Ballot.Letter(option).ToString()];
        var indent = 2 + letter[0].Length + Gap;
        var wide = Math.Min(ProjectorPages.Widest, width - indent);
        var lines = TextWidth.Wrap(Run.FromScenario(text).Text, wide).ToList();
        // Centre a single line beside its letter.
        if (isBig && lines.Count == 1) lines.Insert(0, "");
        var height = Math.Max(letter.Length, lines.Count);
        var mark = isBig ? 1 : 0;
        return [.. Enumerable.Range(0, height).Select(row => new Row(
        [
            new Span(isPointed && row == mark ? "► " : "  ", Style.Strong),
            new Span(row < letter.Length ? letter[row] : new string(' ', letter[0].Length), Style.Strong),
            new Span(new string(' ', Gap - 1), Style.Text),
            new Span(TextWidth.Fit(" " + (row < lines.Count ? lines[row] : ""), wide + 1), isPointed ? Style.Selected : Style.Option),
        ], option))];
    }

    /// <summary>Puts cards below each other, with empty rows between them.</summary>
    internal static ImmutableArray<Row> Joined(IReadOnlyList<ImmutableArray<Row>> cards, int gap) =>
        [.. cards.SelectMany((card, option) => option == 0 ? card : [.. Enumerable.Repeat(Row.Empty, gap), .. card])];

    /// <summary>Puts whole cards on each page; a card higher than a page continues on the next one.</summary>
    internal static ImmutableArray<ImmutableArray<Row>> Pages(IReadOnlyList<ImmutableArray<Row>> cards, int height)
    {
        var pages = ImmutableArray.CreateBuilder<ImmutableArray<Row>>();
        var page = new List<Row>();
        foreach (var card in cards)
        {
            if (page.Count > 0 && page.Count + 1 + card.Length > height) Close();
            if (page.Count > 0) page.Add(Row.Empty);
            foreach (var row in card)
            {
                if (page.Count == height) Close();
                page.Add(row);
            }
        }

        Close();
        return pages.ToImmutable();

        void Close()
        {
            pages.Add([.. page]);
            page.Clear();
        }
    }
}
