using TrustSim.Core.Story;

namespace TrustSim.Core.Paths;

/// <summary>How many roads come to one ending.</summary>
/// <param name="Ending">Null: play just stops.</param>
/// <param name="Share">0–1.</param>
/// <param name="Error">Half the width of the 95 % interval around the share; 0 where every road was counted.</param>
public sealed record EndingShare(Scene? Ending, double Share, double Error);
