namespace TrustSim.Authoring.Schemas;

/// <summary>Groups of keys, each under an id that the author chooses: people, risks, scenes.</summary>
sealed class NamedSchema<T>(MappingSchema<T> group, int least, int most, Func<string, FieldReader, T> read) : Schema<ImmutableArray<T>>
{
    public MappingSchema<T> Group => group;

    public override bool TryRead(Node node, Reading reading, out ImmutableArray<T> value)
    {
        value = [];
        if (node is not MapNode map)
            return reading.RefuseKind(node, $"Here stands a {group.Name} under each id, not {node.Kind}.",
                $"for example `my-{group.Name}:` on a line of its own");
        if (map.Entries.Length < least || map.Entries.Length > most)
            reading.Refuse(DiagnosticCatalogue.TooFewOrMany, node.Place,
                $"There are {map.Entries.Length:N0} of these; {least} to {most:N0} are possible.");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<T>(map.Entries.Length);
        foreach (var (key, entry) in map.Entries)
        {
            if (reading.Diagnostics.IsFull) break;
            if (!seen.Add(key.Value))
                reading.Refuse(DiagnosticCatalogue.DuplicateKey, key.Place,
                    $"There is already a {group.Name} {Phrase.Quote(Episode.OwnId(key.Value))}{ElsewhereOf(key, map, reading)}.",
                        "give one of them another id");
            // The id of an episode before its own has been checked for itself.
            var own = reading.At(key.Place).Episode is { Length: > 0 } episode && Episode.EpisodeOf(key.Value) == episode
                ? key with { Value = Episode.OwnId(key.Value) } : key;
            IdSchema.Check(own, reading);
            if (group.TryRead(entry, key.Place, reading, fields => read(key.Value, fields), out var one)) all.Add(one);
        }

        value = all.DrainToImmutable();
        return true;
    }

    public override JsonObject Describe(Definitions definitions)
    {
        var message = $"Here stands {Phrase.A(group.Name)} under each id; {least} to {most} are possible.";
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["propertyNames"] = IdSchema.Describe($"The id of {Phrase.A(group.Name)} has"),
            ["additionalProperties"] = group.Describe(definitions),
            [Keyword.Message] = message,
        };
        return Keyword.Limit(schema, new() { ["minProperties"] = least, ["maxProperties"] = most }, message);
    }

    static string ElsewhereOf(KeyText key, MapNode map, Reading reading) =>
        map.KeyOf(key.Value) is { Place: var first } && first.File != key.Place.File
            ? $" in '{reading.Diagnostics.Files[first.File]}', line {first.Line}" : "";
}
