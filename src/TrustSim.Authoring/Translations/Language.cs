namespace TrustSim.Authoring.Translations;

/// <summary>Language tags in file names and options: <c>de</c>, <c>pt-BR</c>.</summary>
public static partial class Language
{
    /// <summary>The tag of the pseudo-locale. It alters every text, so that untranslatable text stands out.</summary>
    public const string Pseudo = "pseudo";

    public static bool IsOne(string word) => word == Pseudo || Tag().IsMatch(word);

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
