namespace TrustSim.Authoring.EditorSchema;

/// <summary>The groups of the format. Each is described once, however often it occurs.</summary>
sealed class Definitions
{
    readonly Dictionary<string, Schema> described = [];

    public JsonObject All { get; } = [];

    /// <summary>Returns a reference to a group, and describes the group on the first call.</summary>
    /// <exception cref="InvalidOperationException">Two groups have the same name.</exception>
    public JsonObject Refer(string name, Schema group, Func<JsonObject> describe)
    {
        var word = name.Replace(' ', '-');
        if (described.TryAdd(word, group)) All[word] = describe();
        else if (described[word] != group) throw new InvalidOperationException($"Two groups of the format are called '{name}'.");
        return new() { ["$ref"] = $"#/definitions/{word}" };
    }
}
