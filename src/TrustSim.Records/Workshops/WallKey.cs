namespace TrustSim.Records.Workshops;

/// <summary>A binding of the group's window.</summary>
/// <param name="Means">The name of its meaning.</param>
/// <param name="Label">Its words for the bar; null: none.</param>
public sealed record WallKey(string Means, ImmutableArray<WallStrokes> Groups, string? Label = null, string Help = "");
