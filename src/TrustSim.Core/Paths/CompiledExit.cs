namespace TrustSim.Core.Paths;

/// <summary>A way on.</summary>
/// <param name="To">The scene, by index.</param>
readonly record struct CompiledExit(CompiledCondition? When, int To);
