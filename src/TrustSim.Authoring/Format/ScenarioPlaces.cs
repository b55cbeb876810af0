using System.Collections.Immutable;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Conditions;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Format;

/// <summary>A scenario beside the nodes that it was read from.</summary>
sealed class ScenarioPlaces
{
    readonly Dictionary<SceneId, Entry> scenes = [];
    readonly Dictionary<Condition, Place> conditions = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<MarkId, Place> marks = [];

    public ScenarioPlaces(ImmutableArray<SourceFile> files, Scenario? scenario)
    {
        Top = new(Place.Top, ScenarioReader.Tree(files, new Findings(files[0].Name)) as MapNode);
        foreach (var (key, scene) in Top.Entries("scenes")) scenes.TryAdd(new(key.Value), new(key.Place, scene as MapNode));
        foreach (var entry in scenes.Values) Marks(entry);
        foreach (var scene in scenario?.Scenes ?? []) Conditions(scene, Scene(scene.Id));
    }

    /// <summary>The whole file.</summary>
    public Entry Top { get; }

    public Entry Scene(SceneId id) => scenes.GetValueOrDefault(id, Top.At("scenes"));

    public Entry Choice(SceneId scene, ChoiceId choice) =>
        Scene(scene).Items("choices").FirstOrDefault(item => (item["id"] as TextNode)?.Value == choice.Value) is { } map ? new(map.Place, map) : Scene(scene).At("choices");

    public Entry Member(MemberId id) => Top.Named("team", id.Value);

    public Entry Risk(RiskId id) => Top.Named("risks", id.Value);

    public Place Condition(Condition when) => conditions.GetValueOrDefault(when, Place.Top);

    public Place Mark(MarkId id) => marks.GetValueOrDefault(id, Place.Top);

    void Marks(Entry scene)
    {
        foreach (var choice in scene.Items("choices"))
        {
            foreach (var (mark, _) in new Entry(default, choice).Entries("set").Concat(new Entry(default, choice).Entries("add"))) marks.TryAdd(new(mark.Value), mark.Place);
        }
    }

    /// <summary>A scenario without errors has what the file has, in the same order.</summary>
    void Conditions(Scene scene, Entry entry)
    {
        Condition(scene.When, entry.Map);
        foreach (var (line, node) in scene.Says.Zip(entry.Items("says"))) Condition(line.When, node);
        Exits(scene.Then, entry);
        foreach (var (choice, node) in scene.Choices.Zip(entry.Items("choices")))
        {
            Condition(choice.When, node);
            Exits(choice.Then, new(node.Place, node));
        }
    }

    void Exits(ImmutableArray<Exit> exits, Entry entry)
    {
        if (entry.Map?["then"] is not ListNode list) return;
        foreach (var (exit, node) in exits.Zip(list.Items)) Condition(exit.When, node as MapNode);
    }

    void Condition(Condition? when, MapNode? map)
    {
        if (when is not null && map?["when"] is { } node) conditions[when] = node.Place;
    }

    /// <summary>A group of keys, and where it is named or begins.</summary>
    public readonly record struct Entry(Place Place, MapNode? Map)
    {
        /// <summary>Where a key stands; where it does not, where the group does.</summary>
        public Place KeyOf(string key) => Map?.Entries.Find(entry => entry.Key.Value == key).Key?.Place ?? Place;

        /// <summary>The group that stands under a key.</summary>
        public Entry At(string key) => new(KeyOf(key), Map?[key] as MapNode);

        /// <summary>The group that stands under an id under a key.</summary>
        public Entry Named(string key, string id) => At(key).At(id);

        public IReadOnlyList<(TextNode Key, Node Value)> Entries(string key) => (Map?[key] as MapNode)?.Entries ?? [];

        public IEnumerable<MapNode> Items(string key) => (Map?[key] as ListNode)?.Items.OfType<MapNode>() ?? [];
    }
}
