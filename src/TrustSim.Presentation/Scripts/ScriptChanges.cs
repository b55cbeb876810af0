namespace TrustSim.Presentation.Scripts;

/// <summary>What changed between two editions of a story, passage by passage.</summary>
sealed class ScriptChanges
{
    readonly Dictionary<Passage, Passage> changed = new(ReferenceEqualityComparer.Instance);
    readonly HashSet<Passage> added = new(ReferenceEqualityComparer.Instance);

    /// <summary>The passages of the older edition that have no successor.</summary>
    public ImmutableArray<Passage> Removed { get; private set; } = [];

    /// <summary>Number of passages that are new or have changed.</summary>
    public int Count => changed.Count + added.Count;

    /// <summary>Compares two editions. A passage that only moved within its place has not changed.</summary>
    public static ScriptChanges Between(ImmutableArray<Section> older, ImmutableArray<Section> newer)
    {
        var changes = new ScriptChanges();
        var removed = ImmutableArray.CreateBuilder<Passage>();
        var before = older.SelectMany(section => section.Passages).ToLookup(passage => passage.Place);
        var now = newer.SelectMany(section => section.Passages).ToLookup(passage => passage.Place);
        foreach (var place in before.Concat(now).Select(group => group.Key).Distinct())
        {
            var (gone, come) = (before[place].ToList(), now[place].ToList());
            foreach (var passage in now[place])
            {
                if (gone.FindIndex(passage.IsSame) is not (>= 0 and var same)) continue;
                gone.RemoveAt(same);
                come.RemoveAll(each => ReferenceEquals(each, passage));
            }

            foreach (var (old, passage) in gone.Zip(come)) changes.changed.Add(passage, old);
            changes.added.UnionWith(come.Skip(gone.Count));
            removed.AddRange(gone.Skip(come.Count));
        }

        changes.Removed = removed.ToImmutable();
        return changes;
    }

    /// <summary>Whether a passage is new, and what stood there before it changed; null: it has not changed.</summary>
    public (bool IsNew, Passage? Before) Of(Passage passage) => (added.Contains(passage), changed.GetValueOrDefault(passage));
}
