using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;

namespace TrustSim.Authoring.Shapes;

/// <summary>A group of keys as it stands in the file, checked against the fields that it may have.</summary>
/// <param name="meant">Keys that are not there, but that others may be misspellings of.</param>
sealed class Fields(MapNode map, Place at, Reading reading, IReadOnlySet<string> meant)
{
    public Reading Reading => reading;

    /// <summary>Where the group is named, or begins.</summary>
    public Place At => at;

    /// <summary>Whether any key stands here, known or not.</summary>
    public bool HasAny => map.Entries.Count > 0;

    public bool Has(Field field) => map[field.Name] is not null;

    /// <summary>Whether a key that is not known looks like this one, misspelt.</summary>
    public bool MayMean(Field field) => meant.Contains(field.Name);

    /// <summary>Those of some keys that are there, in the order of the file.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> fields) where T : Field =>
        map.Entries.Select(entry => fields.FirstOrDefault(field => field.Name == entry.Key.Value)).OfType<T>().Distinct();

    /// <summary>Where the key's value stands; where it is missing, where the group does.</summary>
    public Place PlaceOf(Field field) => map[field.Name]?.Place ?? at;

    /// <summary>Where the key itself stands; where it is missing, where the group does.</summary>
    public Place KeyOf(Field field)
    {
        foreach (var (key, _) in map.Entries)
        {
            if (key.Value == field.Name) return key.Place;
        }

        return at;
    }

    /// <summary>The value of a key; <paramref name="fallback"/> where it is missing or wrong (which has then been said).</summary>
    public T Get<T>(Field<T> field, T fallback)
    {
        if (map[field.Name] is not { } node) return fallback;
        if (node is not TextNode { IsMissing: true }) return field.Shape.TryRead(node, reading, out var value) ? value : fallback;
        reading.Refuse(Codes.EmptyText, node.Place, $"Nothing stands after '{field.Name}:'.", field.Required ? field.About.TrimEnd('.') : "write something, or leave the key out");
        return fallback;
    }
}
