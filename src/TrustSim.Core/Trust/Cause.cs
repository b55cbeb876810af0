namespace TrustSim.Core.Trust;

/// <summary>
/// The origin of a change: a decision, counted from 1, and the key it touched. <see cref="Start"/> stands for the opening levels.
/// </summary>
public readonly record struct Cause(int Decision, TrustKey? Key)
{
    public static Cause Start => default;
}
