using TrustSim.Terminal.Preview;

namespace TrustSim.Terminal.Screens;

/// <summary>The panel beside a preview: diagnostics above, the ledger of the last decision below.</summary>
static class PreviewPanel
{
    public static ImmutableArray<Row> Render(PreviewSession session, int width, int height)
    {
        var diagnostics = Layout.Render(DiagnosticsPage.Create(session.Reading).Blocks, width);
        if (session.Playthrough is not { } play) return Cut(diagnostics, height, "F");
        var ledger = Layout.Render(LedgerPage.Create(play.Scenario, play.Current).Blocks, width);
        var rows = height - 1;
        // Each half gets at least half of the rows, and the rows that the other one does not need.
        var above = Math.Min(diagnostics.Length, Math.Max(rows / 2, rows - ledger.Length));
        return [.. Cut(diagnostics, above, "F"), Row.Empty, .. Cut(ledger, rows - above, "L")];
    }

    static ImmutableArray<Row> Cut(ImmutableArray<Row> rows, int height, string key) => rows.Length <= height
        ? rows
        : [.. rows.Take(height - 1),
            new Row(Say.Text("preview.more", ("more", rows.Length - height + 1), ("key", Runs.FromProgram(key))), Style.Strong)];
}
