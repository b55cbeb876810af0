namespace TrustSim.Core.Paths.Counting;

/// <summary>
/// Remembers what lies behind states, so that paths that come together are followed once. It gives up where no paths come together.
/// </summary>
/// <param name="columns">Number of <see cref="FigureColumns"/>; 0 without figures.</param>
/// <param name="patience">Look-ups without any hit after which the memo gives up.</param>
sealed class WalkMemo(CompiledScenario map, int columns, int patience)
{
    const int Size = 1 << 14;

    // Nearer to an end, following the paths again is quicker than looking them up.
    const int LeastLeft = 3;

    Entry?[] entries = [];
    readonly Stack<Sums> free = new();
    readonly int[] left = LeastDecisions(map);
    int missed;

    /// <summary>Whether to look a state up.</summary>
    public bool Asks(int scene) => missed < patience && left[scene] >= LeastLeft;

    public Entry? Find(UInt128 print)
    {
        if (entries.Length > 0 && entries[At(print)] is { } entry && entry.Print == print)
        {
            missed = int.MinValue;
            return entry;
        }

        if (++missed == patience) Forget();
        return null;
    }

    /// <summary>Frees all memory.</summary>
    public void Forget()
    {
        (entries, missed) = ([], patience);
        free.Clear();
    }

    public Sums Fresh()
    {
        if (!free.TryPop(out var sums)) return new(map, columns);
        sums.Clear();
        return sums;
    }

    public void Keep(UInt128 print, in Behind behind, Sums sums, WalkFrame frame)
    {
        if (missed == patience) return;
        if (entries.Length == 0) entries = new Entry[Size];
        ref var entry = ref entries[At(print)];
        if (entry is not null) free.Push(entry.Sums);
        entry ??= new(frame.Means.Length, frame.Ahead.Length);
        (entry.Print, entry.Behind, entry.Sums) = (print, behind, sums);
        frame.Means.CopyTo(entry.Means, 0);
        frame.Ahead.CopyTo(entry.Ahead, 0);
    }

    static int At(UInt128 print) => (int)((ulong)print & (Size - 1));

    /// <summary>For each scene, the least number of decisions on any way from it to an end, whatever the conditions.</summary>
    static int[] LeastDecisions(CompiledScenario map)
    {
        var left = new int[map.Scenes.Length];
        Array.Fill(left, LeastLeft);
        for (var isChanged = true; isChanged;)
        {
            isChanged = false;
            foreach (var scene in map.Scenes)
            {
                var least = scene.IsEnding ? 0 : Math.Min(
                    Least(scene.Exits), scene.Choices.Select(choice => 1 + Least(choice.Exits)).DefaultIfEmpty(LeastLeft).Min());
                if (scene is { When: null } && scene.Choices.Any(choice => choice.When is null))
                    least = scene.Choices.Min(choice => 1 + Least(choice.Exits));
                if (least >= left[scene.Index]) continue;
                left[scene.Index] = least;
                isChanged = true;
            }
        }

        return left;

        int Least(CompiledExit[] exits) => exits.Length == 0 ? 0 : exits.Min(exit => left[exit.To]);
    }

    public sealed class Entry(int columns, int words)
    {
        public UInt128 Print { get; set; }

        public Behind Behind { get; set; }

        public Sums Sums { get; set; } = null!;

        public double[] Means { get; } = new double[columns];

        public ulong[] Ahead { get; } = new ulong[words];
    }
}
