namespace TrustSim.Authoring.Schemas;

/// <summary>The next scene: one scene, or a list of scenes with conditions that ends in a plain one.</summary>
sealed class ExitsSchema(Schema<SceneId> scene, MappingSchema<Exit?> conditional) : Schema<ImmutableArray<Exit>>
{
    public MappingSchema<Exit?> Conditional => conditional;

    public override bool TryRead(Node node, Reading reading, out ImmutableArray<Exit> value)
    {
        value = [];
        if (node is not ListNode list)
        {
            if (!scene.TryRead(node, reading, out var only)) return false;
            value = [new Exit(null, only)];
            return true;
        }

        if (list.Items.FirstOrDefault(IsPlain) is { } plain && list.Items.IndexOf(plain) is var at && at < list.Items.Length - 1)
            reading.Refuse(DiagnosticCatalogue.DeadExit, list.Items[at + 1].Place,
                "This way on is never looked at: the one before it has no condition.", "put the one without a condition last");
        else if (list.Items.Length == 0 || !IsPlain(list.Items[^1]))
            reading.Refuse(DiagnosticCatalogue.NoPlainExit, (list.Items.LastOrDefault() ?? list).Place,
                "Where none of these conditions holds, the story has nowhere to go.", "end the list with one that has only `to`");
        var exits = ImmutableArray.CreateBuilder<Exit>();
        foreach (var item in list.Items)
        {
            if (reading.Diagnostics.IsFull) break;
            if (Read(item, reading) is { } exit) exits.Add(exit);
        }

        value = exits.ToImmutable();
        return true;
    }

    // A schema can require a plain entry, but not in last place.
    public override JsonObject Describe(Definitions definitions) => Keyword.ByType("array",
            new JsonObject
            {
                ["type"] = "array",
                ["items"] = Keyword.ByType("string", scene.Describe(definitions), conditional.Describe(definitions)),
                ["contains"] = new JsonObject { ["not"] = new JsonObject { ["type"] = "object", ["required"] = Keyword.Words(["when"]) } },
                [Keyword.Message] = "The last of these has no condition, only a scene: else the story has nowhere to go.",
            },
            scene.Describe(definitions));

    // Decide by the node, not by the read value: an exit with a bad condition is still conditional.
    static bool IsPlain(Node item) => item is not MapNode map || map["when"] is null;

    Exit? Read(Node item, Reading reading)
    {
        if (item is TextNode) return scene.TryRead(item, reading, out var plain) ? new Exit(null, plain) : null;
        return conditional.TryRead(item, reading, out var exit) ? exit : null;
    }
}
