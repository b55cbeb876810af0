using TrustSim.Authoring.Diagnostics;

namespace TrustSim.Authoring.Yaml;

sealed class ListNode(Place place) : Node(place)
{
    public List<Node> Items { get; } = [];

    public override string Kind => "a list";
}
