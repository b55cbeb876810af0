using TrustSim.Presentation.Preview;

namespace TrustSim.Presentation.Pages;

/// <summary>The diagnostics of a scenario's files, each with its place, code and hint.</summary>
public static class DiagnosticsPage
{
    public static Document Create(PreviewReading reading)
    {
        var page = ImmutableArray.CreateBuilder<Block>();
        page.Add(Block.Say(BlockKind.Heading, "preview.diagnostics-counted", ("counted", reading.Count)));
        if (reading.Problem is { } problem) page.Add(new(BlockKind.Change, Runs.FromProgram(problem)));
        // Errors first: they keep the scenario from being played.
        foreach (var diagnostic in reading.Diagnostics.OrderBy(
            diagnostic => diagnostic.Kind switch { "error" => 0, "warning" => 1, _ => 2 }))
        {
            page.Add(new(BlockKind.Reason, Runs.FromName(diagnostic.Where) + Runs.FromProgram($" {diagnostic.Kind} {diagnostic.Code}")));
            page.Add(new(BlockKind.Change, Runs.FromProgram(diagnostic.Message)));
            if (diagnostic.Hint is { } hint) page.Add(new(BlockKind.Change, Runs.FromProgram($"→ {hint}")));
        }

        return new(Say.Runs("preview.diagnostics"), page.ToImmutable());
    }
}
