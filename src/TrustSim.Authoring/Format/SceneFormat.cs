namespace TrustSim.Authoring.Format;

/// <summary>The format of scenes and choices.</summary>
static class SceneFormat
{
    // Each choice has a digit on the keyboard.
    const int MostChoices = 9;

    static readonly Field<SceneId> To = new("to", CommonSchemas.Scene, "The scene that follows.", required: true);
    static readonly Field<Condition> ExitWhen = CommonSchemas.When("Follows only where this holds; the first that does counts.");
    static readonly Field<Condition> LineWhen = CommonSchemas.When("Said only where this holds.");
    static readonly Field<Condition> ChoiceWhen = CommonSchemas.When("Offered only where this holds.");
    static readonly Field<Condition> SceneWhen = CommonSchemas.When("Where this does not hold the scene is passed over.");

    static readonly ExitsSchema Exits = new(CommonSchemas.Scene, new MappingSchema<Exit?>("way on", [ExitWhen, To],
        fields => new Exit(fields.Get(ExitWhen, null!), fields.Get(To, default))) { About = "A scene that may follow, and when." });

    static readonly Field<string> ChoiceId =
        new("id", new IdSchema(), "A short name for this choice, for conditions and records.", required: true);
    static readonly Field<string> ChoiceText =
        new("text", CommonSchemas.Prose, "What the player says or does, in 6 to 20 words.", required: true);
    static readonly Field<Condition> PartWhen = CommonSchemas.When("Told only where this holds.");
    static readonly Field<string> PartText = new("text", CommonSchemas.Prose, "A paragraph or more.", required: true);
    static readonly PartsSchema Parts = new(CommonSchemas.Prose, new MappingSchema<TextPart>("part of a text", [PartWhen, PartText],
        fields => new(fields.Get(PartText, ""), fields.Get(PartWhen, null!)))
    { About = "A part of a text that stands there only where its condition holds." });

    static readonly Field<ImmutableArray<TextPart>> After =
        new("after", Parts, "What happens, in 30 to 80 words; or a list of parts, each a text or `{ when: …, text: … }`.");
    static readonly Field<ImmutableArray<KeyValuePair<MarkId, bool>>> Set =
        new("set", new MarksSchema<bool>(new YesNoSchema()), "Flags to remember: `{ owned: yes }`.");
    static readonly Field<ImmutableArray<KeyValuePair<MarkId, double>>> Add =
        new("add", new MarksSchema<double>(new NumberSchema(-1_000, 1_000, whole: true)), "Counters to raise or lower: `{ warnings: 1 }`.");
    static readonly Field<ImmutableArray<Exit>> ChoiceThen =
        new("then", Exits, "The scene that follows, or a list of scenes with conditions. Without it, where the scene says.");

    static readonly Field<bool> SameWeek =
        new("same-week", new YesNoSchema(), "With yes, no week passes: the next decision is in the same week.");

    // A choice without `same-week` takes it from its scene.
    static readonly MappingSchema<(Choice Choice, bool? SameWeek)> Choice = new("choice",
        [ChoiceId, ChoiceText, ChoiceWhen, .. EffectsFormat.Fields, SameWeek, After, Set, Add, ChoiceThen],
            fields => (ReadChoice(fields), fields.Has(SameWeek) ? fields.Get(SameWeek, false) : null))
    { About = "One thing the player can say or do." };

    static readonly Field<string> Title = new("title", CommonSchemas.Prose, "What stands above the scene: a time, a place.");
    static readonly Field<ImmutableArray<TextPart>> Text =
        new("text", Parts, "What the player reads, in 60 to 120 words; or a list of parts, each a text or `{ when: …, text: … }`.");
    static readonly Field<ImmutableArray<Line>> Says =
        new("says",
            new ListSchema<Line>(
                new LineSchema(CommonSchemas.Prose,
                    LineWhen) { About = "Somebody's id, a colon, and what they say; perhaps a `when` below." }),
                        "What people say, in order.");
    static readonly Field<ImmutableArray<MemberId>> Away =
        new("away", CommonSchemas.SomePeople,
            "Who of the team is not there: people or groups. They say nothing here, and see only what is public or names them.");
    static readonly Field<string> Ask = new("ask", CommonSchemas.Prose, $"The question. Without it, “{Core.Story.Scene.UsualQuestion}”");
    static readonly Field<ImmutableArray<string>> Discuss =
        new("discuss", CommonSchemas.List,
            "Prompts for a group: the projector shows the first one during the talk; the facilitator sees the others.");
    static readonly Field<ImmutableArray<string>> Notes =
        new("notes", CommonSchemas.Sentences, "Notes for whoever leads a group: in the guide and the notes, never before the group.");
    static readonly Field<ImmutableArray<(Choice Choice, bool? SameWeek)>> Choices =
        new("choices", new ListSchema<(Choice Choice, bool? SameWeek)>(Choice, least: 1, most: MostChoices),
            "What the player can do: up to nine choices.");
    static readonly Field<bool> AllSameWeek =
        new("same-week", new YesNoSchema(), "The same for all choices of the scene that do not say otherwise.");
    static readonly Field<ImmutableArray<Exit>> Then =
        new("then", Exits, "The scene that follows, for choices that do not say. Without it, the next one in the file.");
    static readonly Field<int> Later = new("later", CommonSchemas.Weeks, "Weeks that pass before the scene opens.");
    static readonly Field<string> Ending = new("ending", CommonSchemas.Prose, "Makes this scene an ending, and names it.");

    public static MappingSchema<Scene> Scene { get; } = new("scene",
        [Title, SceneWhen, Later, Text, Away, Says, Ask, Discuss, Notes, Choices, AllSameWeek, Then, Ending, CommonSchemas.Allow],
            fields => ReadScene("", fields))
    {
        About = "One moment: prose, speech, a question and choices.",
        Rules = [new NotBeside(Ending, [Choices, Then], "This scene is an ending: it asks nothing and leads nowhere.")],
    };

    public static Scene ReadScene(string id, FieldReader fields)
    {
        fields.Get(CommonSchemas.Allow, []);
        var text = fields.Get(Text, []);
        var choices = fields.Get(Choices, []);
        var sameWeek = fields.Get(AllSameWeek, false);
        var then = fields.Get(Then, []);
        var ending = fields.Has(Ending) ? fields.Get(Ending, "") : null;
        if (ending is not null && (fields.Has(Choices) || fields.Has(Then)))
        {
            var more = fields.Has(Choices) ? (Field)Choices : Then;
            fields.Reading.Refuse(DiagnosticCatalogue.EndingGoesOn, fields.KeyOf(more),
                $"This scene is an ending; it cannot have '{more.Name}'.", $"remove `ending`, or `{more.Name}`");
        }

        if (fields.Has(AllSameWeek) && !fields.Has(Choices) && !fields.MayMean(Choices))
            fields.Reading.Refuse(DiagnosticCatalogue.SameWeekOfNothing, fields.KeyOf(AllSameWeek),
                "This scene asks nothing, so no week passes with it anyway.", "write it in the scene that asks, or leave it out");
        var away = fields.Get(Away, []);
        return new(
            new(id),
            fields.Get(Title, ""),
            Whole(text),
            fields.Get(Says, []),
            fields.Get(Ask, Core.Story.Scene.UsualQuestion),
            fields.Get(Discuss, []),
            [.. choices.Select(each => each.Choice with { Effects = In(each.Choice.Effects, each.SameWeek ?? sameWeek, away) })],
            then,
            fields.Get(SceneWhen, null!),
            fields.Get(Later, 0),
            ending)
        {
            Parts = Varied(text),
            Away = away,
            Notes = fields.Get(Notes, []),
        };
    }

    /// <summary>The effects of a choice, with what its scene says of them.</summary>
    static Effects In(Effects effects, bool sameWeek, ImmutableArray<MemberId> away) => effects with
    {
        SameWeek = sameWeek,
        Acts = away.IsEmpty ? effects.Acts : [.. effects.Acts.Select(act => act with { Away = away })],
        Repairs = away.IsEmpty ? effects.Repairs : [.. effects.Repairs.Select(repair => repair with { Away = away })],
    };

    static string Whole(ImmutableArray<TextPart> parts) => string.Join("\n\n", parts.Select(part => part.Text));

    /// <summary>The parts of a text that varies; none where it is the same on every path.</summary>
    static ImmutableArray<TextPart> Varied(ImmutableArray<TextPart> parts) => parts.Any(part => part.When is not null) ? parts : [];

    static Choice ReadChoice(FieldReader fields)
    {
        var after = fields.Get(After, []);
        return new(
            new(fields.Get(ChoiceId, null!)),
            fields.Get(ChoiceText, ""),
            Whole(after),
            EffectsFormat.Read(fields),
            fields.Get(Set, []),
            [.. fields.Get(Add, []).Select(add => KeyValuePair.Create(add.Key, (int)add.Value))],
            fields.Get(ChoiceThen, []),
            fields.Get(ChoiceWhen, null!))
        {
            AfterParts = Varied(after),
        };
    }
}
