namespace TrustSim.Core.Story;

/// <summary>
/// Somebody who is away from a scene sees only what is public there, and what names them: it is aimed at them, or done before them. All
/// else is private to them.
/// </summary>
static class Absence
{
    public static bool Misses(MemberId member, ImmutableArray<MemberId> away, ImmutableArray<MemberId> toward,
        ImmutableArray<MemberId> seenBy, Audience audience) =>
        away.Contains(member) && !toward.Contains(member) && (seenBy.IsEmpty ? audience != Audience.Public : !seenBy.Contains(member));
}
