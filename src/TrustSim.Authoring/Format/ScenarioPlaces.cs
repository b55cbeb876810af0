namespace TrustSim.Authoring.Format;

/// <summary>A scenario with the nodes it came from.</summary>
sealed class ScenarioPlaces
{
    readonly Dictionary<SceneId, Spot> scenes = [];
    readonly Dictionary<Condition, Place> conditions = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<MarkId, Place> marks = [];

    public ScenarioPlaces(ImmutableArray<SourceFile> files, Scenario? scenario)
    {
        Top = new(Place.Top, ScenarioReader.Tree(files, new DiagnosticBag(files[0].Name)) as MapNode);
        foreach (var (key, scene) in Top.Entries("scenes")) scenes.TryAdd(new(key.Value), new(key.Place, scene as MapNode));
        foreach (var entry in scenes.Values) Marks(entry);
        foreach (var (episode, item) in (scenario?.Episodes ?? []).Zip((Top.Map?[CampaignTree.Key] as ListNode)?.Items ?? []))
            Condition(episode.When, item as MapNode);
        foreach (var scene in scenario?.Scenes ?? []) Conditions(scene, Scene(scene.Id));
    }

    /// <summary>The whole file.</summary>
    public Spot Top { get; }

    public Spot Scene(SceneId id) => scenes.GetValueOrDefault(id, Top.At("scenes"));

    public Spot Choice(SceneId scene, ChoiceId choice) =>
        Scene(scene).Items("choices").FirstOrDefault(item => (item["id"] as TextNode)?.Value == choice.Value) is { } map
            ? new(map.Place, map) : Scene(scene).At("choices");

    public Spot Member(MemberId id) => Top.Named("team", id.Value);

    public Spot Risk(RiskId id) => Top.Named("risks", id.Value);

    public Place Condition(Condition when) => conditions.GetValueOrDefault(when, Place.Top);

    public Place Mark(MarkId id) => marks.GetValueOrDefault(id, Place.Top);

    void Marks(Spot scene)
    {
        foreach (var choice in scene.Items("choices"))
        {
            foreach (var (mark, _) in new Spot(default, choice).Entries("set")
                .Concat(new Spot(default, choice).Entries("add"))) marks.TryAdd(new(mark.Value), mark.Place);
        }
    }

    /// <summary>Pairs conditions with their nodes. A scenario without errors has the content of its file in the same order.</summary>
    void Conditions(Scene scene, Spot entry)
    {
        Condition(scene.When, entry.Map);
        Parts(scene.Parts, entry, "text");
        foreach (var (line, node) in scene.Says.Zip(entry.Items("says"))) Condition(line.When, node);
        Exits(scene.Then, entry);
        foreach (var (choice, node) in scene.Choices.Zip(entry.Items("choices")))
        {
            Condition(choice.When, node);
            Parts(choice.AfterParts, new(node.Place, node), "after");
            Exits(choice.Then, new(node.Place, node));
        }
    }

    void Parts(ImmutableArray<TextPart> parts, Spot entry, string key)
    {
        if (entry.Map?[key] is not ListNode list) return;
        foreach (var (part, node) in parts.Zip(list.Items)) Condition(part.When, node as MapNode);
    }

    void Exits(ImmutableArray<Exit> exits, Spot entry)
    {
        if (entry.Map?["then"] is not ListNode list) return;
        foreach (var (exit, node) in exits.Zip(list.Items)) Condition(exit.When, node as MapNode);
    }

    void Condition(Condition? when, MapNode? map)
    {
        if (when is not null && map?["when"] is { } node) conditions[when] = node.Place;
    }

    /// <summary>A group of keys and its place.</summary>
    public readonly record struct Spot(Place Place, MapNode? Map)
    {
        /// <summary>The place of a key; where it is missing, the place of the group.</summary>
        public Place KeyOf(string key) => Map?.KeyOf(key)?.Place ?? Place;

        /// <summary>The group under a key.</summary>
        public Spot At(string key) => new(KeyOf(key), Map?[key] as MapNode);

        /// <summary>The group under an id under a key.</summary>
        public Spot Named(string key, string id) => At(key).At(id);

        public ImmutableArray<Yaml.Entry> Entries(string key) => (Map?[key] as MapNode)?.Entries ?? [];

        public IEnumerable<MapNode> Items(string key) => (Map?[key] as ListNode)?.Items.OfType<MapNode>() ?? [];
    }
}
