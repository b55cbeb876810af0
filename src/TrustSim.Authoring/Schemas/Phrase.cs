namespace TrustSim.Authoring.Schemas;

/// <summary>Small pieces of English for messages.</summary>
static class Phrase
{
    const int Longest = 60;

    public static string A(string noun) => noun[0] is 'a' or 'e' or 'i' or 'o' ? $"an {noun}" : $"a {noun}";

    public static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary>a, b or c.</summary>
    public static string Or(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";

    /// <summary>Quotes text of the file, on one line and no longer than a message allows.</summary>
    public static string Quote(string text)
    {
        var line = text.AsSpan(0, Math.Min(text.Length, Longest)).ToString().ReplaceLineEndings(" ");
        return text.Length > Longest ? $"'{(char.IsHighSurrogate(line[^1]) ? line[..^1] : line)}…'" : $"'{line}'";
    }
}
