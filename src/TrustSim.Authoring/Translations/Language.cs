namespace TrustSim.Authoring.Translations;

/// <summary>Language tags in file names and options: <c>de</c>, <c>pt-BR</c>.</summary>
public static partial class Language
{
    /// <summary>The tag of the pseudo-locale. It alters every text, so that untranslatable text stands out.</summary>
    public const string Pseudo = "pseudo";

    public static bool IsOne(string word) => Canonical(word) is var tag && (tag == Pseudo || Tag().IsMatch(tag));

    /// <summary>The tag as files have it: <c>pt-BR</c> for <c>pt_br</c>, <c>de</c> for <c>DE</c>, <c>fr-CA</c> for the name of a Unix
    /// locale, <c>fr_CA.UTF-8</c>.</summary>
    public static string Canonical(string word)
    {
        var parts = word.Split('.', '@')[0].Split('-', '_');
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = parts[i].ToLowerInvariant();
            if (i > 0 && parts[i].Length == 2) parts[i] = parts[i].ToUpperInvariant();
            if (i > 0 && parts[i].Length == 4 && char.IsAsciiLetter(parts[i][0]))
                parts[i] = char.ToUpperInvariant(parts[i][0]) + parts[i][1..];
        }

        return string.Join('-', parts);
    }

    /// <summary>The tags under which a translation may be found, the nearest first: that of a region, then the language alone.</summary>
    public static IEnumerable<string> Candidates(string word)
    {
        // A file may have been named in another case.
        foreach (var tag in new[] { Canonical(word), word, word.Replace('_', '-').ToLowerInvariant() }.Distinct())
        {
            if (Tag().IsMatch(tag)) yield return tag;
        }

        for (var tag = Canonical(word); tag.LastIndexOf('-') is > 0 and var end;) yield return tag = tag[..end];
    }

    /// <summary>The language without its region: <c>pt</c> for <c>pt-BR</c>.</summary>
    public static string WithoutRegion(string word) => Canonical(word).Split('-')[0];

    /// <summary>The file of a scenario's translation, beside its own.</summary>
    public static string FileOf(string scenario, string language) => $"{Path.ChangeExtension(scenario, null)}.{language}.yaml";

    /// <summary>The scenario and the language of a translation file by its name; null for any other name.</summary>
    public static (string Scenario, string Language)? Create(string file)
    {
        var name = Path.ChangeExtension(file, null);
        var point = name.LastIndexOf('.');
        return point > 0 && Tag().IsMatch(name[(point + 1)..]) ? ($"{name[..point]}.yaml", name[(point + 1)..]) : null;
    }

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z")]
    private static partial Regex Tag();
}
