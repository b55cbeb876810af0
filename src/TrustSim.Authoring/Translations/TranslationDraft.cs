namespace TrustSim.Authoring.Translations;

/// <summary>The new content of a translation file.</summary>
/// <param name="Text">Null where the existing file cannot be read, so that it must not be overwritten.</param>
/// <param name="Missing">Texts without a translation.</param>
/// <param name="Stale">Translations of changed texts.</param>
/// <param name="LeftOver">Translations of texts that no longer exist.</param>
public sealed record TranslationDraft(string? Text, ImmutableArray<Diagnostic> Diagnostics, int Texts, int Missing, int Stale,
    int LeftOver);
