namespace TrustSim.Authoring.Format;

/// <summary>The format of an episode's file: what it says of itself. Its people, groups, risks and scenes are read with the
/// campaign's.</summary>
static class EpisodeFormat
{
    static readonly Field<string> Of =
        new(CampaignTree.EpisodeOf, CommonSchemas.Prose, "The campaign's file, in the same folder: `campaign.yaml`.", required: true);

    static readonly Field<string> Id =
        new("id", new IdSchema(), "The episode's name in conditions. Without it, the file's, without the number before it.");

    static readonly Field<string> Title =
        new("title", CommonSchemas.Prose, "What stands on the episode's opening page and on home.", required: true);

    static readonly Field<string> Summary =
        new("summary", CommonSchemas.Prose, "The text of the opening page, in one to three sentences.");

    static readonly Field[] Head = [ScenarioFormat.Version, Of, Id, Title, Summary, ScenarioFormat.Minutes, ScenarioFormat.Objectives,
        ScenarioFormat.Keywords, ScenarioFormat.Notes, CommonSchemas.Allow];

    static readonly Field[] Parts = [ScenarioFormat.Others, ScenarioFormat.Groups, ScenarioFormat.Risks, ScenarioFormat.Start,
        ScenarioFormat.Scenes];

    /// <summary>The schema of the whole file, for editors.</summary>
    public static MappingSchema<EpisodeHead> Whole { get; } = new("episode", [.. Head, .. Parts], fields => Read(fields, ""))
    {
        About = "An episode of a campaign for TrustSim.",
    };

    /// <summary>Reads what an episode says of itself.</summary>
    public static EpisodeHead? Read(EpisodeNode episode, Schemas.Reading reading)
    {
        var isRead = true;
        foreach (var key in episode.Root.Entries.Select(entry => entry.Key).Where(key => IsOfCampaign(key.Value)))
            isRead = reading.Refuse(DiagnosticCatalogue.IncludedKey, key.Place,
                $"{Phrase.Quote(key.Value)} stands in the campaign's own file only.", "move it there");
        foreach (var part in Parts)
        {
            if (episode.Root[part.Name] is { } node and not MapNode && part != ScenarioFormat.Start)
                isRead = reading.RefuseKind(node, $"Something stands under each id here, not {node.Kind}.",
                    "for example `my-scene:` on a line of its own", node is TextNode { IsMissing: true } ? episode.Place : null);
        }

        var known = new MapNode(episode.Root.Place, [.. episode.Root.Entries.Where(entry => !IsOfCampaign(entry.Key.Value))]);
        return Whole.TryRead(known, known.Place, reading, fields => Read(fields, episode.Id), out var head) && isRead ? head : null;
    }

    static bool IsOfCampaign(string key) =>
        ScenarioFormat.Keys.Contains(key) && !Head.Concat(Parts).Any(field => field.Name == key);

    static EpisodeHead Read(FieldReader fields, string id)
    {
        fields.Get(ScenarioFormat.Version, VersionSchema.Known);
        fields.Get(CommonSchemas.Allow, []);
        fields.Get(Of, "");
        fields.Get(Id, "");
        fields.Get(ScenarioFormat.Notes, []);
        return new(
            id,
            fields.Get(Title, id),
            fields.Get(Summary, ""),
            (int)fields.Get(ScenarioFormat.Minutes, 15),
            fields.Get(ScenarioFormat.Objectives, []),
            fields.Get(ScenarioFormat.Keywords, []));
    }
}
