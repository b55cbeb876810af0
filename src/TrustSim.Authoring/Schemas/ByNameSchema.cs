namespace TrustSim.Authoring.Schemas;

/// <summary>Values for some of the scenario's names: people, flags, counters.</summary>
/// <param name="unknown">The code for an unknown name.</param>
/// <param name="noun">The kind of the names, for messages.</param>
sealed class ByNameSchema<T>(Schema<T> each, string noun, DiagnosticCode unknown, Func<Names, IEnumerable<string>> known, string example)
    : Schema<ImmutableArray<KeyValuePair<string, T>>>
{
    public Schema<T> Each => each;

    public override bool TryRead(Node node, Reading reading, out ImmutableArray<KeyValuePair<string, T>> value)
    {
        value = [];
        if (node is not MapNode map)
            return reading.RefuseKind(node, $"Here belong names with values, not {node.Kind}.", $"for example `{example}`");
        var names = known(reading.Names).ToHashSet(StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<KeyValuePair<string, T>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, entry) in map.Entries)
        {
            if (reading.Diagnostics.IsFull) break;
            if (!seen.Add(key.Value))
                reading.Refuse(DiagnosticCatalogue.DuplicateKey, key.Place, $"{Phrase.Quote(key.Value)} stands here twice.",
                    "keep one of them");
            if (names.Count == 0) reading.Refuse(unknown, key.Place, $"This scenario has no {noun} at all.");
            else if (!names.Contains(key.Value))
                reading.RefuseUnknown(unknown, key.Place, $"This scenario has no {noun} {Phrase.Quote(key.Value)}.", key.Value, names);
            if (each.TryRead(entry, reading, out var one)) all.Add(new(key.Value, one));
        }

        value = all.ToImmutable();
        return true;
    }

    // A schema cannot know the names of the file.
    public override JsonObject Describe(Definitions definitions) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = each.Describe(definitions),
        [Keyword.Message] = $"Here belong names with values, for example: {example}",
    };
}
