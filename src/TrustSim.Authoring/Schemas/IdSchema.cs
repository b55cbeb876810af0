using System.Security.Cryptography;

namespace TrustSim.Authoring.Schemas;

/// <summary>An id of the author's own: lower-case letters, digits and hyphens, starting with a letter.</summary>
sealed class IdSchema : Schema<string>
{
    const int Longest = 64;

    // Digits of a digest: enough to tell the files of a library apart.
    const int Digits = 6;

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
        [Keyword.Message] = $"{what} lower-case letters, digits and single hyphens, and starts with a letter; "
            + "some words are taken (team, when, not …).",
    };

    /// <summary>The pattern of the ids that <see cref="Check(KeyText, Reading)"/> accepts.</summary>
    public static string Pattern { get; } = $"^(?!(?:{string.Join('|', Reserved)})$)(?!.{{{Longest + 1}}})[a-z][a-z0-9]*(?:-[a-z0-9]+)*$";

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
        var hint = suggestion.Length > 0 ? $"for example `{(IsReserved(suggestion) ? $"{suggestion}-1" : suggestion)}`"
            : "for example two or three English words with hyphens between them";
        return reading.Refuse(
            DiagnosticCatalogue.BadId, id.Place,
            $"{Phrase.Quote(value)} cannot be an id: "
                + $"at most {Longest} lower-case letters, digits and single hyphens, starting with a letter.",
            LookAlikes.Hint(value, IsAllowed) ?? hint);
    }

    /// <summary>Whether the word already has a meaning where an id can stand.</summary>
    public static bool IsReserved(string id) => Reserved.Contains(id);

    /// <summary>Whether the word can be an id.</summary>
    public static bool IsAllowed(string id) => IsId(id) && !IsReserved(id);

    /// <summary>Ids by which others may refer to something whose id cannot be one: its suggestion, and the same letters without their
    /// marks.</summary>
    public static IEnumerable<string> Meant(string value) =>
        new[] { Suggest(value), Hyphenated(LatinLetters.Bare(value)) }.Where(id => id.Length > 0).Distinct();

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
        // Signs of other keyboards between Latin letters; a word of another script stays as it is, though some of its letters look Latin.
        return Hyphenated(
            LookAlikes.Plain(value) is var plain && Ascii.IsValid(plain) ? plain.ToLowerInvariant() : LatinLetters.Spell(value));
    }

    /// <summary>An id for something that has only a name, such as a file. Names that differ in letters of another script give different
    /// ids.</summary>
    /// <param name="otherwise">The beginning of the id where the name has no Latin letter.</param>
    public static string FromName(string name, string otherwise)
    {
        var id = Suggest(name);
        var spelt = LatinLetters.Spell(name);
        var number = string.Concat(spelt.Where(char.IsAsciiDigit).Take(Longest - 1 - otherwise.Length));
        if (spelt.EnumerateRunes().Any(IsLost) || id.Length + number.Length == 0 || Hyphenated(spelt, Longest + 1).Length > Longest)
            return $"{(id.Length > 0 ? id[..Math.Min(id.Length, Longest - 1 - Digits)].TrimEnd('-') : otherwise)}-{Digest(name)}";
        return id.Length > 0 ? id : $"{otherwise}-{number}";
    }

    /// <summary>An id for a new scenario. One of the same title in another folder has another id.</summary>
    public static string FromPlace(string name, string otherwise, string path)
    {
        var id = FromName(name, otherwise);
        return $"{id[..Math.Min(id.Length, Longest - 1 - Digits)].TrimEnd('-')}-{Digest(path)}";
    }

    /// <summary>Whether an id cannot hold the sign, though two names may differ in it alone.</summary>
    static bool IsLost(Rune sign) => !sign.IsAscii && Rune.GetUnicodeCategory(sign) is not (UnicodeCategory.SpaceSeparator
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
        or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
        or UnicodeCategory.OtherPunctuation or UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);

    static string Digest(string name) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..Digits];

    /// <summary>The Latin letters and digits of a text in small letters, with hyphens for everything between them.</summary>
    static string Hyphenated(string small, int longest = Longest)
    {
        var words = small.Split(
            [.. small.Where(sign => !char.IsAsciiLetterLower(sign) && !char.IsAsciiDigit(sign)).Distinct()],
            StringSplitOptions.RemoveEmptyEntries);
        var id = string.Join('-', words).TrimStart([.. "0123456789-"]);
        return id.Length > longest ? id[..longest].TrimEnd('-') : id;
    }
}
