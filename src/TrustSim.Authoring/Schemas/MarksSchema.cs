namespace TrustSim.Authoring.Schemas;

/// <summary>Flags or counters, each with a value.</summary>
sealed class MarksSchema<T>(Schema<T> each) : Schema<ImmutableArray<KeyValuePair<MarkId, T>>>
{
    public Schema<T> Each => each;

    public override bool TryRead(Node node, Reading reading, out ImmutableArray<KeyValuePair<MarkId, T>> value)
    {
        value = [];
        if (node is not MapNode map)
            return reading.RefuseKind(node, $"Here belong names with values, not {node.Kind}.", "for example `{ owned: yes }`");
        var marks = ImmutableArray.CreateBuilder<KeyValuePair<MarkId, T>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, entry) in map.Entries)
        {
            if (reading.Diagnostics.IsFull) break;
            IdSchema.Check(key, reading);
            if (!seen.Add(key.Value))
                reading.Refuse(DiagnosticCatalogue.DuplicateKey, key.Place, $"{Phrase.Quote(key.Value)} stands here twice.",
                    "keep one of them");
            if (each.TryRead(entry, reading, out var one)) marks.Add(new(new(key.Value), one));
        }

        value = marks.ToImmutable();
        return true;
    }

    public override JsonObject Describe(Definitions definitions) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = IdSchema.Describe("A name to remember something by has"),
        ["additionalProperties"] = each.Describe(definitions),
    };
}
