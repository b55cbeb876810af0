using System.Text.RegularExpressions;

namespace TrustSim.Authoring.Translations;

/// <summary>Names of languages as files and options have them: <c>de</c>, <c>pt-BR</c>.</summary>
public static partial class Language
{
    /// <summary>No language at all: every text is altered so that one that cannot be translated is seen at once.</summary>
    public const string Pseudo = "pseudo";

    public static bool IsOne(string word) => word == Pseudo || Tag().IsMatch(word);

    /// <summary>The file of a scenario's translation, beside its own.</summary>
    public static string FileOf(string scenario, string language) => $"{Path.ChangeExtension(scenario, null)}.{language}.yaml";

    /// <summary>The scenario and the language that a file with such a name would translate; null where it is no such name.</summary>
    public static (string Scenario, string Language)? Create(string file)
    {
        var name = Path.ChangeExtension(file, null);
        var point = name.LastIndexOf('.');
        return point > 0 && Tag().IsMatch(name[(point + 1)..]) ? ($"{name[..point]}.yaml", name[(point + 1)..]) : null;
    }

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z")]
    private static partial Regex Tag();
}
