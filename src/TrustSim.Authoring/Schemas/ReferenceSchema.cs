using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.EditorSchema;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Conditions;

namespace TrustSim.Authoring.Schemas;

/// <summary>The id of something that the scenario declares elsewhere.</summary>
/// <param name="noun">What it is, with its article.</param>
/// <param name="unknown">What is said before an id that is not declared.</param>
/// <param name="unknownCode">The finding for one.</param>
/// <param name="declared">The ids that are declared, in the order in which they are offered.</param>
/// <param name="none">What is said where none is declared at all; null where that is a finding of its own already.</param>
sealed class ReferenceSchema<T>(
    string noun, string unknown, DiagnosticCode unknownCode, Func<Names, IEnumerable<string>> declared,
        Func<Names, string, bool> isDeclared, Func<string, T> id, string? none = null) : Schema<T>
    where T : struct
{
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not TextNode text)
            return reading.Refuse(DiagnosticCatalogue.WrongShape, node.Place, $"Here belongs {noun}, not {node.Kind}.");
        value = id(text.Value);
        if (isDeclared(reading.Names, text.Value)) return true;
        if (none is not null && !declared(reading.Names).Any()) return reading.Refuse(unknownCode, text.Place, none);
        return reading.RefuseUnknown(unknownCode, text.Place, $"{unknown} {Phrase.Quote(text.Value)}.", text.Value,
            declared(reading.Names));
    }

    public override string? Several(string text, Reading reading) => Several(text, [.. declared(reading.Names)]);

    public override JsonObject Describe(Definitions definitions) => IdSchema.Describe($"The id of {noun} has");
}
