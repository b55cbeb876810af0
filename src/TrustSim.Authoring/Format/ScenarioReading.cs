using TrustSim.Authoring.Translations;

namespace TrustSim.Authoring.Format;

/// <summary>Result of reading a file.</summary>
/// <param name="Scenario">Null where there are errors.</param>
/// <param name="Diagnostics">All diagnostics, in the order of the file.</param>
public sealed record ScenarioReading(Scenario? Scenario, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The source as one text that <see cref="SavedScenario"/> can read again; empty where the file holds none.</summary>
    public string Text => SavedScenario.TextOf(this);

    /// <summary>The places of the scenario's parts in its files.</summary>
    public required SourceMap Source { get; init; }

    /// <summary>The suppressions of the file; they are already applied to the reading's own diagnostics.</summary>
    internal Suppressions Allowed { get; init; } = Suppressions.None;

    /// <summary>The word list beside the scenario; null where there is none.</summary>
    internal byte[]? Words { get; init; }

    /// <summary>Whether the parser reached the end of the text. If not, diagnostics cover it only up to some line.</summary>
    public bool IsReadToTheEnd { get; init; } = true;

    /// <summary>The translation of the scenario's texts; null where they are in its own language.</summary>
    public TranslationSource? Translation { get; init; }

    /// <summary>The expected playthroughs of the file; they do not affect a player's.</summary>
    public ImmutableArray<WrittenPlaythrough> Plays { get; init; } = [];

    /// <summary>Whether there are errors although the scenario can be played: in its expected playthroughs, in notes, in questions for the
    /// debrief.</summary>
    public bool HasMistakesBeside { get; init; }

    /// <summary>Whether there are neither errors nor warnings.</summary>
    public bool IsClean => Diagnostics.All(diagnostic => diagnostic.Code.Severity == Severity.Information);
}
