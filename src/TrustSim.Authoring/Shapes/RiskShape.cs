using System.Text.Json.Nodes;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Schema;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Shapes;

/// <summary>A risk, by id.</summary>
sealed class RiskShape : Shape<RiskId>
{
    public override bool TryRead(Node node, Reading reading, out RiskId value)
    {
        value = default;
        if (node is not TextNode text) return reading.Refuse(Codes.WrongShape, node.Place, $"Here belongs a risk, not {node.Kind}.");
        value = new(text.Value);
        if (reading.Names.Risks.Count == 0) return reading.Refuse(Codes.UnknownRisk, text.Place, "This scenario has no risks at all.");
        return reading.Names.Risks.Contains(text.Value)
            || reading.RefuseUnknown(Codes.UnknownRisk, text.Place, $"There is no risk {Phrase.Quote(text.Value)}.", text.Value, reading.Names.Risks);
    }

    public override JsonObject Describe(Definitions definitions) => IdShape.Describe("The id of a risk has");
}
