using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;

namespace TrustSim.Authoring.Shapes;

/// <summary>A group of keys as it stands in the file, checked against the fields that it may have.</summary>
sealed class Fields(MapNode map, Place at, Reading reading)
{
    public Reading Reading => reading;

    /// <summary>Where the group is named, or begins.</summary>
    public Place At => at;

    public bool Has(Field field) => map[field.Name] is not null;

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
    public T Get<T>(Field<T> field, T fallback) =>
        map[field.Name] is { } node && field.Shape.TryRead(node, reading, out var value) ? value : fallback;
}
