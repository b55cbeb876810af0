using TrustSim.Records.History;

namespace TrustSim.Presentation.Cells;

/// <summary>
/// The keys over time, one row a key and one column a playthrough. A higher column means a larger share of moments that honoured the key.
/// The latest column stands at the right, with its figures in words.
/// </summary>
public static class KeyChart
{
    const string Columns = "▁▂▃▄▅▆▇█";
    const char Untouched = '·';
    const int WidestName = 29;
    const int Figure = 12;

    public static string Legend => Say.Text("chart.keys");

    public static ImmutableArray<Row> Render(ScenarioHistory scenario, int width)
    {
        var cells = Math.Max(4, width - WidestName - Figure - 2);
        var plays = scenario.Plays.TakeLast(cells).ToList();
        return
        [
            .. TrustKeyTable.All.Select((key, index) => new Row(
            [
                new Span($"{TextWidth.Fit(key.Name().Plain, WidestName)} ", Style.Text),
                new Span(string.Concat(plays.Select(past => Column(past.Keys[index]))).PadRight(Math.Min(cells, 8)), Style.Trust),
                new Span($" {HistoryPage.Tally(plays[^1].Keys[index])}", Style.Dim),
            ])),
        ];
    }

    static char Column(KeyTally key) => key.Share is { } share ? Columns[(int)Math.Round(share * (Columns.Length - 1))] : Untouched;
}
