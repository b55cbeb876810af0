using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths;

/// <summary>How far to explore the paths of a scenario.</summary>
/// <param name="Paths">Paths after which exploring stops.</param>
/// <param name="Decisions">Decisions after which exploring stops; null: <see cref="UsualDecisions"/>, and fewer where the story can go
/// round, since its paths may have no end.</param>
public sealed record PathLimits(long Paths = PathLimits.UsualPaths, long? Decisions = null)
{
    /// <summary>Beyond what exploring reaches in a day: the decisions set the limit.</summary>
    public const long UsualPaths = 1_000_000_000_000;

    /// <summary>A few seconds of exploring.</summary>
    public const long UsualDecisions = 30_000_000;

    const long DecisionsInCircles = 1_000_000;

    internal WalkBudget For(CompiledScenario map, Func<long, bool>? shouldContinue = null) =>
        new(Paths, Decisions ?? (new StoryMap(map).GoesInCircles() ? DecisionsInCircles : UsualDecisions), shouldContinue);
}
