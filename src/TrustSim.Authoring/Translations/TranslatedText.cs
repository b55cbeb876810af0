using TrustSim.Authoring.Diagnostics;

namespace TrustSim.Authoring.Translations;

/// <summary>A text in another language.</summary>
/// <param name="Of">The original beside which it was written; null where the translator left it out.</param>
/// <param name="Was">An earlier original of which it is the translation, where that has changed since.</param>
/// <param name="To">The translation; empty where there is none yet.</param>
/// <param name="Note">A remark of the translator's, which is kept.</param>
sealed record TranslatedText(string? Of, string? Was, string To, string? Note, Place Place)
{
    /// <summary>What it translates.</summary>
    public string? Original => Was ?? Of;

    public bool IsStale(string original) => To.Length > 0 && Original is { } of && of != original;
}
