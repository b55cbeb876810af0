namespace TrustSim.Core.Paths.Counting;

/// <summary>A path to an end.</summary>
/// <param name="Choices">Its choices, by index.</param>
sealed record FoundPath(int[] Choices, PathEnd End);
