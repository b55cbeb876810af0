namespace TrustSim.Authoring.Schemas;

/// <summary>Groups of people, each under an id of the author's own.</summary>
sealed class GroupsSchema(Schema<MemberId> person) : Schema<ImmutableArray<MemberGroup>>
{
    const int Most = 64;

    // A list of people can stand beside these words.
    static readonly string[] Words = [.. AudienceTable.Rows.Select(row => row.Id)];

    readonly ListSchema<MemberId> people = new(person, single: true, least: 1);

    public override bool TryRead(Node node, Reading reading, out ImmutableArray<MemberGroup> value)
    {
        value = [];
        if (node is not MapNode map)
            return reading.RefuseKind(node, $"Here stands a list of people under each id, not {node.Kind}.",
                "for example `porto: [ines, rui]`");
        if (map.Entries.Length > Most)
            reading.Refuse(DiagnosticCatalogue.TooFewOrMany, node.Place,
                $"There are {map.Entries.Length:N0} groups; at most {Most} are possible.");
        var all = ImmutableArray.CreateBuilder<MemberGroup>(map.Entries.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, entry) in map.Entries)
        {
            if (reading.Diagnostics.IsFull) break;
            IdSchema.Check(key, reading);
            var isPerson = reading.Names.Members.Contains(key.Value) || reading.Names.Others.Contains(key.Value);
            if (!seen.Add(key.Value) || isPerson)
                reading.Refuse(DiagnosticCatalogue.DuplicateKey, key.Place,
                    $"There is already {(isPerson ? "somebody" : "a group")} {Phrase.Quote(key.Value)}.", "give one of them another id");
            else if (Words.Contains(key.Value))
                reading.Refuse(DiagnosticCatalogue.ReservedId, key.Place,
                    $"{Phrase.Quote(key.Value)} says who sees an act and cannot be the id of a group.", $"for example `{key.Value}-1`");
            if (people.TryRead(entry, reading, out var members)) all.Add(new(key.Value, [.. members.Distinct()]));
        }

        value = all.ToImmutable();
        return true;
    }

    public override JsonObject Describe(Definitions definitions)
    {
        var ids = IdSchema.Describe("The id of a group has");
        ids["not"] = new JsonObject { ["pattern"] = $"^(?:{string.Join('|', Words)})$" };
        return new()
        {
            ["type"] = "object",
            ["propertyNames"] = ids,
            ["additionalProperties"] = people.Describe(definitions),
            ["maxProperties"] = Most,
            [Keyword.Message] = "Here stands a list of people under each id, for example: porto: [ines, rui]",
        };
    }
}
