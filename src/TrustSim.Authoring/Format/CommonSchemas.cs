namespace TrustSim.Authoring.Format;

/// <summary>Schemas that many fields share.</summary>
static class CommonSchemas
{
    // Static fields are set in the order of the file.
    static readonly Schema<MemberId> PersonOrGroup = Person(names => names.Members.Concat(names.Groups.Keys));

    public static TextSchema Prose { get; } = new();

    public static Schema<ImmutableArray<string>> List { get; } = new ListSchema<string>(Prose, single: true);

    /// <summary>Sentences beside the story, where a value of another kind stops nobody from playing.</summary>
    public static Schema<ImmutableArray<string>> Sentences { get; } = new ListSchema<string>(new TextSchema(inWords: true), single: true);

    public static Schema<SceneId> Scene { get; } = new ReferenceSchema<SceneId>(
        "a scene", "There is no scene", DiagnosticCatalogue.UnknownScene, names => names.Choices.Keys,
            (names, id) => names.Choices.ContainsKey(id), id => new(id)) { Whole = (names, id) => names.SceneOf(id) };

    public static Schema<MemberId> Member { get; } = Person(names => names.Members);

    /// <summary>One or more people, by their ids or by those of groups.</summary>
    public static Schema<ImmutableArray<MemberId>> People { get; } = new PeopleSchema(PersonOrGroup);

    /// <inheritdoc cref="People"/>
    public static Schema<ImmutableArray<MemberId>> SomePeople { get; } = new PeopleSchema(PersonOrGroup, least: 1);

    public static Schema<RiskId> Risk { get; } = new ReferenceSchema<RiskId>(
        "a risk", "There is no risk", DiagnosticCatalogue.UnknownRisk, names => names.Risks, (names, id) => names.Risks.Contains(id),
            id => new(id), none: "This scenario has no risks at all.") { Whole = (names, id) => names.RiskOf(id) };

    public static Schema<MarkId> Counter { get; } = new ReferenceSchema<MarkId>(
        "a counter", "No choice adds to a counter", DiagnosticCatalogue.UnknownMark, names => names.Counters,
            (names, id) => names.Counters.Contains(id), id => new(id), none: "This scenario has no counter at all.");

    public static ConditionSchema Condition { get; } = new();

    public static WeeksSchema Weeks { get; } = new();

    /// <summary>See <see cref="Suppressions"/>.</summary>
    public static Field<ImmutableArray<DiagnosticCode>> Allow { get; } =
        new("allow", new SuppressionSchema(Prose),
            "Diagnostics of `trustsim check` that you accept as they are: code and reason, `TS0120: why`.");

    /// <summary>A list of people and groups, at least one.</summary>
    public static Schema<ImmutableArray<MemberId>> ListOfPeople { get; } = new PeopleSchema(PersonOrGroup, least: 1, single: false);

    static ReferenceSchema<MemberId> Person(Func<Names, IEnumerable<string>> declared) => new(
        "somebody of the team", "Nobody in the team has the id", DiagnosticCatalogue.UnknownMember, declared,
            (names, id) => declared(names).Contains(id), id => new(id))
    {
        Apart = (names, id) => !names.Others.Contains(id) ? null
            : ($"{Phrase.Quote(id)} is outside the team: such people speak, and have neither trust nor fear.",
                "name somebody of the team, or move this person to `team`"),
    };

    public static Field<Condition> When(string about) => new("when", Condition, about);
}
