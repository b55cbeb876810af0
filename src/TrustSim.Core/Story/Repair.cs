namespace TrustSim.Core.Story;

/// <summary>A repair of earlier acts against a key.</summary>
/// <param name="Toward">The people whom the repair reaches; empty: everyone. Others get nothing back.</param>
public sealed record Repair(TrustKey Of, RepairKind By, ImmutableArray<MemberId> Toward, Audience Audience, string Why)
{
    /// <summary>Points of trust below which a breach leaves nothing to repair.</summary>
    internal const double Least = 1e-9;

    /// <summary>The people before whom it is done, in place of <see cref="Audience"/>; empty: see there.</summary>
    public ImmutableArray<MemberId> SeenBy { get; init; } = [];

    /// <summary>The people who are away from the scene; see <see cref="Absence"/>.</summary>
    public ImmutableArray<MemberId> Away { get; init; } = [];

    /// <summary>Before whom it is done, as one person sees it. For whoever is not in <see cref="SeenBy"/> it is private.</summary>
    public Audience AudienceFor(MemberId member) =>
        SeenBy.IsEmpty ? Audience : SeenBy.Contains(member) ? Audience.Team : Audience.Private;

    public bool IsAimedAt(MemberId member) =>
        Toward.IsEmpty ? !Absence.Misses(member, Away, Toward, SeenBy, Audience) : Toward.Contains(member);
}
