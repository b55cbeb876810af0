using TrustSim.Authoring.Diagnostics;

namespace TrustSim.Authoring.Yaml;

/// <summary>A key as it is written, and where.</summary>
readonly record struct KeyText(string Value, Place Place);
