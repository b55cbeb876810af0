using System.Diagnostics.CodeAnalysis;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;

namespace TrustSim.Authoring.Shapes;

/// <summary>Prose, in any length.</summary>
sealed class TextShape : Shape<string>
{
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = (node as TextNode)?.Value.Trim();
        if (value is null)
        {
            return reading.Refuse(Codes.WrongShape, node.Place, $"Here belongs text, not {node.Kind}.",
                node is MapNode ? "text with a colon in it goes in quotes, or below `|`" : "text that starts with [ or - goes in quotes");
        }

        return value.Length > 0 || reading.Refuse(Codes.EmptyText, node.Place, "This text is empty.", "write something, or leave the key out");
    }
}
