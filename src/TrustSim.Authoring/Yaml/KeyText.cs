namespace TrustSim.Authoring.Yaml;

/// <summary>The text of a key and its place.</summary>
readonly record struct KeyText(string Value, Place Place);
