using TrustSim.Core.Story;

namespace TrustSim.Core.Tests;

/// <summary>A choice of a <see cref="Story"/>; it may set the flag <c>owned</c> and add to the counter <c>count</c>.</summary>
sealed record Option(string Id, Effects? Effects = null, string? When = null, bool? Owned = null, int Count = 0, params string[] Then);
