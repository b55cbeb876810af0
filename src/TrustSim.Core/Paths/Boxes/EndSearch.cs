using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths.Boxes;

/// <summary>Looks for the ends furthest out, where nobody can follow every path.</summary>
static class EndSearch
{
    // Boxes a scene; more bound more closely.
    static readonly int[] Boxes = [1, 32, 200];

    // States to go on with at each scene.
    const int Width = 200;

    /// <returns>Bounds that no path leaves at its end, for each outcome, and the paths of most and of least trust that following the
    /// states nearest to them finds; null where paths have no end, or it was stopped.</returns>
    public static ((double Least, double Most)[] Bounds, FoundPath Best, FoundPath Worst)? Find(
        CompiledScenario map, Func<bool> shouldContinue)
    {
        var boxes = new BoxSearch(map, shouldContinue);
        if (boxes.IsEndless) return null;
        (double, double)[]? bounds = null;
        foreach (var most in Boxes) bounds = boxes.Everything(most)?.Ends ?? bounds;
        var paths = new WitnessSearch(map, shouldContinue);
        paths.Seek((values, _) => map.Layout.Mean(values, map.Layout.Trust), Width);
        paths.Seek((values, _) => -map.Layout.Mean(values, map.Layout.Trust), Width);
        return bounds is not null && paths.Facts is { Best: { } best, Worst: { } worst } ? (bounds, best, worst) : null;
    }
}
