namespace TrustSim.Authoring.Format;

/// <summary>Schemas that many fields share.</summary>
static class CommonSchemas
{
    public static TextSchema Prose { get; } = new();

    public static Schema<ImmutableArray<string>> List { get; } = new ListSchema<string>(Prose, single: true);

    public static Schema<SceneId> Scene { get; } = new ReferenceSchema<SceneId>(
        "a scene", "There is no scene", DiagnosticCatalogue.UnknownScene, names => names.Choices.Keys,
            (names, id) => names.Choices.ContainsKey(id), id => new(id));

    public static Schema<MemberId> Member { get; } = new ReferenceSchema<MemberId>(
        "somebody of the team", "Nobody in the team has the id", DiagnosticCatalogue.UnknownMember, names => names.Members,
            (names, id) => names.Members.Contains(id), id => new(id));

    public static Schema<RiskId> Risk { get; } = new ReferenceSchema<RiskId>(
        "a risk", "There is no risk", DiagnosticCatalogue.UnknownRisk, names => names.Risks, (names, id) => names.Risks.Contains(id),
            id => new(id), none: "This scenario has no risks at all.");

    public static ConditionSchema Condition { get; } = new();

    public static WeeksSchema Weeks { get; } = new();

    /// <summary>See <see cref="Suppressions"/>.</summary>
    public static Field<ImmutableArray<DiagnosticCode>> Allow { get; } =
        new("allow", new SuppressionSchema(Prose),
            "Diagnostics of `trustsim check` that you accept as they are: code and reason, `TS0120: why`.");

    public static Field<Condition> When(string about) => new("when", Condition, about);
}
