using System.Diagnostics.CodeAnalysis;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Authoring.Shapes;

/// <summary>A strength with its side: <c>clear</c>, <c>against-clear</c>, <c>overdone-clear</c>.</summary>
sealed class StrengthShape(params Side[] sides) : Shape<SidedStrength>
{
    const string Noun = "a strength";

    static readonly Dictionary<string, SidedStrength> All = Enum.GetValues<Side>()
        .SelectMany(side => Enum.GetValues<Strength>().Select(strength => new SidedStrength(side, strength)))
        .ToDictionary(sided => Prefix(sided.Side) + Word.Of(sided.Strength), StringComparer.Ordinal);

    public IReadOnlyList<string> Words { get; } = [.. sides.SelectMany(side => Word.All<Strength>().Select(strength => Prefix(side) + strength))];

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out SidedStrength value)
    {
        value = null;
        if (node is not TextNode text) return reading.Refuse(Codes.WrongShape, node.Place, $"A strength is one word, not {node.Kind}.", $"one of: {string.Join(", ", Words)}");
        if (!All.TryGetValue(text.Value, out value)) return WordRefusal.Of(text, Noun, Words, reading);
        return Array.IndexOf(sides, value.Side) >= 0
            || reading.Refuse(Codes.SideNotPossible, text.Place, $"{Phrase.Quote(text.Value)} is not possible here.", $"one of: {string.Join(", ", Words)}");
    }

    static string Prefix(Side side) => side switch
    {
        Side.Against => "against-",
        Side.Overdone => "overdone-",
        _ => "",
    };
}

/// <summary>How much, and on which side.</summary>
sealed record SidedStrength(Side Side, Strength Strength);
