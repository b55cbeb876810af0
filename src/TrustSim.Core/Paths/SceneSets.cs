using System.Runtime.InteropServices;

namespace TrustSim.Core.Paths;

/// <summary>Sets of scenes, each stored once under a number, since many nodes of a graph lead to the same scenes. The empty set is
/// 0.</summary>
sealed class SceneSets
{
    readonly List<int[]> sets = [[]];
    readonly Dictionary<int[], int> known = new(new SameScenes()) { [[]] = 0 };
    readonly Dictionary<(int, int), int> unions = [];

    /// <summary>The scenes of a set, by index, in the order of the file.</summary>
    public ReadOnlySpan<int> this[int set] => sets[set];

    public int From(List<int> scenes) => scenes.Count == 0 ? 0 : Find([.. scenes.Distinct().Order()]);

    public int Unite(int one, int other)
    {
        if (one == other || other == 0) return one;
        if (one == 0) return other;
        if (one > other) (one, other) = (other, one);
        ref var united = ref CollectionsMarshal.GetValueRefOrAddDefault(unions, (one, other), out var isKnown);
        if (!isKnown) united = Find([.. sets[one].Union(sets[other]).Order()]);
        return united;
    }

    int Find(int[] scenes)
    {
        if (known.TryGetValue(scenes, out var set)) return set;
        known.Add(scenes, sets.Count);
        sets.Add(scenes);
        return sets.Count - 1;
    }

    sealed class SameScenes : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? one, int[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode(int[] scenes)
        {
            var hash = new HashCode();
            hash.AddBytes(MemoryMarshal.AsBytes(scenes.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
