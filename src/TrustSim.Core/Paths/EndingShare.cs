namespace TrustSim.Core.Paths;

/// <summary>Share of the paths that reach one ending.</summary>
/// <param name="Ending">Null: the story stops without an ending.</param>
/// <param name="Share">0–1.</param>
/// <param name="Error">Half the width of the 95 % interval around the share; 0 where every path counted.</param>
public sealed record EndingShare(Scene? Ending, double Share, double Error);
