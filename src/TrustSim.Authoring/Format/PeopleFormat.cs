namespace TrustSim.Authoring.Format;

/// <summary>The format of people and of risks.</summary>
static class PeopleFormat
{
    static readonly Field<string> Name = new("name", CommonSchemas.Prose, "First name and surname. Without it, the id.");
    static readonly Field<string> Called =
        new("called", CommonSchemas.Prose,
            "A short name for this person. Without it, the given name; of two alike, with an initial.");
    static readonly Field<string> Role = new("role", CommonSchemas.Prose, "What this person does in the team.");
    static readonly Field<string> About = new("about", CommonSchemas.Prose, "A line or two for the briefing.");
    static readonly Field<string> Unique = new("strength", CommonSchemas.Prose, "What this person alone brings.");
    static readonly Field<Temperament> TemperamentField =
        new("temper", Words.Temperaments, "The person's temperament: opening trust and fear, speed of change, readiness to speak.");
    static readonly Field<ImmutableArray<TrustKey>> CaresAbout =
        new("cares-about", new ListSchema<TrustKey>(Words.Key, single: true),
            "Keys that weigh more with this person, besides those of the temperament.");
    static readonly Field<double> Trust =
        new("trust", new NumberSchema(0, 100, whole: false), "Opening trust, 0 to 100. Without it, the temperament gives the value.");
    static readonly Field<double> Fear =
        new("fear", new NumberSchema(0, 100, whole: false), "Opening fear, 0 to 100. Without it, the temperament gives the value.");

    static readonly Field<SceneId> Joins =
        new("from", CommonSchemas.Scene, "The scene with which this person joins the team. Without it, there from the start.");
    static readonly Field<SceneId> Leaves =
        new("until", CommonSchemas.Scene, "The scene with which this person leaves the team. Without it, never.");

    static readonly Field<string> OutsiderCalled =
        new("called", CommonSchemas.Prose, "A short name for this person. Without it, the given name.");
    static readonly Field<string> OutsiderRole = new("role", CommonSchemas.Prose, "Who this person is: a director, a customer.");
    static readonly Field<string> OutsiderAbout = new("about", CommonSchemas.Prose, "A line for the moment at which they first speak.");

    static readonly Field<string> RiskCalled =
        new("called", CommonSchemas.Prose, "A short name, as it stands in a sentence: `the certificate`.");
    static readonly Field<ImmutableArray<MemberId>> KnownBy =
        new("known-by", CommonSchemas.SomePeople, "Who knows it, and may tell you: people or groups.", required: true);
    static readonly Field<string> Says = new("says", CommonSchemas.Prose, "What the one who finds the nerve says.", required: true);
    static readonly Field<string> Lands = new("lands", CommonSchemas.Prose, "What happens when nobody told you.", required: true);
    static readonly Field<Strength> Courage = new("courage", Words.Strengths, "How much it takes to say it. Without it, clear.");
    static readonly Field<Strength> Cost =
        new("cost", Words.Strengths, "What it costs if it lands; 15 % of that if it is told in time. Without it, clear.");
    static readonly Field<SceneId> From = new("from", CommonSchemas.Scene, "The scene with which it begins. Without it, the start.");
    static readonly Field<Due> DueAt =
        new("due", new DueSchema(CommonSchemas.Weeks, CommonSchemas.Scene),
            "When it lands: `4 weeks` after it began, or the scene with which it does. Without it, never.");

    public static MappingSchema<Member> Member { get; } = new("person",
        [Name, Called, Role, About, Unique, TemperamentField, CaresAbout, Trust, Fear, Joins, Leaves],
            fields => ReadMember("", fields)) { About = "One person of the team." };

    public static MappingSchema<Risk> Risk { get; } = new("risk",
        [RiskCalled, KnownBy, Says, Lands, Courage, Cost, From, DueAt],
            fields => ReadRisk("", fields)) { About = "Bad news that somebody holds and may be too afraid to bring." };

    public static MappingSchema<Outsider> Outsider { get; } = new("person outside the team",
        [Name, OutsiderCalled, OutsiderRole, OutsiderAbout], fields => ReadOutsider("", fields))
    { About = "Somebody outside the team, who speaks in scenes and has no trust, fear or risks." };

    public static Member ReadMember(string id, FieldReader fields)
    {
        var (from, until) = (SceneAt(fields, Joins), SceneAt(fields, Leaves));
        if (from is not null && from == until)
            fields.Reading.Refuse(DiagnosticCatalogue.JoinsAndLeaves, fields.KeyOf(Leaves),
                $"'{id}' joins and leaves with the same scene, and so is never in the team.", "name a later scene, or leave `until` out");
        return Create(id, fields) with { From = from, Until = until };
    }

    static SceneId? SceneAt(FieldReader fields, Field<SceneId> field) => fields.Has(field) ? fields.Get(field, default) : null;

    static Member Create(string id, FieldReader fields) => new(
        new(id),
        NameOf(id, fields),
        fields.Get(Role, ""),
        fields.Get(About, ""),
        fields.Get(Unique, ""),
        fields.Get(TemperamentField, Temperament.Steady),
        fields.Has(Trust) ? fields.Get(Trust, 0) : null,
        fields.Has(Fear) ? fields.Get(Fear, 0) : null,
        fields.Get(CaresAbout, []),
        fields.Get(Called, ""));

    public static Outsider ReadOutsider(string id, FieldReader fields) => new(
        new(id), NameOf(id, fields), fields.Get(OutsiderRole, ""), fields.Get(OutsiderAbout, ""), fields.Get(OutsiderCalled, ""));

    static string NameOf(string id, FieldReader fields) =>
        fields.Get(Name, id.Length == 0 ? id : Phrase.Capital(id.Replace('-', ' ')));

    public static Risk ReadRisk(string id, FieldReader fields)
    {
        var due = fields.Get(DueAt, new Due(null, null));
        return new(
            new(id),
            fields.Get(KnownBy, []),
            fields.Get(Says, ""),
            fields.Get(Lands, ""),
            fields.Get(Courage, Strength.Clear),
            fields.Get(Cost, Strength.Clear),
            SceneAt(fields, From),
            due.Weeks,
            due.Scene)
        {
            Called = fields.Get(RiskCalled, ""),
        };
    }
}
