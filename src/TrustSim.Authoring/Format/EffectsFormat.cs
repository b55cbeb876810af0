namespace TrustSim.Authoring.Format;

/// <summary>The format of a choice's effects.</summary>
static class EffectsFormat
{
    static readonly StrengthSchema ActStrength = new(Words.Act, Polarity.Honoured, Polarity.Against, Polarity.Overdone);

    static readonly Field<PolarStrength>[] KeyFields =
        [.. TrustKeyTable.All.Select(key => new Field<PolarStrength>(key.Id(), ActStrength, Words.About(key)))];
    static readonly Field<ImmutableArray<MemberId>> Toward =
        new("toward", CommonSchemas.People, "Whom it is aimed at, people or groups; the others watch. Without it, everyone.");
    static readonly Field<SeenBy> Seen = new("seen", new SeenSchema(Words.Audiences, CommonSchemas.ListOfPeople),
        "Who learns of it: private, team or public; or a list of the people or groups before whom it is done. Without it, the team.");
    static readonly Field<Breach> BreachKind =
        new("breach", Words.Breaches, "With against-…: a mistake (skill), a lack of care, or a lie (honesty). Each key has its usual one.");
    static readonly Field<string> Why =
        new("why", CommonSchemas.Prose, "The reason in one plain sentence, which the person concerned would call fair.");
    static readonly Field<ImmutableArray<MemberId>> RepairToward =
        new("toward", CommonSchemas.People,
            "The people or groups it reaches; others get nothing back. Without it, everyone.");
    static readonly Field<TrustKey> Of = new("of", Words.Key, "The key that was worked against.", required: true);
    static readonly Field<RepairKind> By = new("by", Words.RepairKinds, "How: words, deeds, both, or an excuse.", required: true);

    static readonly MappingSchema<Act?> Act = new("act", [.. KeyFields, Toward, Seen, BreachKind, Why], ReadAct)
    {
        About = "Something done that honours a key, works against it or overdoes it.",
        Rules =
        [
            new OneKey(KeyFields, $"An act names one of the {TrustKeyTable.Count} keys, and only one."),
            new NarrowedBy(
                BreachKind, KeyFields, StrengthSchema.WordsOf(Polarity.Against),
                $"Only an act against its key has a breach: {Phrase.Or(StrengthSchema.WordsOf(Polarity.Against))}."),
        ],
    };

    static readonly MappingSchema<Repair> Repair =
        new("repair", [Of, By, RepairToward, Seen, Why], ReadRepair) { About = "Making up for earlier acts against a key." };

    static readonly Field<ImmutableArray<Act?>> Acts =
        new("acts", new ListSchema<Act?>(Act, single: true), "What it does to people: acts, each a key with a strength.");
    static readonly Field<ImmutableArray<Repair>> Repairs =
        new("repairs", new ListSchema<Repair>(Repair, single: true), "What it makes up for: `{ of: take-the-hit, by: both }`.");
    static readonly Field<PolarStrength> Clarity =
        new("clarity", new StrengthSchema(Words.Clarity, Polarity.Honoured, Polarity.Against),
            "Whether people know better afterwards what is expected and who owns what, or worse.");
    static readonly Field<PolarStrength> Work =
        new("work", new StrengthSchema(Words.Work, Polarity.Honoured, Polarity.Against), "What it pays this week, or costs.");

    public static IReadOnlyList<Field> Fields { get; } = [Acts, Repairs, Clarity, Work];

    public static Effects Read(FieldReader fields) => new(
        [.. fields.Get(Acts, []).OfType<Act>()],
        fields.Get(Repairs, []),
        Push(fields, Clarity),
        Push(fields, Work));

    static Push? Push(FieldReader fields, Field<PolarStrength> field) =>
        fields.Get(field, null!) is { } strength ? new Push(strength.Polarity == Polarity.Honoured, strength.Strength) : null;

    static Act? ReadAct(FieldReader fields)
    {
        var (toward, seen, why) = (fields.Get(Toward, []), fields.Get(Seen, SeenBy.Team), fields.Get(Why, ""));
        var breach = fields.Has(BreachKind) ? fields.Get(BreachKind, Breach.Care) : (Breach?)null;
        var named = fields.ThoseOf(KeyFields);
        PolarStrength? strength = null;
        for (var i = named.Count - 1; i >= 0; i--) strength = fields.Get(named[i], null!);
        if (named.Count == 0 && KeyFields.Any(fields.MayMean)) return null;
        if (named.Count != 1)
        {
            fields.Reading.Refuse(DiagnosticCatalogue.ActWithoutKey, named.Count == 0 ? fields.At : fields.KeyOf(named[1]),
                named.Count == 0 ? $"This act names none of the {TrustKeyTable.Count} keys."
                    : $"One act has one key, and '{named[0].Name}' stands here already.",
                named.Count == 0 ? $"one of: {string.Join(", ", TrustKeyTable.All.Select(key => key.Id()))}"
                    : "begin another act with a hyphen");
            return null;
        }

        if (strength is not null && strength.Polarity != Polarity.Against && breach is not null)
        {
            fields.Reading.Refuse(DiagnosticCatalogue.BreachWithoutWrong, fields.KeyOf(BreachKind),
                strength.Polarity == Polarity.Honoured ? "An act that honours its key breaches nothing."
                    : "Too much of a key always counts as a breach of skill.", "remove `breach`, or write `against-…`");
        }

        if (!seen.People.IsEmpty && !fields.Has(Toward) && !fields.MayMean(Toward))
            fields.Reading.Refuse(DiagnosticCatalogue.SeenAnyway, fields.KeyOf(Seen),
                "This act is aimed at everyone, and so everyone sees it.", "say with `toward` whom it is aimed at, or leave the list out");

        var key = TrustKeyTable.All[Array.IndexOf(KeyFields, named[0])];
        return strength is null ? null
            : new Act(key, strength.Polarity, strength.Strength, toward, seen.Audience, breach, why) { SeenBy = seen.People };
    }

    static Repair ReadRepair(FieldReader fields)
    {
        var seen = fields.Get(Seen, SeenBy.Team);
        return new(fields.Get(Of, default), fields.Get(By, default), fields.Get(RepairToward, []), seen.Audience, fields.Get(Why, ""))
        {
            SeenBy = seen.People,
        };
    }
}
