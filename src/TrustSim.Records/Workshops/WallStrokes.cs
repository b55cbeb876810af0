namespace TrustSim.Records.Workshops;

/// <summary>Keys that share a name in the bar.</summary>
/// <param name="HelpName">Their name on the help page.</param>
/// <param name="Strokes">Their names one by one.</param>
public sealed record WallStrokes(string Name, string HelpName, ImmutableArray<string> Strokes);
