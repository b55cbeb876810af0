namespace TrustSim.Authoring.Schemas;

/// <summary>State of a reading: the names of the file and the diagnostics so far.</summary>
sealed class Reading(DiagnosticBag diagnostics, Names names)
{
    // A hint lists no more words than this; the scenario's outermost keys are the longest list.
    const int MostNamed = 26;

    HashSet<string>? choiceIds;

    public Names Names { get; } = names;

    /// <summary>The names as the files of a campaign's episodes see them, by the index of the file.</summary>
    public IReadOnlyDictionary<int, Names> Episodes { get; init; } = ImmutableDictionary<int, Names>.Empty;

    /// <summary>The names as they are read at a place.</summary>
    public Names At(Place place) => Episodes.GetValueOrDefault(place.File, Names);

    /// <summary>A reading at which no more than some of a campaign's episodes can have been played.</summary>
    /// <param name="last">The place of the last of them, from 0.</param>
    public Reading Reaching(int last) => new(Diagnostics, Names with { Reach = last });

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The ids of all choices, whatever their scene.</summary>
    public IReadOnlySet<string> ChoiceIds => choiceIds ??= Names.Choices.Values.SelectMany(choices => choices).ToHashSet();

    public bool Refuse(DiagnosticCode code, Place place, string message, string? hint = null)
    {
        Diagnostics.Add(code, place, message, hint);
        return false;
    }

    /// <summary>Reports a value of the wrong kind (a list, a text or a group of keys).</summary>
    public bool RefuseKind(Node node, string message, string? hint = null, Place? place = null)
    {
        // YAML reads `text:Good morning.` as a text; the author meant a key and forgot the space.
        if (node is TextNode { IsPlain: true } text && text.Value.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            && text.Value.AsSpan(0, colon).IndexOf(' ') < 0)
            return Refuse(DiagnosticCatalogue.MissingColon, text.At(colon), "The colon needs a space after it.",
                "write a colon and a space, then the value");
        if (node is TextNode { IsPlain: true } pasted && PastedSigns.ColonIn(pasted.Value) is var (at, plain))
            return Refuse(DiagnosticCatalogue.MissingColon, pasted.At(at),
                "After a key stands a plain colon, and this one is of another kind.", $"write `{plain}`");
        return Refuse(DiagnosticCatalogue.WrongKind, place ?? node.Place, message, BracketHint(node) ?? hint);
    }

    /// <summary>What to write in place of a list or group between brackets of another kind; null for any other value.</summary>
    static string? BracketHint(Node node) =>
        node is TextNode text && LookAlikes.Find(text.Value.EnumerateRunes().FirstOrDefault()) is { Plain: "[" or "{" }
            ? LookAlikes.HintFor(text.Value, LookAlikes.Plain(text.Value)) : null;

    /// <summary>
    /// Reports an unknown word and suggests known ones. Without any known word (no team, no scenes), another diagnostic has reported that.
    /// </summary>
    public bool RefuseUnknown(DiagnosticCode code, Place place, string message, string word, IEnumerable<string> known)
    {
        if (Diagnostics.IsFull || !known.Any()) return false;
        known = At(place).Offered(known);
        var hint = LookAlikes.Hint(word, known.Contains) ?? (Spelling.Nearest(word, known) is { } near ? $"did you mean `{near}`?"
            : known.Take(MostNamed + 1).ToList() is { Count: > 0 and <= MostNamed } few ? $"one of: {string.Join(", ", few)}"
            : null);
        return Refuse(code, place, message, hint);
    }
}
