namespace TrustSim.Core.Play;

/// <summary>Change of one person for one reason, in points.</summary>
/// <param name="Watched">Whether this person only watched.</param>
public sealed record PersonChange(MemberId Person, bool Watched, double Trust, double Fear);
