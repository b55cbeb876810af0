using System.Collections.Immutable;
using TrustSim.Terminal.Preview;

namespace TrustSim.Terminal.Pages;

/// <summary>What was found in a scenario's files, each with its place, code and hint.</summary>
static class DiagnosticsPage
{
    public static Page Create(PreviewReading reading)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, $"Findings: {reading.Count}"));
        if (reading.Problem is { } problem) page.Add(new(Role.Change, problem));
        // What keeps it from being played comes first.
        foreach (var diagnostic in reading.Diagnostics.OrderBy(diagnostic => diagnostic.Kind switch { "error" => 0, "warning" => 1, _ => 2 }))
        {
            page.Add(new(Role.Reason, $"{diagnostic.Where} {diagnostic.Kind} {diagnostic.Code}"));
            page.Add(new(Role.Change, diagnostic.Message));
            if (diagnostic.Hint is { } hint) page.Add(new(Role.Change, $"→ {hint}"));
        }

        return new("Findings", page.ToImmutable());
    }
}
