namespace TrustSim.Terminal.Workshops;

/// <summary>The code to scan, and beside it what there is to say; the words alone where the code does not fit or has no colours.</summary>
static class CodePage
{
    const int Gap = 3;
    const int LeastWords = 30;

    /// <param name="words">Returns the words in so many columns.</param>
    public static ImmutableArray<Row> Render(bool[,] cells, bool hasColours, int width, int height, Func<int, ImmutableArray<Row>> words)
    {
        var columns = cells.GetLength(1);
        var wide = width - columns - Gap;
        if (!hasColours || wide < LeastWords || ScanCode.Height(cells) > height) return words(width - 1);
        var (code, beside) = (ScanCode.Render(cells), words(wide));
        return
        [
            .. Enumerable.Range(0, Math.Max(code.Length, beside.Length)).Select(row => new Row(
            [
                .. row < code.Length ? code[row].Spans : [new Span(new string(' ', columns), Style.Text)],
                new Span(new string(' ', Gap), Style.Text),
                .. row < beside.Length ? beside[row].Spans : [],
            ])),
        ];
    }
}
