using TrustSim.Core.Story;

namespace TrustSim.Core.Paths;

/// <summary>What lay behind one answer.</summary>
/// <param name="Paths">How many roads; near enough where they are more than 10¹⁵.</param>
/// <param name="Mean">Mean trust at their ends, 0–100.</param>
/// <param name="Best">The whole road of most trust that takes it, from the first decision.</param>
/// <param name="Worst">The road of least trust.</param>
public sealed record Way(Choice Choice, double Paths, double Mean, NamedPath Best, NamedPath Worst);
