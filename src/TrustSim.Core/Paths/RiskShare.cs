using TrustSim.Core.Story;

namespace TrustSim.Core.Paths;

/// <summary>What becomes of one risk, as shares of all roads, 0–1; on the rest it does not begin.</summary>
public sealed record RiskShare(Risk Risk, double Told, double Landed, double Kept);
