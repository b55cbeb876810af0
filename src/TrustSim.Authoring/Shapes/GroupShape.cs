using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Schema;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Authoring.Shapes;

/// <summary>A group of known keys.</summary>
/// <param name="name">What one calls it.</param>
/// <param name="read">Makes the value from its fields. What it returns where findings were made is never used.</param>
sealed class GroupShape<T>(string name, IReadOnlyList<Field> fields, Func<Fields, T> read) : Shape<T>
{
    readonly string[] known = [.. fields.Select(field => field.Name)];

    public string Name => name;

    public IReadOnlyList<Field> Fields => fields;

    /// <summary>What the reading of the fields refuses about the keys together, for the schema.</summary>
    public IReadOnlyList<KeyRule> Rules { get; init; } = [];

    public override bool TryRead(Node node, Reading reading, [MaybeNullWhen(false)] out T value) => TryRead(node, node.Place, reading, read, out value);

    /// <summary>The same for a group that has a name: <paramref name="at"/> is where the name stands.</summary>
    public bool TryRead<TNamed>(Node node, Place at, Reading reading, Func<Fields, TNamed> make, [MaybeNullWhen(false)] out TNamed value)
    {
        value = default;
        if (node is not MapNode map)
        {
            return reading.RefuseShape(node, $"{Phrase.Capital(Phrase.A(name))} is a group of keys, not {node.Kind}.",
                $"for example `{fields.FirstOrDefault(field => field.Required)?.Name ?? fields[0].Name}: …` on a line of its own", node is TextNode { IsMissing: true } ? at : null);
        }

        value = make(new Fields(map, at, reading, Check(map, at, reading)));
        return true;
    }

    public override JsonObject Describe(Definitions definitions) => definitions.Refer(name, this, () =>
    {
        var group = Keyword.Describe(new JsonObject { ["type"] = "object" }, About);
        var properties = new JsonObject();
        foreach (var field in fields) properties[field.Name] = field.Describe(definitions);
        group["properties"] = properties;
        group["additionalProperties"] = false;
        if (fields.Any(field => field.Required)) group["required"] = Keyword.Words(fields.Where(field => field.Required).Select(field => field.Name));
        foreach (var rule in Rules) rule.Describe(group);
        return group;
    });

    /// <summary>Checks the keys, and says which of them may have been meant by those that are not known.</summary>
    HashSet<string> Check(MapNode map, Place at, Reading reading)
    {
        var meant = new HashSet<string>();
        for (var i = 0; i < map.Entries.Count; i++)
        {
            if (reading.Findings.IsFull) break;
            var key = map.Entries[i].Key;
            if (Array.IndexOf(known, key.Value) < 0)
            {
                reading.RefuseUnknown(Codes.UnknownKey, key.Place, $"{Phrase.Capital(Phrase.A(name))} has no key {Phrase.Quote(key.Value)}.", key.Value, known);
                if (Spelling.Nearest(key.Value, known) is { } near) meant.Add(near);
            }
            else if (map.Entries.FindIndex(0, i, earlier => earlier.Key.Value == key.Value) is >= 0 and var first)
            {
                reading.Refuse(Codes.DuplicateKey, key.Place, $"{Phrase.Quote(key.Value)} stands here twice; the first time in line {map.Entries[first].Key.Place.Line}.", "keep one of them");
            }
        }

        foreach (var field in fields)
        {
            if (field.Required && map[field.Name] is null && !meant.Contains(field.Name))
                reading.Refuse(Codes.MissingKey, at, $"{Phrase.Capital(Phrase.A(name))} needs the key '{field.Name}'.", field.About.TrimEnd('.'));
        }

        return meant;
    }
}
