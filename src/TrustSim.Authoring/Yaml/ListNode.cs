namespace TrustSim.Authoring.Yaml;

sealed class ListNode(Place place, ImmutableArray<Node> items) : Node(place)
{
    public ImmutableArray<Node> Items => items;

    public override string Kind => "a list";
}
