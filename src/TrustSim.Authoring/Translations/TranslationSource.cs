namespace TrustSim.Authoring.Translations;

/// <summary>Source of a translated scenario's texts.</summary>
/// <param name="File">The translation; null for the pseudo-locale, which has no file.</param>
public sealed record TranslationSource(string Language, SourceFile? File)
{
    /// <summary>Whether a part of the file could not be read, so that its texts stay in the scenario's own language.</summary>
    public bool HasMistakes { get; init; }
}
