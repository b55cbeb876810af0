using System.Collections.Immutable;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Story;

/// <summary>Something done that honours a key, works against it or overdoes it.</summary>
/// <param name="Toward">Whom it is aimed at; empty: everyone. The others watch.</param>
/// <param name="Breach">The kind of wrong, where it is one; null: the key's usual kind.</param>
/// <param name="Why">The reason in one plain sentence, which the person concerned would call fair.</param>
public sealed record Act(
    TrustKey Key,
    Polarity Polarity,
    Strength Strength,
    ImmutableArray<MemberId> Toward,
    Audience Audience,
    Breach? Breach,
    string Why)
{
    /// <summary>The kind of wrong that it is, where it is one: too much of a key counts as a breach of skill.</summary>
    internal Breach Kind(Laws laws) => Polarity == Polarity.Overdone ? Vocabulary.Breach.Skill : Breach ?? laws[Key].Breach;

    public bool IsAimedAt(MemberId member) => Toward.IsEmpty || Toward.Contains(member);
}
