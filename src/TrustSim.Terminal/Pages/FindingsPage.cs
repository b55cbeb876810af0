using System.Collections.Immutable;
using TrustSim.Terminal.Preview;

namespace TrustSim.Terminal.Pages;

/// <summary>What was found in a scenario's files, each with its place, code and hint.</summary>
static class FindingsPage
{
    public static Page Of(PreviewReading reading)
    {
        var page = ImmutableArray.CreateBuilder<Passage>();
        page.Add(new(Role.Heading, $"Findings: {reading.Count}"));
        if (reading.Problem is { } problem) page.Add(new(Role.Change, problem));
        // What keeps it from being played comes first.
        foreach (var finding in reading.Findings.OrderBy(finding => finding.Kind switch { "error" => 0, "warning" => 1, _ => 2 }))
        {
            page.Add(new(Role.Reason, $"{finding.Where} {finding.Kind} {finding.Code}"));
            page.Add(new(Role.Change, finding.Message));
            if (finding.Hint is { } hint) page.Add(new(Role.Change, $"→ {hint}"));
        }

        return new("Findings", page.ToImmutable());
    }
}
