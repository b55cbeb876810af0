namespace TrustSim.Presentation.Preview;

/// <summary>The result of reading the previewed files.</summary>
/// <param name="Scenario">Null where it is not playable.</param>
/// <param name="Problem">The reason why no file was readable; null where one was.</param>
public sealed record PreviewReading(Scenario? Scenario, ImmutableArray<PreviewDiagnostic> Diagnostics, string? Problem = null)
{
    /// <summary>Whether the paths are still being explored, so that there may be more to mend.</summary>
    public bool IsExploring { get; init; }

    /// <summary>The number of diagnostics in words: "1 error, 2 warnings".</summary>
    public Runs Count
    {
        get
        {
            if (Problem is not null) return Say.Runs("preview.unreadable");
            return IsExploring ? Runs.Join(", ", [Found, Say.Runs("preview.not-explored")]) : Found;
        }
    }

    Runs Found
    {
        get
        {
            var (errors, warnings, notes) = (Of("error"), Of("warning"), Of("info"));
            if (errors + warnings > 0)
                return Runs.Join(", ",
                    new[] { (Number: errors, Words: Say.Runs("preview.errors", ("count", errors))),
                        (Number: warnings, Words: Say.Runs("preview.warnings", ("count", warnings))) }
                    .Where(kind => kind.Number > 0).Select(kind => kind.Words));
            return notes == 0 ? Say.Runs("preview.nothing") : Say.Runs("preview.notes-only", ("count", notes));
        }
    }

    int Of(string kind) => Diagnostics.Count(diagnostic => diagnostic.Kind == kind);
}
