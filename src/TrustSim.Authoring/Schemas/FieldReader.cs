using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;

namespace TrustSim.Authoring.Schemas;

/// <summary>A group of keys as it stands in the file, checked against the fields that it may have.</summary>
/// <param name="meant">Keys that are not there, but that others may be misspellings of.</param>
sealed class FieldReader(MapNode map, Place at, Reading reading, IReadOnlySet<string> meant)
{
    public Reading Reading => reading;

    /// <summary>Where the group is named, or begins.</summary>
    public Place At => at;

    /// <summary>Whether any key stands here, known or not.</summary>
    public bool HasAny => map.Entries.Length > 0;

    public bool Has(Field field) => map[field.Name] is not null;

    /// <summary>Whether a key that is not known looks like this one, misspelt.</summary>
    public bool MayMean(Field field) => meant.Contains(field.Name);

    /// <summary>Those of some keys that are there, in the order of the file.</summary>
    public IReadOnlyList<T> ThoseOf<T>(IReadOnlyList<T> fields) where T : Field
    {
        var there = new List<T>(1);
        foreach (var entry in map.Entries)
        {
            for (var i = 0; i < fields.Count; i++)
            {
                if (fields[i].Name == entry.Key.Value && !there.Contains(fields[i])) there.Add(fields[i]);
            }
        }

        return there;
    }

    /// <summary>Where the key's value stands; where it is missing, where the group does.</summary>
    public Place PlaceOf(Field field) => map[field.Name]?.Place ?? at;

    /// <summary>Where the key itself stands; where it is missing, where the group does.</summary>
    public Place KeyOf(Field field) => map.KeyOf(field.Name)?.Place ?? at;

    /// <summary>The value of a key; <paramref name="fallback"/> where it is missing or wrong (which has then been said).</summary>
    public T Get<T>(Field<T> field, T fallback)
    {
        if (map[field.Name] is not { } node) return fallback;
        if (node is not TextNode { IsMissing: true } text) return field.Shape.TryRead(node, reading, out var value) ? value : fallback;
        reading.Refuse(DiagnosticCatalogue.EmptyText, node.Place, $"Nothing stands after '{field.Name}:'.",
            TextSchema.WhereMissing(text) ?? (field.Required ? field.About.TrimEnd('.') : "write something, or leave the key out"));
        return fallback;
    }
}
