using System.Collections.Immutable;
using TrustSim.Core.Text;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Story;

/// <summary>One person of the team.</summary>
/// <param name="Strength">A contribution that only this person makes.</param>
/// <param name="Trust">Opening trust, 0–100; null: the temperament's.</param>
/// <param name="Fear">Opening fear, 0–100; null: the temperament's.</param>
/// <param name="CaresAbout">Keys that weigh more with this person, besides those of the temperament.</param>
public sealed record Member(
    MemberId Id,
    string Name,
    string Role,
    string About,
    string Strength,
    Temperament Temperament,
    double? Trust,
    double? Fear,
    ImmutableArray<TrustKey> CaresAbout)
{
    /// <summary>The name that colleagues use for this person.</summary>
    public string FirstName { get; } = GivenName.From(Name);
}
