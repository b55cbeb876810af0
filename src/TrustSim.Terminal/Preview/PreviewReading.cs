using System.Collections.Immutable;
using TrustSim.Core.Story;

namespace TrustSim.Terminal.Preview;

/// <summary>What came of reading the files that are being previewed.</summary>
/// <param name="Scenario">Null where it cannot be played.</param>
/// <param name="Problem">Why nothing could be read at all; null where something was.</param>
public sealed record PreviewReading(Scenario? Scenario, ImmutableArray<PreviewDiagnostic> Diagnostics, string? Problem = null)
{
    /// <summary>How much there is, in words: "1 error, 2 warnings".</summary>
    public string Count
    {
        get
        {
            if (Problem is not null) return "cannot be read";
            var kinds = Diagnostics.Where(diagnostic => diagnostic.Kind != "info").CountBy(diagnostic => diagnostic.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal).ToList();
            var notes = Diagnostics.Count(diagnostic => diagnostic.Kind == "info");
            return kinds.Count == 0 ? notes == 0 ? "nothing to mend" : $"nothing to mend, {Pages.Wording.Count(notes, "note")}" : string.Join(", ", kinds.Select(kind => Pages.Wording.Count(kind.Value, kind.Key)));
        }
    }
}
