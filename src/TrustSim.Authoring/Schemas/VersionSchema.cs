namespace TrustSim.Authoring.Schemas;

/// <summary>The version of the format.</summary>
sealed class VersionSchema : Schema<int>
{
    public const int Known = 1;

    static readonly NumberSchema Any = new(1, 1_000, whole: true);

    public override bool TryRead(Node node, Reading reading, out int value)
    {
        value = Known;
        if (!Any.TryRead(node, reading, out var version)) return false;
        return version == Known
            || reading.Refuse(DiagnosticCatalogue.Version, node.Place, $"This program knows version {Known} of the format only.",
                $"write `trustsim: {Known}`, or use a newer TrustSim");
    }

    public override JsonObject Describe(Definitions definitions)
    {
        var schema = new NumberSchema(Known, Known, whole: true).Describe($"This is version {Known} of the format: write {Known}.");
        schema["examples"] = new JsonArray(Known);
        return schema;
    }
}
