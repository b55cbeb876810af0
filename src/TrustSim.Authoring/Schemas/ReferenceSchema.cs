namespace TrustSim.Authoring.Schemas;

/// <summary>The id of a part that the scenario declares elsewhere.</summary>
/// <param name="noun">The kind of part, with its article.</param>
/// <param name="unknown">Beginning of the message about an unknown id.</param>
/// <param name="unknownCode">Code of that diagnostic.</param>
/// <param name="declared">The declared ids, in the order of suggestions.</param>
/// <param name="none">Message where the scenario declares none at all; null where that has a diagnostic of its own.</param>
sealed class ReferenceSchema<T>(
    string noun, string unknown, DiagnosticCode unknownCode, Func<Names, IEnumerable<string>> declared,
        Func<Names, string, bool> isDeclared, Func<string, T> id, string? none = null) : Schema<T>
    where T : struct
{
    /// <summary>The message and the hint where an id names something of another kind; null where it names nothing.</summary>
    public Func<Names, string, (string Message, string Hint)?> Apart { get; init; } = (_, _) => null;

    /// <summary>The id in the whole story, where an episode's own file may name it by less.</summary>
    public Func<Names, string, string> Whole { get; init; } = (_, id) => id;

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not TextNode text)
            return reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place, $"Here belongs {noun}, not {node.Kind}.");
        var names = reading.At(text.Place);
        var whole = Whole(names, text.Value);
        value = id(whole);
        if (isDeclared(names, whole)) return true;
        if (Apart(reading.Names, text.Value) is var (message, hint)) return reading.Refuse(unknownCode, text.Place, message, hint);
        if (none is not null && !declared(reading.Names).Any()) return reading.Refuse(unknownCode, text.Place, none);
        return reading.RefuseUnknown(unknownCode, text.Place, $"{unknown} {Phrase.Quote(text.Value)}.", text.Value,
            declared(reading.Names));
    }

    public override string? Several(string text, Reading reading) => Several(text, [.. declared(reading.Names)]);

    public override JsonObject Describe(Definitions definitions) => IdSchema.Describe($"The id of {noun} has");
}
