namespace TrustSim.Authoring.Schemas;

/// <summary>One of a few words.</summary>
/// <param name="noun">The kind of the word, for messages.</param>
/// <param name="rows">The possible words.</param>
/// <param name="about">Gives the meaning of each word.</param>
sealed class WordSchema<T>(string noun, IEnumerable<INamedRow<T>> rows, Func<T, string> about) : Schema<T>
    where T : struct, Enum
{
    readonly INamedRow<T>[] rows = [.. rows];

    public IReadOnlyList<string> Words => field ??= [.. rows.Select(row => row.Id)];

    public override bool TryRead(Node node, Reading reading, out T value)
    {
        value = default;
        if (node is not TextNode text)
            return reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place, $"{Phrase.Capital(noun)} is one word, not {node.Kind}.",
                $"one of: {string.Join(", ", Words)}");
        if (Array.Find(rows, row => row.Id == text.Value) is not { } found) return WordRefusal.TryRefuse(text, noun, Words, reading);
        value = found.Member;
        return true;
    }

    public override JsonObject Describe(Definitions definitions) => Keyword.Choice(Words, [.. rows.Select(row => about(row.Member))]);
}
