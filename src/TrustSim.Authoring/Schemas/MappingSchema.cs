namespace TrustSim.Authoring.Schemas;

/// <summary>A group of known keys.</summary>
/// <param name="name">Name of the group in messages.</param>
/// <param name="read">Creates the value from its fields. The reading discards the result where it has errors.</param>
sealed class MappingSchema<T>(string name, IReadOnlyList<Field> fields, Func<FieldReader, T> read) : Schema<T>
{
    readonly string[] known = [.. fields.Select(field => field.Name)];

    public string Name => name;

    public IReadOnlyList<Field> Fields => fields;

    /// <summary>The rules about several keys that the reading enforces, for the JSON Schema.</summary>
    public IReadOnlyList<KeyRule> Rules { get; init; } = [];

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value) =>
        TryRead(node, node.Place, reading, read, out value);

    /// <summary>Reads a group with a name; <paramref name="at"/> is the place of the name.</summary>
    public bool TryRead<TNamed>(Node node, Place at, Reading reading, Func<FieldReader, TNamed> make,
        [MaybeNullWhen(false)] out TNamed value)
    {
        value = default;
        if (node is not MapNode map)
        {
            return reading.RefuseKind(node, $"{Phrase.Capital(Phrase.A(name))} is a group of keys, not {node.Kind}.",
                $"for example `{fields.FirstOrDefault(field => field.Required)?.Name ?? fields[0].Name}: …` on a line of its own",
                    node is TextNode { IsMissing: true } ? at : null);
        }

        value = make(new FieldReader(map, at, reading, Check(map, at, reading)));
        return true;
    }

    public override JsonObject Describe(Definitions definitions) => definitions.Refer(name, this, () =>
    {
        var group = Keyword.Describe([], About);
        // A message beside the keys would stand in for those that name a wrong or missing key.
        group["allOf"] = new JsonArray(new JsonObject
        {
            ["type"] = "object",
            [Keyword.Message] = $"{Phrase.Capital(Phrase.A(name))} is a group of keys, each on a line of its own with a colon and a space.",
        });
        var properties = new JsonObject();
        foreach (var field in fields) properties[field.Name] = field.Describe(definitions);
        group["properties"] = properties;
        group["additionalProperties"] = false;
        if (fields.Any(field => field.Required))
            group["required"] = Keyword.Words(fields.Where(field => field.Required).Select(field => field.Name));
        foreach (var rule in Rules) rule.Describe(group);
        return group;
    });

    /// <summary>Checks the keys, and returns the fields that unknown keys may be misspellings of.</summary>
    ImmutableHashSet<string> Check(MapNode map, Place at, Reading reading)
    {
        var meant = ImmutableHashSet<string>.Empty;
        var seen = 0UL;
        for (var i = 0; i < map.Entries.Length; i++)
        {
            var key = map.Entries[i].Key;
            if (reading.Diagnostics.IsFull) break;
            var field = Array.IndexOf(known, key.Value);
            if (field < 0)
            {
                reading.RefuseUnknown(DiagnosticCatalogue.UnknownKey, key.Place,
                    $"{Phrase.Capital(Phrase.A(name))} has no key {Phrase.Quote(key.Value)}.", key.Value, known);
                if (Spelling.Nearest(key.Value, known) is { } near) meant = meant.Add(near);
            }
            else if ((seen & 1UL << field) != 0 && BeginsAnother(map, i))
            {
                reading.Refuse(DiagnosticCatalogue.Indentation, key.Place,
                    $"Another {name} seems to begin here, and its hyphen is missing.",
                        $"write `- {key.Value}: …`, the hyphen below that of the {name} above");
                break;
            }
            else if ((seen & 1UL << field) != 0)
            {
                reading.Refuse(DiagnosticCatalogue.DuplicateKey, key.Place,
                    $"{Phrase.Quote(key.Value)} stands here twice; the first time in line {map.KeyOf(key.Value)!.Value.Place.Line}.",
                        "keep one of them");
            }
            else
            {
                seen |= 1UL << field;
            }
        }

        for (var field = 0; field < known.Length; field++)
        {
            if ((seen & 1UL << field) == 0 && fields[field].Required && !meant.Contains(known[field]) && map[known[field]] is null)
                reading.Refuse(DiagnosticCatalogue.MissingKey, at, $"{Phrase.Capital(Phrase.A(name))} needs the key '{known[field]}'.",
                    fields[field].About.TrimEnd('.'));
        }

        return meant;
    }

    /// <summary>
    /// Whether the keys from this index on belong to the next entry of a list: they repeat the first two keys in the same column, on lines
    /// of their own.
    /// </summary>
    static bool BeginsAnother(MapNode map, int at)
    {
        var entries = map.Entries;
        return at > 1 && at + 1 < entries.Length && entries[at].Key.Value == entries[0].Key.Value
            && entries[at + 1].Key.Value == entries[1].Key.Value
            && entries[at].Key.Place is var place && place.Column == map.Place.Column && entries[at + 1].Key.Place.Line > place.Line;
    }
}
