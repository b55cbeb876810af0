using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Schema;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Authoring.Shapes;

/// <summary>A strength with its side: <c>clear</c>, <c>against-clear</c>, <c>overdone-clear</c>.</summary>
/// <param name="about">What each word means.</param>
sealed class StrengthShape(Func<SidedStrength, string> about, params Side[] sides) : Shape<SidedStrength>
{
    const string Noun = "a strength";

    static readonly Dictionary<string, SidedStrength> Known = All(Enum.GetValues<Side>()).ToDictionary(Written, StringComparer.Ordinal);

    public IReadOnlyList<string> Words { get; } = [.. All(sides).Select(Written)];

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out SidedStrength value)
    {
        value = null;
        if (node is not TextNode text) return reading.Refuse(Codes.WrongShape, node.Place, $"A strength is one word, not {node.Kind}.", $"one of: {string.Join(", ", Words)}");
        if (!Known.TryGetValue(text.Value, out value)) return WordRefusal.Of(text, Noun, Words, reading);
        return Array.IndexOf(sides, value.Side) >= 0
            || reading.Refuse(Codes.SideNotPossible, text.Place, $"{Phrase.Quote(text.Value)} is not possible here.", $"one of: {string.Join(", ", Words)}");
    }

    public override JsonObject Describe(Definitions definitions) => Keyword.Choice(Words, [.. All(sides).Select(about)]);

    /// <summary>The words of one side.</summary>
    public static IReadOnlyList<string> Of(Side side) => [.. All([side]).Select(Written)];

    static IEnumerable<SidedStrength> All(Side[] sides) => sides.SelectMany(side => Enum.GetValues<Strength>().Select(strength => new SidedStrength(side, strength)));

    static string Written(SidedStrength sided) => Prefix(sided.Side) + Word.Of(sided.Strength);

    static string Prefix(Side side) => side switch
    {
        Side.Against => "against-",
        Side.Overdone => "overdone-",
        _ => "",
    };
}

/// <summary>How much, and on which side.</summary>
sealed record SidedStrength(Side Side, Strength Strength);
