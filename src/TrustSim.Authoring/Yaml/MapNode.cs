using TrustSim.Authoring.Diagnostics;

namespace TrustSim.Authoring.Yaml;

sealed class MapNode(Place place) : Node(place)
{
    public List<(TextNode Key, Node Value)> Entries { get; } = [];

    public override string Kind => "a group of keys";

    /// <summary>The value of a key, or null.</summary>
    public Node? this[string key]
    {
        get
        {
            foreach (var (name, value) in Entries)
            {
                if (name.Value == key) return value;
            }

            return null;
        }
    }
}
