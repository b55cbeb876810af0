namespace TrustSim.Core.Story;

/// <summary>A repair of earlier acts against a key.</summary>
/// <param name="Toward">The people whom the repair reaches; empty: everyone. Others get nothing back.</param>
public sealed record Repair(TrustKey Of, RepairKind By, ImmutableArray<MemberId> Toward, Audience Audience, string Why)
{
    /// <summary>Points of trust below which a breach leaves nothing to repair.</summary>
    internal const double Least = 1e-9;

    public bool IsAimedAt(MemberId member) => Toward.IsEmpty || Toward.Contains(member);
}
