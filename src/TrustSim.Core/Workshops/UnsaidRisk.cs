namespace TrustSim.Core.Workshops;

/// <summary>Bad news that people keep where a story breaks off.</summary>
/// <param name="Cost">Weeks of work that it costs when it lands.</param>
/// <param name="Landing">Number of ways on, of <see cref="Epilogue.Ways"/>, on which it lands.</param>
public sealed record UnsaidRisk(Risk Risk, ImmutableArray<MemberId> KnownBy, double Cost, int Landing)
{
    /// <summary>Whether it lands on most ways on.</summary>
    public bool WouldLand => Landing * 2 > Epilogue.Ways;
}
