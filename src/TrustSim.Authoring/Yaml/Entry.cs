namespace TrustSim.Authoring.Yaml;

/// <summary>A key of a group and its value.</summary>
readonly record struct Entry(KeyText Key, Node Value);
