namespace TrustSim.Authoring.Schemas;

/// <summary>An id of the author's own: lower-case letters, digits and hyphens, starting with a letter.</summary>
sealed class IdSchema : Schema<string>
{
    const int Longest = 64;

    // These words already have a meaning where an id can stand; other YAML readers interpret the first three.
    static readonly string[] Reserved =
    [
        "true", "false", "null", "team", "when", "and", "or", "not", "trust", "fear", "voice", "clarity", "work", "week", "visits", "told",
        "landed", "kept", "chose",
    ];

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        if (node is not TextNode text)
            return reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place, $"An id is one word, not {node.Kind}.");
        value = text.Value;
        return Check(new KeyText(text.Value, text.Place), reading);
    }

    public override JsonObject Describe(Definitions definitions) => Describe("An id has");

    /// <summary>Any id, declared or referred to.</summary>
    /// <param name="what">Beginning of the message, such as "The id of a scene has".</param>
    public static JsonObject Describe(string what) => new()
    {
        ["type"] = "string",
        ["pattern"] = Pattern,
        ["maxLength"] = Longest,
        [Keyword.Message] = $"{what} lower-case letters, digits and single hyphens, and starts with a letter; "
            + "some words are taken (team, when, not …).",
    };

    /// <summary>The pattern of the ids that <see cref="Check(KeyText, Reading)"/> accepts.</summary>
    public static string Pattern { get; } = $"^(?!(?:{string.Join('|', Reserved)})$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$";

    /// <summary>Checks an id and reports a bad one.</summary>
    public static bool Check(KeyText id, Reading reading)
    {
        var value = id.Value;
        if (Reserved.Contains(value))
        {
            return reading.Refuse(
                DiagnosticCatalogue.ReservedId, id.Place, $"{Phrase.Quote(value)} already has a meaning and cannot be an id.",
                $"for example `{value}-1`");
        }

        if (IsId(value)) return true;
        var suggestion = Suggest(value);
        return reading.Refuse(
            DiagnosticCatalogue.BadId, id.Place,
            $"{Phrase.Quote(value)} cannot be an id: "
                + $"at most {Longest} lower-case letters, digits and single hyphens, starting with a letter.",
            suggestion.Length > 0 ? $"for example `{(IsReserved(suggestion) ? $"{suggestion}-1" : suggestion)}`" : null);
    }

    /// <summary>Whether the word already has a meaning where an id can stand.</summary>
    public static bool IsReserved(string id) => Reserved.Contains(id);

    /// <summary>The value itself where it is an id, else a suggestion.</summary>
    public static string Meant(string value) => IsId(value) ? value : Suggest(value);

    static bool IsId(string value)
    {
        if (value.Length is 0 or > Longest || !char.IsAsciiLetterLower(value[0]) || value[^1] == '-') return false;
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] == '-' ? value[i - 1] == '-' : !char.IsAsciiLetterLower(value[i]) && !char.IsAsciiDigit(value[i])) return false;
        }

        return true;
    }

    /// <summary>An id similar to the value; empty where none is.</summary>
    public static string Suggest(string value)
    {
        if (value.Length > 2 * Longest) value = value[..(2 * Longest)];
        var small = value.ToLowerInvariant();
        var words = small.Split(
            [.. small.Where(sign => !char.IsAsciiLetterLower(sign) && !char.IsAsciiDigit(sign)).Distinct()],
            StringSplitOptions.RemoveEmptyEntries);
        var id = string.Join('-', words).TrimStart([.. "0123456789-"]);
        return id.Length > Longest ? id[..Longest].TrimEnd('-') : id;
    }
}
