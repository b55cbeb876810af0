using System.Text.Json.Nodes;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Schema;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Shapes;

/// <summary>A scene, by id.</summary>
sealed class SceneShape : Shape<SceneId>
{
    public override bool TryRead(Node node, Reading reading, out SceneId value)
    {
        value = default;
        if (node is not TextNode text) return reading.Refuse(Codes.WrongShape, node.Place, $"Here belongs a scene, not {node.Kind}.");
        value = new(text.Value);
        return reading.Names.Choices.ContainsKey(text.Value)
            || reading.RefuseUnknown(Codes.UnknownScene, text.Place, $"There is no scene {Phrase.Quote(text.Value)}.", text.Value, reading.Names.Choices.Keys);
    }

    public override JsonObject Describe(Definitions definitions) => IdShape.Describe("The id of a scene has");
}
