using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Schema;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Conditions;

namespace TrustSim.Authoring.Shapes;

/// <summary>A condition in the small language of <c>when</c>.</summary>
sealed class ConditionShape : Shape<Condition>
{
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out Condition value)
    {
        value = null;
        if (node is not TextNode text) return reading.Refuse(Codes.WrongShape, node.Place, $"A condition is text, not {node.Kind}.", "for example `trust(team) >= 60 and told(some-risk)`");
        if (text.Value.Trim().Length == 0) return reading.Refuse(Codes.EmptyText, text.Place, "This condition is empty.", "write one, or leave `when` out");
        (value, var fault) = ConditionParser.Parse(text.Value, reading.Names);
        if (fault is null) return value is not null;
        // Without a team or without scenes, that has been said; no name could be right.
        if (fault.Kind == FaultKind.Unknown && (reading.Names.Members.Count == 0 || reading.Names.Choices.Count == 0)) return false;
        var code = fault.Kind switch
        {
            FaultKind.Kind => Codes.ConditionKind,
            FaultKind.Unknown => Codes.ConditionName,
            FaultKind.Range => Codes.ConditionRange,
            _ => Codes.ConditionGrammar,
        };
        return reading.Refuse(code, text.At(fault.Column), fault.Message, fault.Hint);
    }

    public override JsonObject Describe(Definitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = TextShape.NotEmpty,
        [Keyword.Message] = "Here belongs a condition, for example: trust(team) >= 60",
        ["examples"] = Keyword.Words(["trust(team) >= 60", "fear(team) > 50 and week >= 4", "visits >= 2"]),
    };
}
