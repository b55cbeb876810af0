using TrustSim.Authoring.Diagnostics;

namespace TrustSim.Authoring.Yaml;

sealed class ListNode(Place place, Node[] items) : Node(place)
{
    public ArraySegment<Node> Items => items;

    public override string Kind => "a list";
}
