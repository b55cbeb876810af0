namespace TrustSim.Presentation.Catalogues;

/// <summary>
/// A text with holes: <c>{name}</c>, or <c>{name:0.0}</c> with the format of a number, or <c>{name:small}</c> for words that begin with a
/// small letter.
/// </summary>
static class TextTemplate
{
    /// <param name="hasCount">Whether the caller may give <c>count</c> although the text does not contain it: "one person".</param>
    /// <exception cref="ArgumentException">A hole has no filling, or a filling has no hole.</exception>
    /// <param name="isOne">Whether it is the form for one, which may leave out other holes too: "one step" for "{number} steps".</param>
    public static Runs Fill(
        string id, string text, bool hasCount, bool isOne, ReadOnlySpan<(string Name, Filling Value)> holes, Catalogue catalogue)
    {
        if (holes.IsEmpty && !text.Contains('{', StringComparison.Ordinal)) return Runs.FromProgram(text);
        var runs = new List<Run>();
        var filled = 0UL;
        foreach (var (words, hole, format) in new TemplateParts(text))
        {
            if (words.Length > 0) runs.Add(Run.FromProgram(words.ToString()));
            if (hole.IsEmpty) continue;
            var index = IndexOf(hole, holes);
            if (index < 0) throw new ArgumentException($"Nothing fills the hole '{hole}' of the text '{id}'.", nameof(holes));
            runs.AddRange(holes[index].Value.Say(format, catalogue.Numbers));
            filled |= 1UL << index;
        }

        for (var i = 0; i < holes.Length && !isOne; i++)
        {
            if ((filled & (1UL << i)) == 0 && !(hasCount && holes[i].Name == Entry.Count))
                throw new ArgumentException($"The text '{id}' has no hole '{holes[i].Name}'.", nameof(holes));
        }

        return Runs.Create(runs.ToArray());
    }

    /// <summary>Returns the names of a text's holes, each once.</summary>
    public static IReadOnlySet<string> HolesOf(string text)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (_, hole, _) in new TemplateParts(text))
        {
            if (!hole.IsEmpty) names.Add(hole.ToString());
        }

        return names;
    }

    /// <summary>The text with an accent on each letter outside its holes.</summary>
    public static string Pseudo(string text)
    {
        var pseudo = new StringBuilder(text.Length);
        foreach (var (words, hole, format) in new TemplateParts(text))
        {
            pseudo.Append(PseudoLocale.Accents(words.ToString()));
            if (!hole.IsEmpty) pseudo.Append('{').Append(hole).Append(format.IsEmpty ? "" : ":").Append(format).Append('}');
        }

        return pseudo.ToString();
    }

    static int IndexOf(ReadOnlySpan<char> hole, ReadOnlySpan<(string Name, Filling Value)> holes)
    {
        for (var i = 0; i < holes.Length; i++)
        {
            if (hole.SequenceEqual(holes[i].Name)) return i;
        }

        return -1;
    }
}
