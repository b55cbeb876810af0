namespace TrustSim.Authoring.Format;

/// <summary>
/// Reads a scenario's own file and its included files into one tree. The content of each included file follows the scenario's own, file
/// after file.
/// </summary>
sealed class SourceTree
{
    public const int MostFiles = 100;

    /// <summary>The keys that an included file can have.</summary>
    static readonly ImmutableArray<string> Parts = ["team", "others", "groups", "risks", "scenes"];

    readonly DiagnosticBag diagnostics;
    readonly Func<string, OpenedFile> open;
    readonly List<SourceFile> files = [];
    readonly List<MapNode> included = [];
    long characters;
    bool incomplete;

    SourceTree(DiagnosticBag diagnostics, Func<string, OpenedFile> open)
    {
        this.diagnostics = diagnostics;
        this.open = open;
    }

    /// <summary>The nodes of all files together (null where nothing can be parsed), the files, and of a campaign its episodes.</summary>
    /// <param name="open">Opens a file by its path from the scenario's own folder.</param>
    public static (Node? Root, ImmutableArray<SourceFile> Files, ImmutableArray<EpisodeNode> Episodes) Read(SourceFile scenario,
        Func<string, OpenedFile> open, DiagnosticBag diagnostics)
    {
        var tree = new SourceTree(diagnostics, open);
        var root = tree.Parse(scenario, isText: true);
        ImmutableArray<EpisodeNode> episodes = [];
        if (root is MapNode campaign && campaign[CampaignTree.Key] is { } list)
        {
            episodes = tree.Episodes(list);
            // Without an episode that cannot be read, every reference to it would give a diagnostic.
            root = tree.incomplete ? null : CampaignTree.Compose(campaign, episodes, diagnostics);
        }
        else if (root is MapNode map && map["include"] is { } include)
        {
            tree.Include(include);
            // Without a scene of an unread file, every reference to it would give a diagnostic.
            root = tree.incomplete ? null : tree.Joined(map);
        }

        return (root, [.. tree.files], episodes);
    }

    /// <summary>Name of an included file in diagnostics: its path relative to the scenario's own file.</summary>
    public static string NameOf(string scenario, string path) => scenario[..(scenario.AsSpan().LastIndexOfAny('/', '\\') + 1)] + path;

    Node? Parse(SourceFile file, bool isText)
    {
        files.Add(file);
        characters += file.Text.Length;
        return isText && Characters.Clean(file.Text, diagnostics) is { } clean ? YamlTree.Read(clean, diagnostics) : null;
    }

    void Include(Node include)
    {
        ImmutableArray<Node> items = include is ListNode list ? list.Items : [include];
        if (items.Length > MostFiles)
        {
            diagnostics.Add(DiagnosticCatalogue.TooFewOrMany, include.Place,
                $"There are {items.Length:N0} files to include; at most {MostFiles} are possible.");
            incomplete = true;
            return;
        }

        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            // The format refuses entries that are not texts.
            if (item is TextNode path && !Include(path, paths)) incomplete = true;
        }
    }

    bool Include(TextNode path, HashSet<string> paths)
    {
        // The format refuses empty entries too.
        if (path.IsMissing || path.Value.Trim().Length == 0) return true;
        if (Open(path, paths, Check) is not { } root) return false;
        included.Add((MapNode)root);
        return true;
    }

    /// <summary>The episodes of a campaign that can be read, in their order.</summary>
    ImmutableArray<EpisodeNode> Episodes(Node list)
    {
        var episodes = ImmutableArray.CreateBuilder<EpisodeNode>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in ((list as ListNode)?.Items ?? []).Take(CampaignTree.MostEpisodes))
        {
            // The format refuses entries of other kinds.
            if (((item as MapNode)?[CampaignTree.FileKey] ?? item) is not TextNode { IsMissing: false } path
                || path.Value.Trim().Length == 0
                || Open(path, paths, CampaignTree.IsEpisode(diagnostics)) is not MapNode root)
            {
                incomplete = true;
                continue;
            }

            episodes.Add(new(CampaignTree.IdOf(root, path.Value), path, (MapNode)MisindentedKeys.Settle(root, diagnostics)!));
        }

        return episodes.ToImmutable();
    }

    /// <summary>Opens and parses a file; null where it cannot be read, or is refused.</summary>
    Node? Open(TextNode path, HashSet<string> paths, Func<Node, bool> check)
    {
        if (IncludePath.Validate(path.Value) is { } refusal)
            return Refused(DiagnosticCatalogue.BadInclude, path, refusal.Message, refusal.Hint);
        if (!paths.Add(path.Value))
            return Refused(DiagnosticCatalogue.BadInclude, path, $"{Phrase.Quote(path.Value)} has been included already.",
                "remove it here");
        var (bytes, trouble) = open(path.Value);
        if (bytes is null)
            return Refused(DiagnosticCatalogue.NoInclude, path, $"{Phrase.Quote(path.Value)} cannot be included: {trouble}.",
                "look at how it is spelt; paths begin at the scenario's own folder");
        if (characters + bytes.Length / 4 > YamlTree.LargestFile) return RefusedSize(path);
        var scenario = files[0].Name;
        diagnostics.Begin(NameOf(scenario, path.Value));
        var text = Characters.Decode(bytes, diagnostics);
        var isSmall = text is null || characters + text.Length <= YamlTree.LargestFile;
        var root = Parse(new(diagnostics.Files[diagnostics.File], isSmall ? text ?? "" : ""), isSmall && text is not null);
        var isRead = root is not null && check(root);
        diagnostics.End();
        if (!isSmall) return RefusedSize(path);
        return isRead ? root : null;
    }

    /// <summary>Checks the outermost keys of an included file.</summary>
    bool Check(Node root)
    {
        var reading = new Reading(diagnostics, NameScan.Nothing);
        if (root is not MapNode map)
            return reading.RefuseKind(root, $"An included file is a group of keys, not {root.Kind}.",
                $"it begins with {string.Join(" or ", Parts.Select(part => $"`{part}:`"))}");
        var isRead = true;
        for (var i = 0; i < map.Entries.Length; i++)
        {
            var (key, value) = map.Entries[i];
            if (!Parts.Contains(key.Value)) RefuseKey(key, reading);
            else if (map.KeyOf(key.Value) != key)
                isRead =
                    reading.Refuse(DiagnosticCatalogue.DuplicateKey, key.Place,
                        $"{Phrase.Quote(key.Value)} stands here twice; the first time in line {map.KeyOf(key.Value)!.Value.Place.Line}.",
                            "keep one of them");
            else if (value is not MapNode)
                isRead =
                    reading.RefuseKind(value, $"Something stands under each id here, not {value.Kind}.",
                        "for example `my-scene:` on a line of its own", value is TextNode { IsMissing: true } ? key.Place : null);
        }

        return isRead;
    }

    static void RefuseKey(KeyText key, Reading reading)
    {
        if (key.Value == "include")
            reading.Refuse(DiagnosticCatalogue.IncludedKey, key.Place, "An included file cannot include others.",
                "name them all in the scenario's own file");
        else if (ScenarioFormat.Keys.Contains(key.Value))
            reading.Refuse(DiagnosticCatalogue.IncludedKey, key.Place,
                $"{Phrase.Quote(key.Value)} stands in the scenario's own file only; an included one has {string.Join(", ", Parts)}.",
                    "remove it here");
        else reading.RefuseUnknown(DiagnosticCatalogue.UnknownKey, key.Place, $"An included file has no key {Phrase.Quote(key.Value)}.",
            key.Value, Parts);
    }

    /// <summary>The scenario's own keys, extended by those of the included files.</summary>
    MapNode Joined(MapNode map)
    {
        var entries = map.Entries.ToList();
        foreach (var part in Parts)
        {
            var at = entries.FindIndex(entry => entry.Key.Value == part);
            // The format refuses values that are not groups of keys.
            if (at >= 0 && entries[at].Value is not MapNode) continue;
            var all = included.Where(file => file[part] is not null).ToList();
            if (all.Count == 0) continue;
            var (key, own) = at >= 0 ? entries[at] : new(all[0].KeyOf(part)!.Value, all[0][part]!);
            var joined =
                new Entry(key,
                    new MapNode(own.Place,
                        [.. at >= 0 ? ((MapNode)own).Entries : [], .. all.SelectMany(file => ((MapNode)file[part]!).Entries)]));
            if (at >= 0) entries[at] = joined;
            else entries.Add(joined);
        }

        return new(map.Place, [.. entries]);
    }

    Node? RefusedSize(TextNode path) =>
        Refused(DiagnosticCatalogue.TooLarge, path,
            $"With this file the scenario has more than {YamlTree.LargestFile:N0} characters, and no more are read.",
                "split it into several scenarios");

    Node? Refused(DiagnosticCode code, TextNode path, string message, string hint)
    {
        diagnostics.Add(code, path.Place, message, hint);
        return null;
    }
}
