namespace TrustSim.Authoring.Yaml;

sealed class MapNode(Place place, ImmutableArray<Entry> entries) : Node(place)
{
    public ImmutableArray<Entry> Entries => entries;

    public override string Kind => "a group of keys";

    /// <summary>A key with its place, or null.</summary>
    public KeyText? KeyOf(string key)
    {
        foreach (var entry in entries)
        {
            if (entry.Key.Value == key) return entry.Key;
        }

        return null;
    }

    /// <summary>The value of a key, or null.</summary>
    public Node? this[string key]
    {
        get
        {
            foreach (var entry in entries)
            {
                if (entry.Key.Value == key) return entry.Value;
            }

            return null;
        }
    }
}
