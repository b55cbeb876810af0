namespace TrustSim.Core.Paths.Figures;

/// <summary>Two paths to good endings, one late and one on time, that differ in as many decisions as were found.</summary>
/// <param name="Good">The good endings: their paths end on average with no less trust than play began with (project estimate).</param>
/// <param name="OnTime">A path to one of them that is on time; null where there is none.</param>
/// <param name="Late">A path to one of them that is late; null where there is none.</param>
/// <param name="Differing">The share of the longer one's decisions that the other did not take, 0–1; 0 where one is missing.</param>
/// <param name="AskForWork">The endings whose condition asks for work.</param>
public sealed record TwoWays(
    ImmutableArray<Scene> Good, NamedPath? OnTime, NamedPath? Late, double Differing, ImmutableArray<Scene> AskForWork)
{
    /// <summary>Weeks at the end from which on a path is on time; project estimate.</summary>
    public const double LeastOnTime = -.5;

    /// <summary>Weeks at the end down from which a path is late; project estimate.</summary>
    public const double MostLate = -1;

    internal static bool IsOnTime(in PathEnd end) => end.Work >= LeastOnTime;

    internal static bool IsLate(in PathEnd end) => end.Work <= MostLate;

    public const double LeastDiffering = .5;

    public const int LeastAskForWork = 2;
}
