namespace TrustSim.Authoring.Format;

/// <summary>Collects the names that a file declares before the reading, so that one part may refer to a later one.</summary>
sealed class NameScan
{
    readonly DiagnosticBag diagnostics;
    readonly Dictionary<string, IReadOnlySet<string>> choices = new(StringComparer.Ordinal);
    readonly Dictionary<string, Place> flags = new(StringComparer.Ordinal);
    readonly Dictionary<string, Place> counters = new(StringComparer.Ordinal);
    readonly HashSet<string> declared = new(StringComparer.Ordinal);
    readonly HashSet<string> recovered = new(StringComparer.Ordinal);

    // The ids of a campaign's episodes, in their order.
    ImmutableArray<string> episodes = [];

    static readonly HashSet<string> None = [];

    /// <summary>The names of a file without declarations.</summary>
    public static Names Nothing { get; } = new(None, None, new Dictionary<string, IReadOnlySet<string>>(), None, None);

    NameScan(DiagnosticBag diagnostics) => this.diagnostics = diagnostics;

    /// <param name="episodes">The episodes of a campaign; empty: it is none.</param>
    public static Names Create(Node? root, DiagnosticBag diagnostics, ImmutableArray<EpisodeNode> episodes)
    {
        var scan = new NameScan(diagnostics) { episodes = [.. episodes.Select(episode => episode.Id)] };
        var map = root as MapNode;
        foreach (var (id, scene) in Entries(map?["scenes"])) scan.Scene(id, scene);
        scan.CheckMarks();
        scan.CheckOthers(map);
        var team = scan.Ids(map?["team"]);
        return new Names(team, scan.Ids(map?["risks"]), scan.choices, scan.WithMeant(scan.flags.Keys), scan.WithMeant(scan.counters.Keys))
        {
            Others = scan.Ids(map?["others"]),
            Groups = scan.Groups(map, team),
            Step = StepOf(map),
            Recovered = scan.recovered.Except(scan.declared).ToHashSet(),
            Episodes = [.. scan.episodes],
            Endings = Endings(episodes),
        };
    }

    /// <summary>The names as the files of the episodes see them, by the index of the file.</summary>
    public static IReadOnlyDictionary<int, Names> Create(Names names, ImmutableArray<EpisodeNode> episodes) =>
        episodes.Select((episode, i) => (episode.File, Names: names with { Episode = episode.Id, Reach = i }))
            .DistinctBy(pair => pair.File).ToDictionary(pair => pair.File, pair => pair.Names);

    static ILookup<string, string> Endings(ImmutableArray<EpisodeNode> episodes) => episodes
        .SelectMany(episode => Entries(episode.Root["scenes"]).Where(scene => (scene.Value as MapNode)?["ending"] is not null)
            .Select(scene => (Episode: episode.Id, Ending: scene.Key.Value)))
        .ToLookup(pair => pair.Episode, pair => pair.Ending, StringComparer.Ordinal);

    void Scene(KeyText id, Node scene)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in ((scene as MapNode)?["choices"] as ListNode)?.Items ?? [])
        {
            if (item is not MapNode choice) continue;
            if (choice["id"] is TextNode { IsMissing: false } name && !ids.Add(name.Value))
                diagnostics.Add(DiagnosticCatalogue.DuplicateChoice, name.Place,
                    $"There is already a choice {Phrase.Quote(name.Value)} in this scene.", "give one of them another id");
            foreach (var (mark, _) in Entries(choice["set"])) flags.TryAdd(mark.Value, mark.Place);
            foreach (var (mark, _) in Entries(choice["add"])) counters.TryAdd(mark.Value, mark.Place);
        }

        ids = WithMeant(ids);
        choices[id.Value] = ids;
        foreach (var meant in WithMeant([id.Value])) choices.TryAdd(meant, ids);
    }

    void CheckOthers(MapNode? map)
    {
        foreach (var (id, _) in Entries(map?["others"]))
        {
            if ((map!["team"] as MapNode)?[id.Value] is not null)
                diagnostics.Add(DiagnosticCatalogue.DuplicateKey, id.Place,
                    $"There is already somebody {Phrase.Quote(id.Value)} in the team.", "give one of them another id");
        }
    }

    /// <summary>The groups with the people in them who are in the team. The format reports all others.</summary>
    Dictionary<string, MemberGroup> Groups(MapNode? map, HashSet<string> team)
    {
        var groups = new Dictionary<string, MemberGroup>(StringComparer.Ordinal);
        foreach (var (id, people) in Entries(map?["groups"]))
        {
            ImmutableArray<Node> named = people is ListNode list ? list.Items : [people];
            ImmutableArray<MemberId> members =
                [.. named.OfType<TextNode>().Select(name => name.Value).Where(team.Contains).Distinct().Select(name => new MemberId(name))];
            foreach (var meant in WithMeant([id.Value]).Where(meant => !team.Contains(meant))) groups.TryAdd(meant, new(meant, members));
        }

        return groups;
    }

    /// <summary>The unit of time that durations in this file may use.</summary>
    static StepUnit? StepOf(MapNode? map) => map?["step"] is not TextNode word ? StepUnit.Week
        : TimeUnitTable.Rows.FirstOrDefault(row => row.Id == word.Value) is { } row ? StepUnit.From(row.Member) : null;

    void CheckMarks()
    {
        foreach (var (mark, flag) in flags)
        {
            if (!counters.TryGetValue(mark, out var counter)) continue;
            var isFlagFirst = (flag.File, flag.Line, flag.Column).CompareTo((counter.File, counter.Line, counter.Column)) < 0;
            var use = isFlagFirst ? $"a flag that {LineOf(flag, counter)} sets; nothing can be added to it"
                : $"a counter that {LineOf(counter, flag)} adds to; it cannot be set";
            diagnostics.Add(
                DiagnosticCatalogue.FlagAndCounter, isFlagFirst ? counter : flag, $"{Phrase.Quote(mark)} is {use}.",
                "give one of them another name");
        }
    }

    string LineOf(Place place, Place seenFrom) =>
        place.File == seenFrom.File ? $"line {place.Line}" : $"'{diagnostics.Files[place.File]}', line {place.Line}";

    /// <summary>
    /// The ids of a group, and suggestions for bad ids, so that a bad id causes no further diagnostics where others refer to it.
    /// </summary>
    HashSet<string> Ids(Node? node) => WithMeant(Entries(node).Select(entry => entry.Key.Value));

    HashSet<string> WithMeant(IEnumerable<string> ids)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            all.Add(id);
            if (IdSchema.IsAllowed(OwnId(id)))
            {
                declared.Add(id);
                continue;
            }

            recovered.Add(id);
            foreach (var meant in IdSchema.Meant(OwnId(id)).Select(own => id[..^OwnId(id).Length] + own))
            {
                all.Add(meant);
                recovered.Add(meant);
            }
        }

        return all;
    }

    string OwnId(string id) =>
        !episodes.IsEmpty && Episode.EpisodeOf(id) is { Length: > 0 } episode && episodes.Contains(episode) ? Episode.OwnId(id) : id;

    static ImmutableArray<Entry> Entries(Node? node) => (node as MapNode)?.Entries ?? [];
}
