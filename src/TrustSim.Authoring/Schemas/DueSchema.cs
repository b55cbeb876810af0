namespace TrustSim.Authoring.Schemas;

/// <summary>The due time of a risk: after some weeks, or with a scene.</summary>
sealed class DueSchema(WeeksSchema weeks, Schema<SceneId> scene) : Schema<Due>
{
    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out Due value)
    {
        value = null;
        if (node is TextNode text
            && (LookAlikes.Plain(text.Value) is [>= '0' and <= '9' or '-' or '+', ..]
                || text.Value.EndsWith("week", StringComparison.OrdinalIgnoreCase)
                || text.Value.EndsWith(" weeks", StringComparison.OrdinalIgnoreCase)))
        {
            if (!weeks.TryRead(node, reading, out var number)) return false;
            value = new(number, null);
            return true;
        }

        if (!scene.TryRead(node, reading, out var id)) return false;
        value = new(null, id);
        return true;
    }

    public override JsonObject Describe(Definitions definitions) =>
        new()
        {
            ["if"] = new JsonObject { ["anyOf"] = new JsonArray(
                new JsonObject { ["type"] = "number" },
                new JsonObject { ["type"] = "string", ["pattern"] = @"^\s*[-+0-9]|week$| weeks$" }) },
            ["then"] = weeks.Describe(definitions),
            ["else"] = scene.Describe(definitions),
        };
}

/// <summary>After some weeks, or with a scene.</summary>
sealed record Due(int? Weeks, SceneId? Scene);
