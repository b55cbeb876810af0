namespace TrustSim.Authoring.Format;

/// <summary>
/// The words of a project that are written one way: <c>words.txt</c> beside the scenario, a word a line. After a colon stand spellings to
/// avoid, between commas; a line that begins with # is a comment.
/// </summary>
sealed class WordList
{
    public const string FileName = "words.txt";

    const int MostWords = 10_000;

    // A spelling to avoid has no more words than this.
    const int MostParts = 5;

    readonly Dictionary<string, string> alike = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> avoided = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words that the prose writes in another way than the list.</summary>
    public static IEnumerable<Diagnostic> Find(ScenarioReading reading)
    {
        if (reading.Words is not { } bytes) return [];
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        var lines = text.Split('\n');
        // A list that cannot be used stops nobody, and says so.
        if (text.Contains('\uFFFD', StringComparison.Ordinal)) return [Unused("This is not UTF-8 text, so the list is not used.")];
        if (lines.Length > MostWords)
            return [Unused($"The list has {lines.Length:N0} lines, so it is not used; at most {MostWords:N0} are read.")];
        var list = new WordList();
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')) list.Add(line);
        return reading.Source.Prose.SelectMany(prose => list.Find(reading.Source, prose));

        Diagnostic Unused(string why) => new(DiagnosticCatalogue.WordSpelling, why,
            SourceTree.NameOf(reading.Source.Files[0].Name, FileName), Place.Top, "save it as UTF-8, with one word a line");
    }

    void Add(string line)
    {
        var parts = line.Split(':', 2);
        var word = parts[0].Trim();
        if (word.Length == 0) return;
        if (!word.Contains(' ', StringComparison.Ordinal)) alike.TryAdd(Word.KeyOf(word), word);
        foreach (var other in parts.ElementAtOrDefault(1)?.Split(',') ?? [])
            avoided.TryAdd(Joined(Word.In(other).Select(part => part.Text)), word);
    }

    IEnumerable<Diagnostic> Find(SourceMap source, TextNode text)
    {
        var words = Word.In(text.Value).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            for (var count = Math.Min(MostParts, words.Count - i); count >= 1; count--)
            {
                var written = Joined(words.GetRange(i, count).Select(word => word.Text));
                var meant = avoided.GetValueOrDefault(written) ?? (count == 1 ? alike.GetValueOrDefault(Word.KeyOf(written)) : null);
                if (meant is null || IsSame(written, meant)) continue;
                yield return source.Find(DiagnosticCatalogue.WordSpelling, text.At(words[i].At),
                    $"{Phrase.Quote(written)} stands here, and {FileName} writes {Phrase.Quote(meant)}.", $"write `{meant}`");
                i += count - 1;
                break;
            }
        }
    }

    /// <summary>Whether it is the same word, with a capital where a sentence begins.</summary>
    static bool IsSame(string written, string word) =>
        written == word || written == Phrase.Capital(word);

    static string Joined(IEnumerable<string> words) => string.Join(' ', words);
}
