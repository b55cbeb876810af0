using TrustSim.Core.Text;

namespace TrustSim.Core.Story;

/// <summary>One person of the team.</summary>
/// <param name="Strength">A contribution that only this person makes.</param>
/// <param name="Trust">Opening trust, 0–100; null: the temperament's.</param>
/// <param name="Fear">Opening fear, 0–100; null: the temperament's.</param>
/// <param name="CaresAbout">Keys that weigh more with this person, besides those of the temperament.</param>
/// <param name="Called">The short name that the file gives; empty: see <see cref="FirstName"/>.</param>
public sealed record Member(
    MemberId Id,
    string Name,
    string Role,
    string About,
    string Strength,
    Temperament Temperament,
    double? Trust,
    double? Fear,
    ImmutableArray<TrustKey> CaresAbout,
    string Called = "") : ISpeaker
{
    /// <summary>The scene with which this person joins the team; null: there from the start.</summary>
    public SceneId? From { get; init; }

    /// <summary>The scene with which this person leaves the team; null: never.</summary>
    public SceneId? Until { get; init; }

    /// <summary>The name that colleagues use for this person: <see cref="Called"/>, else the given name, with more of the name where two
    /// of a scenario have the same one.</summary>
    public string FirstName { get; internal init; } = Called.Length > 0 ? Called : GivenName.From(Name);
}
