using TrustSim.Authoring.Format;

namespace TrustSim.Authoring.Translations;

/// <summary>Where the words of a translated scenario come from.</summary>
/// <param name="File">The translation; null for the pseudo-locale, which needs none.</param>
public sealed record TranslationSource(string Language, SourceFile? File);
