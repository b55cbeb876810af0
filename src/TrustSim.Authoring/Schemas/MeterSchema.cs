namespace TrustSim.Authoring.Schemas;

/// <summary>A band for the team's mean, or bands for people and the team under their ids.</summary>
sealed class MeterSchema(string noun) : Schema<ImmutableArray<KeyValuePair<string, Band>>>
{
    /// <summary>Key for the mean of the team.</summary>
    public const string Team = "team";

    public BandSchema Band { get; } = new(noun, 0, 100);

    public ByNameSchema<Band> ByPerson { get; } =
        new(new BandSchema(noun, 0, 100), "person", DiagnosticCatalogue.UnknownMember, names => names.Members.Append(Team),
            "{ maya: 60..80, team: 50.. }");

    public override bool TryRead(Node node, Reading reading, out ImmutableArray<KeyValuePair<string, Band>> value)
    {
        if (node is MapNode) return ByPerson.TryRead(node, reading, out value);
        value = Band.TryRead(node, reading, out var band) ? [new(Team, band)] : [];
        return !value.IsEmpty;
    }

    public override JsonObject Describe(Definitions definitions) =>
        Keyword.ByType("object", ByPerson.Describe(definitions), Band.Describe(definitions));
}
