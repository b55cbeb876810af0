namespace TrustSim.Authoring.Schemas;

/// <summary>Forbids the other keys where this key is present.</summary>
sealed class NotBeside(Field field, IReadOnlyList<Field> others, string message) : KeyRule(message)
{
    public override void Describe(JsonObject group) => Depend(group, field, others, () => false);
}
