using System.Text.Json.Nodes;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Schema;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Shapes;

/// <summary>Somebody of the team, by id.</summary>
sealed class MemberShape : Shape<MemberId>
{
    public override bool TryRead(Node node, Reading reading, out MemberId value)
    {
        value = default;
        if (node is not TextNode text) return reading.Refuse(Codes.WrongShape, node.Place, $"Here belongs somebody of the team, not {node.Kind}.");
        value = new(text.Value);
        return reading.Names.Members.Contains(text.Value)
            || reading.RefuseUnknown(Codes.UnknownMember, text.Place, $"Nobody in the team has the id {Phrase.Quote(text.Value)}.", text.Value, reading.Names.Members);
    }

    public override JsonObject Describe(Definitions definitions) => IdShape.Describe("The id of somebody of the team has");
}
