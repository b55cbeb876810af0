namespace TrustSim.Authoring.Schemas;

/// <summary>Reports a word that is not among the possible ones.</summary>
static class WordRefusal
{
    public static bool TryRefuse(TextNode text, string noun, IReadOnlyList<string> words, Reading reading)
    {
        if (double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            return reading.Refuse(DiagnosticCatalogue.NumberForWord, text.Place,
                $"{Phrase.Capital(noun)} is a word, not the number {Phrase.Quote(text.Value)}.",
                    $"one of: {string.Join(", ", words.Take(12))}");
        return reading.RefuseUnknown(DiagnosticCatalogue.UnknownWord, text.Place, $"{Phrase.Quote(text.Value)} is not {noun}.", text.Value,
            words);
    }
}
