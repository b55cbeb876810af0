using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Trust;

/// <summary>
/// Where a change goes back to: a decision, counted from 1, and the key it touched. <see cref="Start"/> is what was there before the first.
/// </summary>
public readonly record struct Cause(int Decision, TrustKey? Key)
{
    public static Cause Start => default;
}
