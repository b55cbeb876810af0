namespace TrustSim.Core.Story;

/// <summary>An act that honours a key, works against it or overdoes it.</summary>
/// <param name="Toward">The people it targets; empty: everyone. The others watch.</param>
/// <param name="Breach">The kind of breach, where the act is one; null: the key's usual kind.</param>
/// <param name="Why">The reason in one plain sentence that the person concerned would call fair.</param>
public sealed record Act(
    TrustKey Key,
    Polarity Polarity,
    Strength Strength,
    ImmutableArray<MemberId> Toward,
    Audience Audience,
    Breach? Breach,
    string Why)
{
    /// <summary>The people before whom it is done, in place of <see cref="Audience"/>; empty: see there.</summary>
    public ImmutableArray<MemberId> SeenBy { get; init; } = [];

    /// <summary>The people who are away from the scene; see <see cref="Absence"/>.</summary>
    public ImmutableArray<MemberId> Away { get; init; } = [];

    /// <summary>Before whom it is done, as one person sees it. For whoever is neither in <see cref="SeenBy"/> nor aimed at, it is
    /// private.</summary>
    public Audience AudienceFor(MemberId member) => IsMissedBy(member) ? Audience.Private
        : SeenBy.IsEmpty ? Audience : IsAimedAt(member) || SeenBy.Contains(member) ? Audience.Team : Audience.Private;

    /// <summary>The kind of breach, where the act is one. An overdone key counts as a breach of skill.</summary>
    internal Breach Kind(Laws laws) => Polarity == Polarity.Overdone ? Vocabulary.Breach.Skill : Breach ?? laws[Key].Breach;

    public bool IsAimedAt(MemberId member) => Toward.IsEmpty ? !IsMissedBy(member) : Toward.Contains(member);

    bool IsMissedBy(MemberId member) => Absence.Misses(member, Away, Toward, SeenBy, Audience);
}
