using System.Collections.Immutable;
using TrustSim.Authoring.Diagnostics;

namespace TrustSim.Authoring.Yaml;

/// <summary>Collects what is found in one file.</summary>
sealed class Findings(string file)
{
    // A file that is wrong throughout says nothing new by its two-hundredth finding.
    const int Most = 200;

    readonly List<Diagnostic> found = [];

    public bool HasErrors { get; private set; }

    public void Add(Code code, Place place, string message, string? hint = null)
    {
        HasErrors |= code.Severity == Severity.Error;
        if (found.Count < Most) found.Add(new Diagnostic(code, message, file, place, hint));
        else if (found.Count == Most) found.Add(new Diagnostic(Codes.More, $"There is more than these {Most} findings.", file, place, "mend the first ones and check again"));
    }

    /// <summary>Whether reading on would find nothing that can still be said.</summary>
    public bool IsFull => found.Count > Most;

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<Diagnostic> InOrder() =>
        [.. found.Distinct().OrderBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column)];
}
