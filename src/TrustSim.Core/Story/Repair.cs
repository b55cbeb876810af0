using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Story;

/// <summary>A repair of earlier acts against a key.</summary>
public sealed record Repair(TrustKey Of, RepairKind By, Audience Audience, string Why)
{
    /// <summary>Points of trust below which a breach leaves nothing to repair.</summary>
    internal const double Least = 1e-9;
}
