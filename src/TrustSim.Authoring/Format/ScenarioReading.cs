using System.Collections.Immutable;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Format;

/// <summary>What came of reading a file.</summary>
/// <param name="Scenario">Null where there are errors.</param>
/// <param name="Diagnostics">Everything that was found, in the order of the file.</param>
public sealed record ScenarioReading(Scenario? Scenario, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What was read, as one text that <see cref="SavedScenario"/> reads again; empty where the file holds none.</summary>
    public string Text => SavedScenario.TextOf(this);

    /// <summary>Where the things of the scenario stand in its files.</summary>
    public required SourceMap Source { get; init; }

    /// <summary>What the file allows; the reading's own findings are without those already.</summary>
    internal Suppressions Allowed { get; init; } = Suppressions.None;

    /// <summary>Whether the whole text could be taken apart. If not, only what is wrong up to some line is known.</summary>
    public bool IsReadToTheEnd { get; init; } = true;

    /// <summary>In whose words the scenario is; null where they are its own.</summary>
    public TranslationSource? Translation { get; init; }

    /// <summary>The plays that the file expects to come out in a certain way; not part of what is played.</summary>
    public ImmutableArray<WrittenPlaythrough> Plays { get; init; } = [];

    /// <summary>Whether anything asks to be mended: an error or a warning.</summary>
    public bool IsClean => Diagnostics.All(diagnostic => diagnostic.Code.Severity == Severity.Information);
}
