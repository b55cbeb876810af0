namespace TrustSim.Authoring.Translations;

/// <summary>
/// Matches a scenario's texts with their translations. In a list, a translation first matches its own original, wherever that now stands;
/// then come translations of the same words whose own place is gone, since an id may have been changed; the rest match by position.
/// </summary>
sealed class TranslationMatch
{
    readonly HashSet<TranslatedText> used = new(ReferenceEqualityComparer.Instance);

    TranslationMatch(Scenario scenario, TranslationFile? file)
    {
        var texts = ScenarioTexts.List(scenario);
        var found = new TranslatedText?[texts.Count];
        Pass((one, text) => one.Original == text.Value);
        Pass((one, text) => one.Of == text.Value);
        var homeless = Homeless(file, texts);
        for (var i = 0; i < found.Length; i++) found[i] = ByWords(found[i], texts[i].Value, homeless);
        Pass((one, text) => IndexOf(Candidates(file, text.Key), one) == NumberOf(text.Key));
        Texts = [.. texts.Select((text, i) => (text.Key, text.Value, found[i]))];
        Orphans = file is null ? []
            :
            [
                .. file.Texts.SelectMany(entry => entry.Value.Select(text => (entry.Key, text))).Where(entry => !used.Contains(entry.text)),
                .. file.LeftOvers.Where(entry => !used.Contains(entry.Text)),
            ];

        void Pass(Func<TranslatedText, KeyValuePair<string, string>, bool> fits)
        {
            for (var i = 0; i < found.Length; i++)
            {
                if (found[i] is not null) continue;
                if (Candidates(file, texts[i].Key).Find(one => !used.Contains(one) && fits(one, texts[i])) is { } fitting)
                    used.Add(found[i] = fitting);
            }
        }
    }

    /// <summary>Translations without a text: left over from before, or at an address that the scenario no longer has.</summary>
    static List<TranslatedText> Homeless(TranslationFile? file, IReadOnlyList<KeyValuePair<string, string>> texts)
    {
        if (file is null) return [];
        var places = texts.Select(text => PlaceOf(text.Key)).ToHashSet(StringComparer.Ordinal);
        return [.. file.Texts.Where(entry => !places.Contains(entry.Key)).SelectMany(entry => entry.Value),
            .. file.LeftOvers.Select(entry => entry.Text)];
    }

    /// <summary>The translation of a text that has none, by its words.</summary>
    TranslatedText? ByWords(TranslatedText? own, string original, List<TranslatedText> homeless)
    {
        if (own is { To.Length: > 0 }) return own;
        var same = homeless.FindAll(one => one.To.Length > 0 && one.Original == original && !used.Contains(one));
        if (same.Count == 0) return own;
        used.Add(same[0]);
        // Where the words were translated in several ways, the translator chooses.
        return same.Find(one => one.To != same[0].To) is { } other && same[0].Note is null
            ? same[0] with { Note = $"or: {other.To}" } : same[0];
    }

    /// <summary>Each text of the scenario, in the order of the file, with its translation where one exists.</summary>
    public IReadOnlyList<(string Address, string Original, TranslatedText? Translation)> Texts { get; }

    /// <summary>Translations of texts that no longer exist.</summary>
    public IReadOnlyList<(string Address, TranslatedText Translation)> Orphans { get; }

    public static TranslationMatch From(Scenario scenario, TranslationFile? file) => new(scenario, file);

    /// <summary>An address without the number of a text in a list.</summary>
    public static string PlaceOf(string address) =>
        address.LastIndexOf('/') is > 0 and var end && char.IsAsciiDigit(address[^1]) && IsNumber(address.AsSpan(end + 1))
            ? address[..end]
            : address;

    static List<TranslatedText> Candidates(TranslationFile? file, string address) => file?.Texts.GetValueOrDefault(PlaceOf(address)) ?? [];

    // Compare references: two translations may be equal.
    static int IndexOf(List<TranslatedText> all, TranslatedText one) => all.FindIndex(each => ReferenceEquals(each, one));

    static int NumberOf(string address) => int.TryParse(address.AsSpan(address.LastIndexOf('/') + 1), out var number) ? number : 0;

    // Ids begin with a letter, so digits are a number in a list.
    static bool IsNumber(ReadOnlySpan<char> part) => part.IndexOfAnyExceptInRange('0', '9') < 0;
}
