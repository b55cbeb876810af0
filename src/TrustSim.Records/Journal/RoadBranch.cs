using System.Collections.Immutable;

namespace TrustSim.Records.Journal;

/// <summary>A road in the tree of a play's roads.</summary>
/// <param name="From">The earlier road with which it goes furthest; null for the first road.</param>
/// <param name="Shared">How many decisions both have in common before they part.</param>
/// <param name="Depth">How many roads there are between it and the first.</param>
public sealed record RoadBranch(Road Road, Road? From, int Shared, int Depth)
{
    /// <summary>The roads of a play, each below the one that it parts from.</summary>
    public static ImmutableArray<RoadBranch> Of(PlayTree tree)
    {
        var roads = tree.Roads.ToImmutableArray();
        var branches = ImmutableArray.CreateBuilder<RoadBranch>();
        Add(null, 0);
        return branches.ToImmutable();

        void Add(Road? from, int depth)
        {
            foreach (var road in roads.Where(road => Parent(road) == from))
            {
                branches.Add(new(road, from, from is null ? 0 : road.SharedWith(from), depth));
                Add(road, depth + 1);
            }
        }

        // Of those that go equally far with it, the first; a road of another version of the scenario begins where the first road does.
        Road? Parent(Road road) => roads.Where(other => other.Number < road.Number).MaxBy(other => (other.SharedWith(road), -other.Number));
    }
}
