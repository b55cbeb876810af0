namespace TrustSim.Core.Paths.Counting;

/// <summary>The means that the price of an answer compares: the team's trust, work, each person's trust, each currency.</summary>
sealed class FigureColumns(CompiledScenario map)
{
    public const int Trust = 0;
    public const int Work = 1;
    public const int People = 2;

    readonly int[] currencies = [.. map.Source.About.Currencies.Select(currency => map.Layout.IndexOf(currency)!.Value)];

    public int Currencies => People + map.Layout.People;

    public int Count => Currencies + currencies.Length;

    public void Fill(Span<double> row, PathState state, in PathEnd end)
    {
        (row[Trust], row[Work]) = (end.Trust, end.Work);
        state.Values.AsSpan(map.Layout.Trust, map.Layout.People).CopyTo(row[People..]);
        for (var i = 0; i < currencies.Length; i++) row[Currencies + i] = state.Values[currencies[i]];
    }
}
