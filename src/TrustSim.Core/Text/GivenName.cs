using System.Collections.Frozen;

namespace TrustSim.Core.Text;

/// <summary>The name that colleagues use for a person: Paul for Dr. Paul Weiss; Dr. Weiss where the text gives no first name.</summary>
public static class GivenName
{
    static readonly FrozenSet<string> Titles = new[]
    {
        "dr", "dr.-ing", "prof", "professor", "doctor", "doktor", "mr", "mrs", "ms", "miss", "mx", "sir", "herr", "hr", "frau", "fr",
            "dipl.-ing", "ing", "mag", "madame", "mme", "monsieur",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string From(string name)
    {
        var words = WordsOf(name);
        var titles = words.TakeWhile(IsTitle).Count();
        if (titles == 0) return words.FirstOrDefault() ?? name;
        return words.Length - titles > 1 ? words[titles] : string.Join(' ', words);
    }

    /// <summary>The first word of a name that is not a title.</summary>
    public static string WithoutTitle(string name) => WordsOf(name).SkipWhile(IsTitle).FirstOrDefault() ?? From(name);

    static string[] WordsOf(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static bool IsTitle(string word) => Titles.Contains(word.TrimEnd('.'));
}
