namespace TrustSim.Authoring.Schemas;

/// <summary>One or more people of the team. A group stands for everybody in it.</summary>
/// <param name="single">Whether one person may stand without a list.</param>
sealed class PeopleSchema(Schema<MemberId> personOrGroup, int least = 0, bool single = true) : Schema<ImmutableArray<MemberId>>
{
    readonly ListSchema<MemberId> list = new(personOrGroup, single, least);

    public override bool TryRead(Node node, Reading reading, out ImmutableArray<MemberId> value)
    {
        if (!list.TryRead(node, reading, out value)) return false;
        var groups = reading.Names.Groups;
        if (value.Any(id => groups.ContainsKey(id.Value)))
            value = [.. value.SelectMany(id => groups.TryGetValue(id.Value, out var group) ? group.Members : [id]).Distinct()];
        return true;
    }

    public override JsonObject Describe(Definitions definitions) => list.Describe(definitions);
}
