namespace TrustSim.Authoring.Schemas;

/// <summary>Who sees an act: a word, or the people and groups before whom it is done.</summary>
sealed class SeenSchema(WordSchema<Audience> word, Schema<ImmutableArray<MemberId>> people) : Schema<SeenBy>
{
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out SeenBy value)
    {
        value = null;
        if (node is TextNode text && IsNamed(text.Value, reading))
            return reading.Refuse(DiagnosticCatalogue.WrongKind, text.Place, "People who see an act stand in brackets.",
                $"write `[{text.Value}]`");
        if (node is ListNode)
        {
            if (!people.TryRead(node, reading, out var named)) return false;
            value = new(Audience.Team, named);
            return true;
        }

        if (!word.TryRead(node, reading, out var audience)) return false;
        value = new(audience, []);
        return true;
    }

    public override JsonObject Describe(Definitions definitions) =>
        new() { ["anyOf"] = new JsonArray(word.Describe(definitions), people.Describe(definitions)) };

    /// <summary>Whether a single word is somebody's id, and no word for who sees it.</summary>
    bool IsNamed(string text, Reading reading) => !word.Words.Contains(text)
        && (reading.Names.Members.Contains(text) || reading.Names.Groups.ContainsKey(text) || reading.Names.Others.Contains(text));
}

/// <summary>A word for who sees an act, or the people before whom it is done; empty: as the word says.</summary>
sealed record SeenBy(Audience Audience, ImmutableArray<MemberId> People)
{
    public static SeenBy Team { get; } = new(Audience.Team, []);
}
