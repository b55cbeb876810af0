namespace TrustSim.Authoring.Schemas;

/// <summary>Allows only some words at the other keys where this key is present.</summary>
sealed class NarrowedBy(Field field, IReadOnlyList<Field> others, IReadOnlyList<string> words, string message) : KeyRule(message)
{
    public override void Describe(JsonObject group) =>
        Depend(group, field, others, () => new JsonObject { ["enum"] = Keyword.Words(words), [Keyword.Message] = Message });
}
