namespace TrustSim.Authoring.Translations;

/// <summary>
/// A translation in its file: the scenario's own keys and ids, and for each text either the translation alone or a group of <c>of</c> (the
/// original) and <c>to</c> (the translation). Texts of one list stand in a list.
/// </summary>
sealed class TranslationFile
{
    /// <summary>The key that marks a translation file and gives its language.</summary>
    public const string Key = "translation";

    /// <summary>The key of translations without a text, each with its former address.</summary>
    public const string LeftOver = "left-over";

    static readonly string[] OfOneText = ["of", "was", "to", "note"];

    readonly DiagnosticBag diagnostics;
    readonly Dictionary<string, List<TranslatedText>> texts = new(StringComparer.Ordinal);
    readonly Dictionary<string, Place> groups = new(StringComparer.Ordinal);
    readonly List<(string Address, TranslatedText Text)> leftOver = [];

    TranslationFile(DiagnosticBag diagnostics) => this.diagnostics = diagnostics;

    /// <summary>The texts at each address, without the number in a list.</summary>
    public IReadOnlyDictionary<string, List<TranslatedText>> Texts => texts;

    public IReadOnlyList<(string Address, TranslatedText Text)> LeftOvers => leftOver;

    /// <summary>Reads a file, all of it that can be read; reports any other file and returns null.</summary>
    public static TranslationFile? Read(string text, string language, DiagnosticBag diagnostics)
    {
        if (Characters.Clean(text, diagnostics) is not { } clean
            || YamlTree.Read(TypedText.Quote(clean), diagnostics) is not { } root) return null;
        var file = new TranslationFile(diagnostics);
        if (root is not MapNode map || map[Key] is not TextNode named)
            return file.Refuse(root.Place, "This file does not say that it is a translation.", $"begin it with `{Key}: {language}`");
        if (Language.Canonical(named.Value) != Language.Canonical(language))
            return file.Refuse(named.Place, $"The file's name says '{language}', and here stands {Phrase.Quote(named.Value)}.",
                "make them the same");
        foreach (var (key, value) in map.Entries)
        {
            if (key.Value == LeftOver) file.ReadLeftOver(value);
            else if (key.Value != Key) file.Read(key.Value, value, key.Place);
        }

        return file;
    }

    /// <summary>The place of an address; where it is missing, the place of the innermost group around it.</summary>
    public Place Nearest(string address)
    {
        for (var at = address; at.LastIndexOf('/') is > 0 and var end; at = at[..end])
        {
            if (groups.TryGetValue(at[..end], out var place)) return place;
        }

        return Place.Top;
    }

    void Read(string address, Node node, Place key)
    {
        if (texts.ContainsKey(address) || !groups.TryAdd(address, key))
        {
            diagnostics.Add(DiagnosticCatalogue.DuplicateKey, key,
                $"{Phrase.Quote(address[(address.LastIndexOf('/') + 1)..])} stands here twice.", "keep one of them");
            return;
        }

        switch (node)
        {
            case MapNode map when !IsText(map):
                foreach (var (inner, value) in map.Entries) Read($"{address}/{inner.Value}", value, inner.Place);
                break;
            case ListNode list:
                texts[address] = [.. list.Items.Select(item => Text(item, item.Place)).OfType<TranslatedText>()];
                break;
            default:
                if (Text(node, key) is { } text) texts[address] = [text];
                break;
        }
    }

    void ReadLeftOver(Node node)
    {
        foreach (var item in (node as ListNode)?.Items ?? [])
        {
            if (item is MapNode map && map["at"] is TextNode at && Text(map, item.Place, "at") is { } text) leftOver.Add((at.Value, text));
            else Refuse(item.Place, "What is left over has `at`, `of` and `to`.", "write it as `trustsim translate` does, or remove it");
        }
    }

    TranslatedText? Text(Node node, Place place, string? more = null)
    {
        if (node is TextNode text)
            return new(null, null, text.IsMissing ? "" : text.Value.Trim(), null, text.IsMissing ? place : text.Place);
        if (node is not MapNode map)
        {
            Refuse(node.Place, $"Here belongs a translation, not {node.Kind}.", "the text alone, or `of:` and `to:`");
            return null;
        }

        foreach (var (key, value) in map.Entries)
        {
            if (!OfOneText.Contains(key.Value) && key.Value != more)
                Refuse(key.Place, $"A translation has no key {Phrase.Quote(key.Value)}.", $"one of: {string.Join(", ", OfOneText)}");
            else if (value is not TextNode)
                Refuse(value.Place, $"Here belongs text, not {value.Kind}.", "text with a colon in it goes in quotes, or below `|`");
        }

        return new(Value(map, "of"), Value(map, "was"), Value(map, "to") ?? "", Value(map, "note"), map.KeyOf("to")?.Place ?? place);
    }

    // A scene can have the id `of`; its value is not a text.
    static bool IsText(MapNode map) => map["of"] is TextNode || map["to"] is TextNode;

    static string? Value(MapNode map, string key) =>
        map[key] is TextNode { IsMissing: false, Value: var value } && value.Trim() is { Length: > 0 } text ? text : null;

    TranslationFile? Refuse(Place place, string message, string hint)
    {
        diagnostics.Add(DiagnosticCatalogue.NoTranslation, place, message, hint);
        return null;
    }
}
