namespace TrustSim.Authoring.Format;

/// <summary>Finds names in the prose that are spelt otherwise than those of the people: Ines for Inés, Philip for Philipp.</summary>
sealed class NameSpellings
{
    const int Shortest = 3;

    readonly HashSet<string> known;
    readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    NameSpellings(Scenario scenario)
    {
        known = [.. scenario.Team.Concat<ISpeaker>(scenario.Others).SelectMany(person => (string[])[person.Name, person.Called])
            .SelectMany(Parts)];
        foreach (var name in known.Where(name => name.Length >= Shortest && char.IsUpper(name[0])))
        {
            foreach (var key in KeysOf(name)) names.TryAdd(key, name);
        }
    }

    public static IEnumerable<Diagnostic> Find(ScenarioReading reading)
    {
        var spellings = new NameSpellings(reading.Scenario!);
        return reading.Source.Prose.SelectMany(text => Word.In(text.Value).SelectMany(word => spellings.Find(reading.Source, text, word)));
    }

    IEnumerable<Diagnostic> Find(SourceMap source, TextNode text, Word word)
    {
        // Most words of prose begin with a small letter, and none of them is a name.
        if (word.Text.Length < Shortest || !char.IsUpper(word.Text[0]) || known.Contains(word.Text)) yield break;
        // Two signs for a letter and its mark look like the one that stands in the name.
        if (word.Text.Any(sign => CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark)) yield break;
        foreach (var part in Parts(word.Text).Distinct().Where(part => !known.Contains(part)))
        {
            if (KeysOf(part).Select(key => names.GetValueOrDefault(key)).FirstOrDefault(name => name is not null) is not { } name
                || string.Equals(part, name, StringComparison.OrdinalIgnoreCase)) continue;
            yield return source.Find(DiagnosticCatalogue.NameSpelling,
                text.At(word.At + word.Text.IndexOf(part, StringComparison.Ordinal)),
                $"{Phrase.Quote(part)} stands here, and the name of somebody is {Phrase.Quote(name)}.",
                $"write `{name}`; if somebody else is meant, say so under `allow`");
        }
    }

    static IEnumerable<string> Parts(string name) => Word.In(name).SelectMany(word => word.Text.Split('-').Append(word.Text));

    /// <summary>What all spellings of a name share: its letters without marks, or as they are spelt without marks, each only once where it
    /// stands twice.</summary>
    static IEnumerable<string> KeysOf(string name) =>
        new[] { Word.KeyOf(name), LatinLetters.Spell(LookAlikes.Plain(name)) }.Select(Single).Distinct();

    static string Single(string word) =>
        string.Concat(word.Where((letter, i) => i == 0 || letter != word[i - 1]));
}
