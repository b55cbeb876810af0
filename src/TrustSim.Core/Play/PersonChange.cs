using TrustSim.Core.Story;

namespace TrustSim.Core.Play;

/// <summary>What one reason did to one person, in points.</summary>
/// <param name="Watched">Whether this person only watched.</param>
public sealed record PersonChange(MemberId Person, bool Watched, double Trust, double Fear);
