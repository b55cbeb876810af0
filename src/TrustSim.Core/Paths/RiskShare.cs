namespace TrustSim.Core.Paths;

/// <summary>Outcomes of one risk, as shares of all paths, 0–1. On the remaining paths the risk does not begin.</summary>
public sealed record RiskShare(Risk Risk, double Told, double Landed, double Kept);
