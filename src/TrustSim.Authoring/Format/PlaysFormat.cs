namespace TrustSim.Authoring.Format;

/// <summary>The format of expected playthroughs.</summary>
static class PlaysFormat
{
    static readonly ListSchema<RiskId> Risks = new(CommonSchemas.Risk, single: true);

    static readonly Field<SceneId> Ending = new("ending", CommonSchemas.Scene, "The ending that is reached, by its scene's id.");
    static readonly (Measure Measure, Field<ImmutableArray<KeyValuePair<string, Band>>> Field)[] Meters =
    [
        (Measure.Trust, Meter("trust")),
        (Measure.Fear, Meter("fear")),
        (Measure.Voice, Meter("voice")),
    ];

    static readonly (Measure Measure, Field<Band> Field)[] Figures =
    [
        (Measure.Clarity, new("clarity", new BandSchema("clarity", 0, 100), "The band in which clarity lies: `60..`.")),
        (Measure.Work, new("work", new BandSchema("work"), "Weeks of work ahead of plan, or behind where negative: `-1..0.5`.")),
        (Measure.Weeks, new("weeks", new BandSchema("the number of weeks", 0, whole: true), "How many weeks have passed: `9` or `8..10`.")),
        (Measure.Decisions,
            new("decisions", new BandSchema("the number of decisions", 0, whole: true),
                "How many decisions have been taken: `7` or `6..8`.")),
    ];

    static readonly (RiskOutcome Outcome, Field<ImmutableArray<RiskId>> Field)[] Outcomes =
    [
        (RiskOutcome.Told, new("told", Risks, "Risks that were told in time.")),
        (RiskOutcome.Landed, new("landed", Risks, "Risks that landed.")),
        (RiskOutcome.Kept, new("kept", Risks, "Risks that have begun and that nobody has told yet.")),
    ];

    static readonly Field<ImmutableArray<SceneId>> Opens =
        new("opens", new ListSchema<SceneId>(CommonSchemas.Scene, single: true), "Scenes that have opened on the way.");
    static readonly Field<ImmutableArray<KeyValuePair<string, bool>>> Flags = new("flags",
        new ByNameSchema<bool>(new YesNoSchema(), "flag", DiagnosticCatalogue.UnknownMark, names => names.Flags, "{ owned: yes }"),
            "How flags stand: `{ owned: yes }`.");
    static readonly Field<ImmutableArray<KeyValuePair<string, Band>>> Counters = new("counters",
        new ByNameSchema<Band>(new BandSchema("a counter", whole: true), "counter", DiagnosticCatalogue.UnknownMark,
            names => names.Counters, "{ warnings: 2 }"), "How counters stand: `{ warnings: 2 }`.");
    static readonly Field<ImmutableArray<Condition>> Holds =
        new("holds", new ListSchema<Condition>(CommonSchemas.Condition, single: true),
            "A condition that holds, as after `when`; or a list of them.");

    static readonly MappingSchema<Expected> Expect = new("expectation",
        [Ending, .. Meters.Select(meter => meter.Field), .. Figures.Select(figure => figure.Field),
            .. Outcomes.Select(outcome => outcome.Field),
            Opens, Flags, Counters, Holds], ReadExpected)
    { About = "Facts that must hold where the playthrough stops." };

    static readonly Field<ImmutableArray<Answer>> Choose =
        new("choose", new ListSchema<Answer>(new AnswerSchema(), single: true),
            "Answers in the order in which they are given: ids of choices, or `scene.choice`.");
    static readonly Field<Archetype> As =
        new("as", Words.Archetypes,
            "The archetype that plays by one rule: a blamer, for example. With `choose`, it continues after those answers.");
    static readonly Field<SceneId> StopsAt =
        new("stops-at", CommonSchemas.Scene, "The scene at whose question to stop and look. Without it, the playthrough runs to its end.");
    static readonly Field<Expected> Expects = new("expect", Expect, "Facts that must hold where the playthrough stops.", required: true);

    public static MappingSchema<WrittenPlaythrough> Play { get; } =
        new("play", [Choose, As, StopsAt, Expects],
            fields => ReadPlaythrough("", fields)) { About = "A playthrough with an expected result." };

    public static WrittenPlaythrough ReadPlaythrough(string id, FieldReader fields)
    {
        var expected = fields.Get(Expects, new([], null));
        if (!fields.Has(Choose) && !fields.Has(As) && !fields.MayMean(Choose) && !fields.MayMean(As))
            fields.Reading.Refuse(DiagnosticCatalogue.PlaythroughWithoutAnswers, fields.At, "This playthrough has no answers.",
                "give it `choose:` with ids of choices, "
                    + $"or `as:` with a way of leading ({string.Join(", ", ArchetypeTable.Rows.Select(row => row.Id))})");
        if (fields.Has(StopsAt) && expected.EndingAt is { } ending)
            fields.Reading.Refuse(
                DiagnosticCatalogue.Contradiction, ending, "This playthrough stops before its end, so it reaches no ending.",
                "remove `stops-at`, or `ending`");
        var play =
            new ExpectedPlaythrough(id, fields.Get(Choose, []), fields.Has(As) ? fields.Get(As, default) : null,
                fields.Has(StopsAt) ? fields.Get(StopsAt, default) : null, expected.All);
        return new(play, fields.At) { EndingAt = expected.EndingAt, StopsAt = fields.Has(StopsAt) ? fields.PlaceOf(StopsAt) : null };
    }

    static Expected ReadExpected(FieldReader fields)
    {
        var all = ImmutableArray.CreateBuilder<Expectation>();
        if (fields.Has(Ending)) all.Add(new Expectation.EndsWith(fields.Get(Ending, default)));
        foreach (var (measure, field) in Meters)
            all.AddRange(
                fields.Get(field, [])
                    .Select(each => new Expectation.Within(measure, each.Key == MeterSchema.Team ? null : new(each.Key), each.Value)));
        foreach (var (measure, field) in Figures)
            if (fields.Get(field, null!) is { } band) all.Add(new Expectation.Within(measure, null, band));
        var named = new Dictionary<RiskId, string>();
        foreach (var (outcome, field) in Outcomes)
        {
            foreach (var risk in fields.Get(field, []))
            {
                if (!named.TryAdd(risk, field.Name) && named[risk] != field.Name)
                    fields.Reading.Refuse(DiagnosticCatalogue.Contradiction, fields.KeyOf(field),
                        $"{Phrase.Quote(risk.Value)} already stands under '{named[risk]}'; a risk ends in one way.", "keep one of them");
                all.Add(new Expectation.RiskIs(risk, outcome));
            }
        }

        all.AddRange(fields.Get(Opens, []).Select(scene => new Expectation.Opens(scene)));
        all.AddRange(fields.Get(Flags, []).Select(flag => new Expectation.FlagIs(new(flag.Key), flag.Value)));
        all.AddRange(fields.Get(Counters, []).Select(counter => new Expectation.Counts(new(counter.Key), counter.Value)));
        all.AddRange(fields.Get(Holds, []).Select(condition => new Expectation.Holds(condition)));
        if (!fields.HasAny)
            fields.Reading.Refuse(DiagnosticCatalogue.ExpectsNothing, fields.At, "This playthrough expects nothing, so it proves nothing.",
                "for example `ending:` with the id of one, or `trust: 60..80`");
        return new(all.ToImmutable(), fields.Has(Ending) ? fields.PlaceOf(Ending) : null);
    }

    static Field<ImmutableArray<KeyValuePair<string, Band>>> Meter(string name) =>
        new(name, new MeterSchema(name),
            $"The band in which the team's mean {name} lies, `60..80`; or that of people, `{{ maya: 60.. }}`.");

    sealed record Expected(ImmutableArray<Expectation> All, Place? EndingAt);
}
