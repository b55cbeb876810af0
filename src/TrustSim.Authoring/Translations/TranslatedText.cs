namespace TrustSim.Authoring.Translations;

/// <summary>A text in another language.</summary>
/// <param name="Of">The original beside the translation; null where the translator left it out.</param>
/// <param name="Was">The earlier original of the translation, where the original has changed since.</param>
/// <param name="To">The translation; empty before there is one.</param>
/// <param name="Note">A remark of the translator's; rewriting the file keeps it.</param>
sealed record TranslatedText(string? Of, string? Was, string To, string? Note, Place Place)
{
    /// <summary>The original that the translation belongs to.</summary>
    public string? Original => Was ?? Of;

    public bool IsStale(string original) => To.Length > 0 && Original is { } of && of != original;
}
