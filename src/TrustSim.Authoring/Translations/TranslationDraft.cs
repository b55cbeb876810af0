using System.Collections.Immutable;
using TrustSim.Authoring.Diagnostics;

namespace TrustSim.Authoring.Translations;

/// <summary>What a translation's file should hold now.</summary>
/// <param name="Text">Null where the file that is there cannot be read: it must not be written over.</param>
/// <param name="Missing">Texts without a translation.</param>
/// <param name="Stale">Translations of texts that have changed.</param>
/// <param name="LeftOver">Translations of texts that are not there any more.</param>
public sealed record TranslationDraft(string? Text, ImmutableArray<Diagnostic> Diagnostics, int Texts, int Missing, int Stale,
    int LeftOver);
