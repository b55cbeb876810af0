namespace TrustSim.Core.Paths.Counting;

/// <summary>All paths of a scenario, counted. Nothing of a path is kept but what it adds.</summary>
/// <remarks>
/// The walk is cut into subtrees, and a crew may follow several at once. What they find is put together in the order of the file, so that a
/// crew of one finds the same digits. Where paths come together early, one walk that remembers states is quicker.
/// </remarks>
sealed class PathCount
{
    // Subtrees to cut the walk into: with many, no core waits long for the last one.
    const int LeastParts = 64;

    // Each part asks anew whether paths come together.
    const int PatienceOfParts = 1 << 9;

    readonly PathWalk walk;

    PathCount(CompiledScenario map, PathWalk walk, Behind behind) => (Map, this.walk, Behind) = (map, walk, behind);

    public CompiledScenario Map { get; }

    public Behind Behind { get; }

    public WalkFacts Facts => walk.Facts;

    public Sums Sums => walk.Sums;

    public bool IsWhole => walk.IsWhole;

    public bool HasMerged => walk.HasMerged;

    /// <summary>Paths followed to an end, to a known state or to a limit.</summary>
    public long Explored { get; private init; }

    public long Decisions { get; private init; }

    /// <summary>What lies behind each answer to the first question that has several; empty where there is none.</summary>
    public IReadOnlyList<(int Choice, Sums Sums, int Left)> First => walk.First;

    /// <summary>The ends of all paths, each with the number of paths that lead there; null where that would take too long.</summary>
    public EndTally? AllEnds()
    {
        if (!HasMerged) return Facts.Ends;
        var ends = Facts.Ends!;
        ends.Clear();
        // Weighing ends meets fewer equal states than the walk did.
        return new WeighedEnds(Map, (end, weight) => ends.Add(end, weight), WeighedEnds.UsualDecisions).Weigh() ? ends : null;
    }

    /// <summary>Whether there are so many more paths than the limit that following them would be in vain.</summary>
    public static bool IsHopeless(CompiledScenario map, PathLimits most)
    {
        var first = map.Open();
        var scene = new PathExplorer(map).Start(first);
        // Paths that come together are fewer than an estimate knows.
        return WalkCut.Find(map, first, scene, LeastParts) is not null
            && TreeSize.Estimate(map) > new BigInteger(Hopeless) * Math.Min(most.Paths, most.Decisions ?? PathLimits.UsualDecisions);
    }

    const int Hopeless = 4;

    /// <param name="crew">Follows the subtrees; null: one after the other.</param>
    public static PathCount Explore(CompiledScenario map, Gathers gathers, WalkBudget budget, Crew? crew = null)
    {
        var first = map.Open();
        var scene = new PathExplorer(map).Start(first);
        var opening = Levels.From(map.Layout, first).Trust;
        if (WalkCut.Find(map, first, scene, LeastParts) is { } cut)
        {
            var parts = new Part[cut.Subtrees.Count];
            Action<int> work = part =>
            {
                var (state, at, before) = cut.Subtrees[part];
                var walk = new PathWalk(map, gathers, budget, opening, PatienceOfParts);
                parts[part] = new(walk, walk.From(state, at, before));
            };
            if (crew is not null) crew(parts.Length, work);
            else for (var part = 0; part < parts.Length; part++) work(part);
            if (parts.All(part => part.Walk.IsWhole) && Join(map, gathers, opening, cut, parts) is var joined
                && budget.Holds(joined.Decisions, joined.Explored)) return joined;
            budget = budget.Rest();
        }

        var whole = new PathWalk(map, gathers, budget, opening);
        return new(map, whole, whole.Start()) { Explored = whole.Explored, Decisions = whole.Decisions };
    }

    /// <summary>Walks the part above the cut, and takes what lies below from the parts.</summary>
    static PathCount Join(CompiledScenario map, Gathers gathers, double opening, WalkCut cut, Part[] parts)
    {
        var isKnown = new bool[parts.Length];
        var above = new PathWalk(map, gathers, new(long.MaxValue, long.MaxValue), opening)
        {
            Cut = cut.Depth,
            AtCut = (walk, frame, scene) =>
            {
                var number = cut.Find(frame.State.Fingerprint(scene));
                var part = parts[number];
                var root = part.Walk.Root!;
                walk.HasMerged |= isKnown[number] || part.Walk.HasMerged;
                if (!isKnown[number]) walk.Facts.Join(part.Walk.Facts);
                isKnown[number] = true;
                root.Means.CopyTo(frame.Means, 0);
                root.Ahead.CopyTo(frame.Ahead, 0);
                walk.Add(part.Walk.Sums, frame);
                return part.Behind;
            },
        };
        var behind = above.Start();
        return new(map, above, behind)
        {
            Explored = above.Explored + parts.Sum(part => part.Walk.Explored),
            Decisions = above.Decisions + parts.Sum(part => part.Walk.Decisions),
        };
    }

    sealed record Part(PathWalk Walk, Behind Behind);
}
