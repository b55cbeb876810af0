namespace TrustSim.Core.Paths;

/// <summary>The paths behind one answer.</summary>
/// <param name="Paths">Number of paths; approximate above 10¹⁵.</param>
/// <param name="Mean">Mean trust at their ends, 0–100.</param>
/// <param name="Best">The whole path of most trust that takes the answer, from the first decision.</param>
/// <param name="Worst">The whole path of least trust.</param>
public sealed record Way(Choice Choice, double Paths, double Mean, NamedPath Best, NamedPath Worst);
