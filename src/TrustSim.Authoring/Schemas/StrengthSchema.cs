namespace TrustSim.Authoring.Schemas;

/// <summary>A strength with its polarity: <c>clear</c>, <c>against-clear</c>, <c>overdone-clear</c>.</summary>
/// <param name="about">Gives the meaning of each word.</param>
sealed class StrengthSchema(Func<PolarStrength, string> about, params Polarity[] polarities) : Schema<PolarStrength>
{
    const string Noun = "a strength";

    static readonly Dictionary<string, PolarStrength> Known =
        All([.. PolarityTable.Rows.Select(row => row.Member)]).ToDictionary(Written, StringComparer.Ordinal);

    public IReadOnlyList<string> Words { get; } = [.. All(polarities).Select(Written)];

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out PolarStrength value)
    {
        value = null;
        if (node is not TextNode text)
            return reading.Refuse(DiagnosticCatalogue.WrongKind, node.Place, $"A strength is one word, not {node.Kind}.",
                $"one of: {string.Join(", ", Words)}");
        if (!Known.TryGetValue(text.Value, out value)) return WordRefusal.TryRefuse(text, Noun, Words, reading);
        return Array.IndexOf(polarities, value.Polarity) >= 0
            || reading.Refuse(DiagnosticCatalogue.DirectionNotPossible, text.Place, $"{Phrase.Quote(text.Value)} is not possible here.",
                $"one of: {string.Join(", ", Words)}");
    }

    public override JsonObject Describe(Definitions definitions) => Keyword.Choice(Words, [.. All(polarities).Select(about)]);

    /// <summary>The words of one polarity.</summary>
    public static IReadOnlyList<string> WordsOf(Polarity polarity) => [.. All([polarity]).Select(Written)];

    static IEnumerable<PolarStrength> All(Polarity[] polarities) =>
        polarities.SelectMany(polarity => StrengthTable.Rows.Select(row => new PolarStrength(polarity, row.Member)));

    static string Written(PolarStrength sided) => PolarityTable.Rows[sided.Polarity].Prefix + sided.Strength.Id();
}

/// <summary>A strength and its polarity.</summary>
sealed record PolarStrength(Polarity Polarity, Strength Strength);
