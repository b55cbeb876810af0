namespace TrustSim.Core.Text;

/// <summary>The name that colleagues use for a person: Paul for Dr. Paul Weiss; Dr. Weiss where the text gives no first name. Neither a
/// title nor a particle nor an initial stands alone: van Dam, J. Abe. After a comma comes the given name.</summary>
public static class GivenName
{
    public static string From(string name)
    {
        var words = WordsOf(name);
        var titles = TitlesIn(words);
        var end = EndOf(words, titles);
        if (titles == 0) return end == 0 ? name : string.Join(' ', words[..end]);
        return words.Length - titles > 1 ? string.Join(' ', words[titles..end]) : string.Join(' ', words);
    }

    /// <summary>Ever longer names for somebody whose given name another has too: with the initial of the next name (Ada B. for Ada Berg),
    /// with that of the last one, with the last one, with all of them. Scripts without capitals have no initials.</summary>
    public static ImmutableArray<string> Longer(string name)
    {
        var words = WordsOf(name);
        if (words.Length == 0) return [];
        var titles = TitlesIn(words);
        var end = EndOf(words, titles);
        var given = From(name);
        var whole = string.Join(' ', words);
        var rest = words.Skip(end).Where(word => !NameWords.IsParticle(word) && !NameWords.IsSuffix(word)).ToList();
        // Of a family name that stands first, an initial of the name in the middle tells nobody who is meant.
        if (rest.Count == 0 || words[titles..].Length > 2 && NameWords.IsFamilyName(words[titles])) return [whole, name];
        var last = words[Array.LastIndexOf(words, rest[^1])..].TakeWhile(word => !NameWords.IsSuffix(word));
        return [$"{given} {Initial(rest[0])}", $"{given} {Initial(rest[^1])}", $"{given} {string.Join(' ', last)}", whole, name];
    }

    /// <summary>The first word of a name that is not a title.</summary>
    public static string WithoutTitle(string name) => WordsOf(name) is var words && TitlesIn(words) is var titles && titles < words.Length
        ? words[titles] : From(name);

    static string Initial(string word)
    {
        // In d'Arc and al-Rashid the name begins behind its article.
        var at = word.AsSpan().IndexOfAny("'’-");
        if (at is > 0 and <= 3 && at + 1 < word.Length && char.IsLower(word[0])) word = word[(at + 1)..];
        return NameWords.HasCase(word) ? $"{StringInfo.GetNextTextElement(word)}." : word;
    }

    static int TitlesIn(string[] words)
    {
        var titles = 0;
        while (titles < words.Length && NameWords.IsTitle(words[titles], titles > 0)) titles++;
        return titles;
    }

    /// <summary>Returns the number of words up to the end of the given name.</summary>
    static int EndOf(string[] words, int start)
    {
        var end = start;
        while (end < words.Length - 1 && (IsParticle(words, end) || NameWords.IsAbbreviation(words[end]))) end++;
        return Math.Min(end + 1, words.Length);
    }

    /// <summary>Whether the word is a particle here: "Van" before "der", and in a name of capitals only.</summary>
    static bool IsParticle(string[] words, int at) =>
        NameWords.IsParticle(words[at]) || NameWords.IsParticle(words[at].ToLowerInvariant())
            && (NameWords.IsParticle(words[at + 1]) && char.IsLower(words[at + 1][0])
                || words[at].Length > 1 && Array.TrueForAll(words, word => !word.Any(char.IsLower) && NameWords.HasCase(word)));

    static string[] WordsOf(string name)
    {
        // Turn "Berg, Ada" round. A part after a second comma is no name, nor is "BSc" after the first.
        var parts = name.Split([',', '，', '、', '،'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1) name = IsNoName(parts[1], parts[0]) ? parts[0] : $"{parts[1]} {parts[0]}";
        return name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    static bool IsNoName(string part, string before) =>
        WordsOf(part) is var words && Array.TrueForAll(words, word => NameWords.IsTitle(word, false) || NameWords.IsSuffix(word))
        // A mixture of capitals behind a whole name: MScN.
        || words.Length == 1 && before.Contains(' ', StringComparison.Ordinal) && words[0].Length <= 6 && words[0].Count(char.IsUpper) > 1;
}
