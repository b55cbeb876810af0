using System.Collections.Frozen;

namespace TrustSim.Authoring.Format;

/// <summary>
/// Finds scenes whose names are indented too far or not far enough, so that YAML takes them for keys of the scene above or of the whole
/// file. It reports each once and moves it to its place, so that references to it cause no further diagnostics.
/// </summary>
sealed class MisindentedKeys(DiagnosticBag diagnostics)
{
    static readonly FrozenSet<string> Known = SceneFormat.Scene.Fields.Select(field => field.Name).ToFrozenSet();

    readonly List<Entry> settled = [];
    int column;

    /// <summary>The tree with all scenes in their places; the same object where no scene was misplaced.</summary>
    public static Node? Settle(Node? root, DiagnosticBag diagnostics)
    {
        if (root is not MapNode map || map["scenes"] is not MapNode { Entries: [var first, ..] } scenes) return root;
        if (!scenes.Entries.Any(scene => scene.Value is MapNode keys && keys.Entries.Any(entry => IsMisindentedScene(keys, entry)))
            && !map.Entries.Any(entry => IsStrayAtTop(entry))) return root;
        return new MisindentedKeys(diagnostics) { column = first.Key.Place.Column }.Settle(map, scenes);
    }

    MapNode Settle(MapNode map, MapNode scenes)
    {
        foreach (var scene in scenes.Entries) Add(scene);
        foreach (var entry in map.Entries.Where(IsStrayAtTop))
        {
            Say(entry.Key);
            Add(entry);
        }

        return new(map.Place,
            [
                .. map.Entries.Where(entry => !IsStrayAtTop(entry))
                    .Select(entry => entry.Value == scenes ? new(entry.Key, new MapNode(scenes.Place, [.. settled])) : entry)]);
    }

    /// <summary>Adds a scene, and the scenes that stand in it as if they were its keys.</summary>
    void Add(Entry scene)
    {
        var at = settled.Count;
        settled.Add(scene);
        if (scene.Value is not MapNode keys) return;
        var own = ImmutableArray.CreateBuilder<Entry>();
        for (var i = 0; i < keys.Entries.Length; i++)
        {
            var entry = keys.Entries[i];
            if (!IsMisindentedScene(keys, entry))
            {
                own.Add(entry);
                continue;
            }

            if (entry.Key.Place.Column != column) Say(entry.Key);
            if (entry.Value is MapNode)
            {
                Add(entry);
                continue;
            }

            // The moved scene's keys stand in its own column, so all following entries belong to it.
            Add(new(entry.Key, new MapNode(keys.Entries[i + 1].Key.Place, keys.Entries[(i + 1)..])));
            break;
        }

        if (own.Count < keys.Entries.Length) settled[at] = new(scene.Key, new MapNode(keys.Place, own.ToImmutable()));
    }

    void Say(KeyText name)
    {
        var spaces = name.Place.Column - column;
        diagnostics.Add(DiagnosticCatalogue.Indentation, name.Place,
            $"This scene's name is indented {(spaces > 0 ? "too far" : "too little")}: it starts in column {name.Place.Column}, and "
                + $"those of other scenes in column {column}.",
            $"{(spaces > 0 ? "take" : "put")} {Math.Abs(spaces)} {(Math.Abs(spaces) == 1 ? "space" : "spaces")} "
                + $"{(spaces > 0 ? "away" : "more")} before it; the keys of the scene stand two further in");
    }

    /// <summary>Whether a key of a scene is itself a scene: it has the keys of one, or the same keys occur again below it.</summary>
    static bool IsMisindentedScene(MapNode scene, Entry entry)
    {
        if (Known.Contains(entry.Key.Value) || MisreadLines.IsProse(entry.Key.Value)) return false;
        if (entry.Value is MapNode) return IsScene(entry.Value);
        if (entry.Value is not TextNode { IsMissing: true }) return false;
        var at = scene.Entries.IndexOf(entry);
        return at > 0 && at + 1 < scene.Entries.Length && Known.Contains(scene.Entries[at + 1].Key.Value)
            && scene.Entries[(at + 1)..]
                .Any(below => Known.Contains(below.Key.Value) && scene.Entries[..at].Any(above => above.Key.Value == below.Key.Value));
    }

    static bool IsStrayAtTop(Entry entry) =>
        !ScenarioFormat.Keys.Contains(entry.Key.Value) && !MisreadLines.IsProse(entry.Key.Value) && IsScene(entry.Value);

    static bool IsScene(Node node) =>
        node is MapNode map && map.Entries.Any(entry => entry.Key.Value is "text" or "choices" or "ending")
            && map.Entries.All(entry => Known.Contains(entry.Key.Value) || IsScene(entry.Value));
}
