using System.Text.Json.Nodes;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.EditorSchema;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Authoring.Schemas;

/// <summary>One of a few words.</summary>
/// <param name="noun">What the word says, for messages.</param>
/// <param name="about">What each word means.</param>
sealed class WordSchema<T>(string noun, Func<T, string> about, Func<T, bool>? allows = null) : Schema<T>
    where T : struct, Enum
{
    readonly T[] values = [.. Enum.GetValues<T>().Where(value => allows?.Invoke(value) ?? true)];

    public IReadOnlyList<string> Words => field ??= [.. values.Select(KebabCase.From)];

    public override bool TryRead(Node node, Reading reading, out T value)
    {
        value = default;
        if (node is not TextNode text) return reading.Refuse(DiagnosticCatalogue.WrongShape, node.Place, $"{Phrase.Capital(noun)} is one word, not {node.Kind}.", $"one of: {string.Join(", ", Words)}");
        if (Words.Contains(text.Value)) return KebabCase.TryParse(text.Value, out value);
        return WordRefusal.TryRefuse(text, noun, Words, reading);
    }

    public override JsonObject Describe(Definitions definitions) => Keyword.Choice(Words, [.. values.Select(about)]);
}
