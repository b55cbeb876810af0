namespace TrustSim.Authoring.Format;

/// <summary>The format of a scenario file, version 1: the outermost keys.</summary>
static class ScenarioFormat
{
    const int MostScenes = 100_000;

    const int MostPeople = 12;

    const int MostOthers = 64;

    const int MostPlays = 1_000;

    internal static readonly Field<int> Version = new("trustsim", new VersionSchema(), "The version of the format: 1.", required: true);
    static readonly Field<string> Id = new("id", new IdSchema(), "A short name for files and commands. Without it, the file's name.");
    static readonly Field<string> Written =
        new("language", new LanguageSchema(), "The language that it is written in: en, de, pt-BR. Translations stand beside it.");
    static readonly Field<string> Title = new("title", CommonSchemas.Prose, "What the library calls it.", required: true);
    static readonly Field<string> Summary = new("summary", CommonSchemas.Prose, "One or two sentences that invite somebody to play it.");
    static readonly Field<string> Warning =
        new("warning", CommonSchemas.Prose, "What somebody should know before they begin: that a patient is harmed, for example.");
    static readonly Field<ScenarioKind> Kind =
        new("kind", Words.Kinds, "What it is: a moment, a prologue. Without it, a whole scenario.");
    static readonly Field<double> Order =
        new("order", new NumberSchema(1, 1_000, whole: true), "Its place on home: 1 comes first. Without it, after those that have one.");
    internal static readonly Field<double> Minutes =
        new("minutes", new NumberSchema(1, 240, whole: true), "Duration of a first playthrough, in minutes.");
    static readonly Field<string> You = new("you", CommonSchemas.Prose, "Who the player is.");
    internal static readonly Field<ImmutableArray<string>> Objectives = new("objectives", CommonSchemas.List, "What the player practises.");
    internal static readonly Field<ImmutableArray<string>> Keywords = new("keywords", CommonSchemas.List, "Words to find it by.");
    static readonly Field<ImmutableArray<string>> Debrief =
        new("debrief", CommonSchemas.Sentences, "Questions of your own for the debrief, beside the program's.");

    internal static readonly Field<ImmutableArray<string>> Notes =
        new("notes", CommonSchemas.Sentences, "Notes for whoever leads a group: in the guide and the notes, never before the group.");

    static readonly Field<ImmutableArray<MarkId>> Currencies =
        new("currencies", new ListSchema<MarkId>(CommonSchemas.Counter, single: true),
            "Counters of what can be spent: `[favour, standing]`. The analysis counts them as prices; play never shows them.");

    static readonly Field<string> StepOne = new("one", CommonSchemas.Prose, "What one of them is called: `round`.", required: true);
    static readonly Field<string> StepMany = new("many", CommonSchemas.Prose, "What several are called: `rounds`.", required: true);
    static readonly Field<StepUnit> Step = new("step",
        new StepSchema(Words.TimeUnits, new MappingSchema<StepUnit>("unit of time", [StepOne, StepMany],
            fields => new(null, fields.Get(StepOne, ""), fields.Get(StepMany, ""))) { About = "A unit of time of the scenario's own." }),
        "What a step of time is called: day, hour … or `{ one: round, many: rounds }`. Without it, a week. The model counts the same.");

    // SourceTree reads this key before all others.
    static readonly Field<ImmutableArray<string>> Include =
        new("include", new ListSchema<string>(new IncludePath(), single: true, most: SourceTree.MostFiles),
            "Other files with people, risks and scenes, by their paths from this file's folder. What stands in them comes below what "
                + "stands here.");

    static readonly Field<string> EpisodeFile =
        new(CampaignTree.FileKey, new IncludePath(), "The episode's file, by its path from this file's folder.", required: true);

    static readonly Field<Condition> EpisodeWhen = CommonSchemas.When("Where this does not hold the episode is passed over.");

    // SourceTree reads this key before all others, too.
    static readonly Field<ImmutableArray<Condition?>> Episodes = new(CampaignTree.Key,
        new EpisodesSchema(new IncludePath(), new MappingSchema<(string, Condition?)>("episode of the list", [EpisodeFile, EpisodeWhen],
            fields => (fields.Get(EpisodeFile, ""), fields.Get(EpisodeWhen, null!))) { About = "An episode, and when it is played." },
                CampaignTree.LeastEpisodes, CampaignTree.MostEpisodes),
            "Makes this a campaign: the files of its episodes in order, each alone or as `{ file: …, when: … }`.");

    static readonly Field<ImmutableArray<Member>> Team = new("team",
        new NamedSchema<Member>(PeopleFormat.Member, 1, MostPeople, PeopleFormat.ReadMember), "The people, each under an id: 1 to 12.",
            required: true);

    internal static readonly Field<ImmutableArray<Outsider>> Others = new("others",
        new NamedSchema<Outsider>(PeopleFormat.Outsider, 0, MostOthers, PeopleFormat.ReadOutsider),
            "People outside the team who speak in scenes, each under an id.");

    internal static readonly Field<ImmutableArray<MemberGroup>> Groups =
        new("groups", new GroupsSchema(CommonSchemas.Member),
            "People who stand together under one id, wherever people are named and in conditions: `porto: [ines, rui]`.");

    internal static readonly Field<ImmutableArray<Risk>> Risks = new("risks",
        new NamedSchema<Risk>(PeopleFormat.Risk, 0, 64, PeopleFormat.ReadRisk),
            "Bad news that somebody holds and may be too afraid to bring, each under an id.");

    internal static readonly Field<SceneId> Start =
        new("start", CommonSchemas.Scene, "The scene to begin with. Without it, the first in the file.");

    internal static readonly Field<ImmutableArray<Scene>> Scenes = new("scenes",
        new NamedSchema<Scene>(SceneFormat.Scene, 1, MostScenes, SceneFormat.ReadScene), "What happens, scene by scene, each under an id.",
            required: true);

    static readonly Field<ImmutableArray<WrittenPlaythrough>> Plays = new("plays",
        new NamedSchema<WrittenPlaythrough>(PlaysFormat.Play, 1, MostPlays, PlaysFormat.ReadPlaythrough),
            "Playthroughs with expected results, each under an id. `trustsim test` runs them.");

    static readonly Field[] Description = [Version, Id, Written, Title, Summary, Warning, Kind, Order, Minutes, You, Objectives, Keywords,
        Debrief, Notes, Step, Currencies, CommonSchemas.Allow];

    static readonly Field[] All = [.. Description, Include, Episodes, Team, Others, Groups, Risks, Start, Scenes, Plays];

    // What a campaign leaves to its episodes.
    static readonly Field[] OfEpisodes = [Kind, Include, Start, Scenes];

    /// <summary>The outermost keys.</summary>
    public static IEnumerable<string> Keys => All.Select(each => each.Name);

    /// <summary>The schema of the whole file.</summary>
    /// <param name="defaultId">The scenario's id where the file declares none.</param>
    /// <param name="episodes">The episodes of a campaign; empty: it is none.</param>
    public static MappingSchema<ScenarioDocument?> Create(string defaultId, ImmutableArray<EpisodeNode> episodes) =>
        new("scenario", All, fields => Read(fields, defaultId, episodes))
    {
        About = "A scenario for TrustSim.",
        Rules = [new CompletedBy([Include, Episodes], [Team, Scenes])],
    };

    /// <summary>The schema of what stands before the people.</summary>
    /// <inheritdoc cref="Create"/>
    public static MappingSchema<About> CreateAbout(string defaultId) =>
        new("scenario", Description, fields => ReadAbout(fields, defaultId));

    static About ReadAbout(FieldReader fields, string defaultId)
    {
        fields.Get(Version, VersionSchema.Known);
        fields.Get(CommonSchemas.Allow, []);
        return new(
            fields.Get(Id, defaultId),
            fields.Get(Title, defaultId),
            fields.Get(Summary, ""),
            (int)fields.Get(Minutes, 15),
            fields.Get(You, ""),
            fields.Get(Objectives, []),
            fields.Get(Keywords, []))
        {
            Warning = fields.Get(Warning, ""),
            Debrief = fields.Get(Debrief, []),
            Notes = fields.Get(Notes, []),
            Step = fields.Get(Step, StepUnit.Week),
            Currencies = [.. fields.Get(Currencies, []).Distinct()],
            Order = fields.Has(Order) ? (int)fields.Get(Order, 1) : null,
            Kind = fields.Get(Kind, ScenarioKind.Scenario),
            Language = fields.Has(Written) ? fields.Get(Written, null!) : null,
        };
    }

    static ScenarioDocument? Read(FieldReader fields, string defaultId, ImmutableArray<EpisodeNode> episodes)
    {
        var about = ReadAbout(fields, defaultId);
        fields.Get(Include, []);
        var conditions = fields.Get(Episodes, []);
        ImmutableArray<EpisodeHead> heads =
            [.. episodes.Select(episode => EpisodeFormat.Read(episode, fields.Reading)).OfType<EpisodeHead>()];
        var team = fields.Get(Team, []);
        if (about.Kind == ScenarioKind.Scenario && team.Length is > 0 and < 6 or > 10 and <= MostPeople)
            fields.Reading.Refuse(DiagnosticCatalogue.TeamSize, fields.KeyOf(Team),
                $"This team has {team.Length} {(team.Length == 1 ? "member" : "members")}.",
                    team.Length < 6
                        ? "trust and fear spread best in a team of six to ten; a smaller one can be played, and shows less of it"
                            : "trust and fear spread best in a team of six to ten; in a larger one hardly anybody is remembered");
        if (!team.IsEmpty && team.All(member => member.From is not null || member.Until is not null))
            fields.Reading.Refuse(DiagnosticCatalogue.NobodyStays, fields.KeyOf(Team),
                "Everybody in this team joins later or leaves.", "let one person at least stay from beginning to end");
        var others = fields.Get(Others, []);
        fields.Get(Groups, []);
        var risks = fields.Get(Risks, []);
        var start = fields.Has(Start) ? fields.Get(Start, default) : (SceneId?)null;
        var scenes = fields.Get(Scenes, []);
        var plays = fields.Get(Plays, []);
        if (about.IsMoment) MomentCheck.Check(fields, team, Team, scenes, Scenes, about.Minutes, Minutes);
        if (fields.Has(Episodes)) RefuseOfEpisodes(fields);
        if (fields.Reading.Diagnostics.HasErrors) return null;
        if (heads.IsEmpty) return new(new Scenario(about, team, risks, scenes, start, others), plays);
        var all = heads.Zip(conditions, (head, when) => new Episode(head.Id, head.Title, head.Summary, head.Minutes, when))
            .ToImmutableArray();
        return new(
            new Scenario(Campaigns.Complete(about, heads, fields.Has(Minutes)), team, risks, Campaigns.Join(scenes, all), all[0].Opening,
                others, all),
            plays);
    }

    /// <summary>Refuses what a campaign leaves to its episodes.</summary>
    static void RefuseOfEpisodes(FieldReader fields)
    {
        foreach (var field in OfEpisodes.Where(fields.Has).Where(field => fields.KeyOf(field).File == 0 && field != Scenes
            || field == Scenes && fields.KeyOf(field) != fields.KeyOf(Episodes)))
            fields.Reading.Refuse(DiagnosticCatalogue.IncludedKey, fields.KeyOf(field),
                $"A campaign has no '{field.Name}' of its own; its episodes do.", "move it into an episode's file, or remove it");
    }
}
