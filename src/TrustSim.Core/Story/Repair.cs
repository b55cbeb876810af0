using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Story;

/// <summary>Making up for earlier acts against a key.</summary>
public sealed record Repair(TrustKey Of, RepairKind By, Audience Audience, string Why)
{
    /// <summary>Points of trust below which nothing is left of a breach that could be made up for.</summary>
    internal const double Least = 1e-9;
}
