namespace TrustSim.Authoring.Yaml;

/// <summary>A key of a group and what stands there.</summary>
readonly record struct Entry(KeyText Key, Node Value);
