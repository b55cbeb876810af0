using TrustSim.Authoring.Diagnostics;

namespace TrustSim.Authoring.Yaml;

/// <summary>A value in a YAML file and where it stands. An alias gives the very node that its anchor names.</summary>
abstract class Node(Place place)
{
    public Place Place { get; } = place;

    /// <summary>What a reader of the file would call it.</summary>
    public abstract string Kind { get; }
}
