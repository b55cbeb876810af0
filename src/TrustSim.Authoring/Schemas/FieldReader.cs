namespace TrustSim.Authoring.Schemas;

/// <summary>The keys of a group in the file, checked against its fields.</summary>
/// <param name="meant">Missing keys for which an unknown key may be a misspelling.</param>
sealed class FieldReader(MapNode map, Place at, Reading reading, IReadOnlySet<string> meant)
{
    public Reading Reading => reading;

    /// <summary>The place of the group's name, or of its beginning.</summary>
    public Place At => at;

    /// <summary>Whether the group has any key, known or not.</summary>
    public bool HasAny => map.Entries.Length > 0;

    public bool Has(Field field) => map[field.Name] is not null;

    /// <summary>Whether an unknown key looks like a misspelling of this one.</summary>
    public bool MayMean(Field field) => meant.Contains(field.Name);

    /// <summary>The fields that are present, in the order of the file.</summary>
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

    /// <summary>The place of the key's value; where it is missing, the place of the group.</summary>
    public Place PlaceOf(Field field) => map[field.Name]?.Place ?? at;

    /// <summary>The place of the key itself; where it is missing, the place of the group.</summary>
    public Place KeyOf(Field field) => map.KeyOf(field.Name)?.Place ?? at;

    /// <summary>The value of a key; <paramref name="fallback"/> where it is missing or has a diagnostic.</summary>
    public T Get<T>(Field<T> field, T fallback)
    {
        if (map[field.Name] is not { } node) return fallback;
        if (node is not TextNode { IsMissing: true } text) return field.Schema.TryRead(node, reading, out var value) ? value : fallback;
        reading.Refuse(DiagnosticCatalogue.EmptyText, node.Place, $"Nothing stands after '{field.Name}:'.",
            TextSchema.WhereMissing(text) ?? (field.Required ? field.About.TrimEnd('.') : "write something, or leave the key out"));
        return fallback;
    }
}
