namespace TrustSim.Authoring.Format;

/// <summary>
/// The suppressed diagnostics of a file, with the place and the range of each. A reading keeps them for diagnostics that a later check
/// adds.
/// </summary>
sealed class Suppressions
{
    readonly ImmutableArray<Suppression> all;

    Suppressions(ImmutableArray<Suppression> all) => this.all = all;

    public static Suppressions None { get; } = new([]);

    /// <param name="root">The nodes of a scenario without errors.</param>
    /// <param name="episodes">The episodes of a campaign, each with suppressions for its own file.</param>
    public static Suppressions In(Node? root, ImmutableArray<EpisodeNode> episodes)
    {
        if (root is not MapNode map) return None;
        var found = ImmutableArray.CreateBuilder<Suppression>();
        Add(map, _ => true);
        foreach (var episode in episodes) Add(episode.Root, place => place.File == episode.File);
        var scenes = (map["scenes"] as MapNode)?.Entries ?? [];
        for (var i = 0; i < scenes.Length; i++)
        {
            if (scenes[i].Value is not MapNode scene || scene["allow"] is null) continue;
            var start = scenes[i].Key.Place;
            // The next scene may stand in another file.
            var end = i + 1 < scenes.Length && scenes[i + 1].Key.Place is var next && next.File == start.File ? next.Line : int.MaxValue;
            Add(scene, place => place.File == start.File && place.Line >= start.Line && place.Line < end);
        }

        return found.Count == 0 ? None : new(found.ToImmutable());

        void Add(MapNode holder, Func<Place, bool> reaches)
        {
            foreach (var (key, _) in (holder["allow"] as MapNode)?.Entries ?? [])
            {
                if (DiagnosticCatalogue.All.FirstOrDefault(code => code.Id == key.Value) is { CanBeAllowed: true } code)
                    found.Add(new(code, key.Place, reaches));
            }
        }
    }

    /// <summary>Removes suppressed diagnostics, and adds one for each suppression that suppressed none.</summary>
    /// <param name="looked">The codes that the check covered. A suppression of another code may still be needed.</param>
    public ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> found, Func<DiagnosticCode, bool> looked,
        ImmutableArray<SourceFile> files)
    {
        if (all.IsEmpty) return found;
        var used = new HashSet<Suppression>();
        var left = found.RemoveAll(one =>
        {
            var allowing = all.Where(suppression => suppression.Code == one.Code && suppression.Reaches(one.Place)).ToList();
            used.UnionWith(allowing);
            return allowing.Count > 0;
        });
        var idle = all.Where(suppression => looked(suppression.Code) && !used.Contains(suppression))
            .Select(
                suppression =>
                    new Diagnostic(DiagnosticCatalogue.AllowsNothing, $"{suppression.Code} is allowed here, and there is none.",
                        files[suppression.Place.File].Name, suppression.Place, "take this line out"));
        return [.. DiagnosticBag.InOrder(left.Concat(idle))];
    }

    sealed record Suppression(DiagnosticCode Code, Place Place, Func<Place, bool> Reaches);
}
