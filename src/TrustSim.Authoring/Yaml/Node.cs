namespace TrustSim.Authoring.Yaml;

/// <summary>A value in a YAML file and its place. An alias shares the node of its anchor.</summary>
abstract class Node(Place place)
{
    public Place Place { get; } = place;

    /// <summary>Name of the kind of node for a reader of the file.</summary>
    public abstract string Kind { get; }
}
