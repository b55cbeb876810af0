using System.Collections.Frozen;

namespace TrustSim.Core.Text;

/// <summary>The name that colleagues use for a person: Paul for Dr. Paul Weiss; Dr. Weiss where the text gives no first name. Neither a
/// particle nor an initial stands alone: van Dam, J. Abe. After a comma comes the given name.</summary>
public static class GivenName
{
    static readonly FrozenSet<string> Titles = new[]
    {
        "dr", "dr.-ing", "prof", "professor", "doctor", "doktor", "mr", "mrs", "ms", "miss", "mx", "sir", "herr", "hr", "frau", "fr",
            "dipl.-ing", "ing", "mag", "madame", "mme", "monsieur",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Compare case: Ben, Al and Van are given names.
    static readonly FrozenSet<string> Particles = new[]
    {
        "af", "al", "av", "bin", "bint", "da", "das", "de", "degli", "dei", "del", "della", "den", "der", "des", "di", "do", "dos", "du",
            "el", "ibn", "la", "las", "le", "lo", "los", "op", "te", "ten", "ter", "van", "vom", "von", "y", "zu", "zum", "zur",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static string From(string name)
    {
        var words = WordsOf(name);
        var titles = words.TakeWhile(IsTitle).Count();
        var end = EndOf(words, titles);
        if (titles == 0) return end == 0 ? name : string.Join(' ', words[..end]);
        return words.Length - titles > 1 ? string.Join(' ', words[titles..end]) : string.Join(' ', words);
    }

    /// <summary>Returns the given name with the initial of the next name: Ada B. for Ada Berg.</summary>
    public static string WithInitial(string name)
    {
        var words = WordsOf(name);
        var end = EndOf(words, words.TakeWhile(IsTitle).Count());
        var next = words.Skip(end).FirstOrDefault(word => !Particles.Contains(word));
        return next is null ? From(name) : $"{From(name)} {StringInfo.GetNextTextElement(next)}.";
    }

    /// <summary>The first word of a name that is not a title.</summary>
    public static string WithoutTitle(string name) => WordsOf(name).SkipWhile(IsTitle).FirstOrDefault() ?? From(name);

    /// <summary>Returns the number of words up to the end of the given name.</summary>
    static int EndOf(string[] words, int start)
    {
        var end = start;
        while (end < words.Length - 1 && (Particles.Contains(words[end]) || IsInitial(words[end]))) end++;
        return Math.Min(end + 1, words.Length);
    }

    static string[] WordsOf(string name)
    {
        // Turn "Berg, Ada" round. A part after a second comma is no name.
        var parts = name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1) name = IsTitle(parts[1]) ? parts[0] : $"{parts[1]} {parts[0]}";
        return name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    static bool IsTitle(string word) => Titles.Contains(word.TrimEnd('.'));

    static bool IsInitial(string word) => word.EndsWith('.') && word.Split('.').All(part => new StringInfo(part).LengthInTextElements <= 1);
}
