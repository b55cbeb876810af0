namespace TrustSim.Authoring.Format;

/// <summary>
/// Composes a campaign and its episodes into the tree of one scenario, so that everything that can be done with a scenario can be done with
/// a campaign. The scenes and risks of an episode get ids with the episode before them; an opening page stands before its scenes.
/// </summary>
static class CampaignTree
{
    /// <summary>The key that makes a file a campaign.</summary>
    public const string Key = "episodes";

    /// <summary>The key of an episode's file in the campaign.</summary>
    public const string FileKey = "file";

    /// <summary>The key that makes a file an episode.</summary>
    public const string EpisodeOf = "episode-of";

    public const int LeastEpisodes = 2;

    public const int MostEpisodes = 24;

    /// <summary>The keys of an episode whose content becomes part of the campaign's.</summary>
    static readonly string[] Parts = ["others", "groups", "risks", "scenes"];

    /// <summary>Whether the file holds an episode. Reports any other.</summary>
    public static Func<Node, bool> IsEpisode(DiagnosticBag diagnostics) => root =>
    {
        var reading = new Schemas.Reading(diagnostics, NameScan.Nothing);
        if (root is not MapNode map)
            return reading.RefuseKind(root, $"An episode is a group of keys, not {root.Kind}.", "it begins with `trustsim: 1`");
        if (map[EpisodeOf] is not null) return true;
        return reading.Refuse(DiagnosticCatalogue.NotACampaign, map.Place, "This file does not say that it is an episode.",
            $"write `{EpisodeOf}:` and the name of the campaign's file below `trustsim: 1`");
    };

    /// <summary>The id of an episode: its own, else that of its file without the number before it.</summary>
    public static string IdOf(MapNode root, string path) =>
        root["id"] is TextNode { IsMissing: false } id ? id.Value : IdOfFile(path);

    public static string IdOfFile(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return IdSchema.FromName((name.IndexOf('.', StringComparison.Ordinal) is > 0 and var end ? name[..end] : name).TrimStart(
            [.. "0123456789-_ "]), "episode");
    }

    /// <summary>The tree of the campaign with all its episodes.</summary>
    public static MapNode Compose(MapNode campaign, ImmutableArray<EpisodeNode> episodes, DiagnosticBag diagnostics)
    {
        CheckIds(episodes, diagnostics);
        var entries = campaign.Entries.ToList();
        foreach (var part in Parts)
        {
            // The format refuses values that are not groups of keys.
            var own = campaign[part] as MapNode;
            if (campaign[part] is not null && own is null) continue;
            var joined = (own?.Entries ?? []).ToList();
            foreach (var episode in episodes)
            {
                if (part == "scenes") joined.Add(Opening(episode, isFirst: episode == episodes[0]));
                foreach (var entry in (episode.Root[part] as MapNode)?.Entries ?? [])
                    Add(joined, part, In(episode, part, entry), diagnostics);
            }

            var at = entries.FindIndex(entry => entry.Key.Value == part);
            // A campaign's own scenes have a diagnostic; here they would hide those of its episodes.
            var value = new MapNode(own?.Place ?? campaign.Place, [.. joined]);
            if (at >= 0) entries[at] = new(entries[at].Key, value);
            else if (joined.Count > 0) entries.Add(new(new(part, campaign.KeyOf(Key)!.Value.Place), value));
        }

        return new(campaign.Place, [.. entries]);
    }

    /// <summary>Two people or groups of one id, of whatever files, are told apart by nothing.</summary>
    static void Add(List<Entry> joined, string part, Entry entry, DiagnosticBag diagnostics)
    {
        var first = part is "others" or "groups" ? joined.FindIndex(other => other.Key.Value == entry.Key.Value) : -1;
        if (first < 0)
        {
            joined.Add(entry);
            return;
        }

        var place = joined[first].Key.Place;
        if (place.File == entry.Key.Place.File) joined.Add(entry);
        else diagnostics.Add(DiagnosticCatalogue.DuplicateKey, entry.Key.Place,
            $"{Phrase.Quote(entry.Key.Value)} stands already in '{diagnostics.Files[place.File]}', line {place.Line}.",
            "whoever is in several episodes stands once, in the campaign's own file");
    }

    static void CheckIds(ImmutableArray<EpisodeNode> episodes, DiagnosticBag diagnostics)
    {
        var reading = new Schemas.Reading(diagnostics, NameScan.Nothing);
        foreach (var episode in episodes)
        {
            IdSchema.Check(new(episode.Id, episode.Root["id"]?.Place ?? episode.Place), reading);
            if (episodes.First(other => other.Id == episode.Id) is var first && first != episode)
                diagnostics.Add(DiagnosticCatalogue.DuplicateKey, episode.Place,
                    $"There is already an episode {Phrase.Quote(episode.Id)}, in '{diagnostics.Files[first.File]}'.",
                    "give one of them another id");
            if ((episode.Root["scenes"] as MapNode)?.KeyOf(episode.Id) is { } scene)
                diagnostics.Add(DiagnosticCatalogue.DuplicateKey, scene.Place,
                    $"{Phrase.Quote(episode.Id)} is the episode itself, whose opening page has this id.", "give the scene another id");
        }
    }

    static Entry In(EpisodeNode episode, string part, Entry entry) => part switch
    {
        "scenes" => new(Within(episode, entry.Key), entry.Value),
        "risks" => new(Within(episode, entry.Key), Begun(episode, entry.Value)),
        _ => entry,
    };

    static KeyText Within(EpisodeNode episode, KeyText key) => key with { Value = Episode.IdIn(episode.Id, key.Value) };

    /// <summary>A risk of an episode begins with it where it does not say when.</summary>
    static Node Begun(EpisodeNode episode, Node risk) => risk is not MapNode map || map["from"] is not null ? risk
        : new MapNode(map.Place, map.Entries.Add(new(new("from", map.Place), TextNode.Create(episode.Id, map.Place))));

    /// <summary>The opening page of an episode. With each but the first a week passes.</summary>
    static Entry Opening(EpisodeNode episode, bool isFirst)
    {
        var place = episode.Place;
        var entries = new List<Entry>();
        Take("title", "title");
        Take("summary", "text");
        Take("notes", "notes");
        if (!isFirst) entries.Add(new(new("later", place), TextNode.Create("1 step", place)));
        var first = episode.Root["start"] as TextNode ?? ((episode.Root["scenes"] as MapNode)?.Entries is [var scene, ..]
            ? TextNode.Create(scene.Key.Value, scene.Key.Place) : null);
        if (first is not null) entries.Add(new(new("then", first.Place), first));
        return new(new(episode.Id, place), new MapNode(place, [.. entries]));

        void Take(string key, string into)
        {
            if (episode.Root[key] is { } node) entries.Add(new(new(into, episode.Root.KeyOf(key)!.Value.Place), node));
        }
    }
}
