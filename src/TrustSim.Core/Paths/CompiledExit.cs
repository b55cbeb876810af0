namespace TrustSim.Core.Paths;

/// <summary>A way out of a scene or a choice.</summary>
/// <param name="To">Index of the target scene.</param>
readonly record struct CompiledExit(CompiledCondition? When, int To);
