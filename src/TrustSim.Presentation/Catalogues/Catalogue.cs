using System.Collections.Concurrent;

namespace TrustSim.Presentation.Catalogues;

/// <summary>
/// Every text of the program in one language. <c>Texts/en/*.json</c> has a file for each area. The first use of an area reads its file,
/// so that the start reads only the texts it shows.
/// </summary>
public sealed class Catalogue
{
    readonly ConcurrentDictionary<string, Dictionary<string, Entry>> areas = new(StringComparer.Ordinal);
    readonly Func<string, byte[]?> open;

    /// <param name="open">The bytes of an area's file; null where there is no such area.</param>
    internal Catalogue(string language, Func<string, byte[]?> open)
    {
        Language = language;
        this.open = open;
    }

    public static Catalogue English { get; } = new("en", area => Embedded("en", area));

    /// <summary>The language tag for HTML, such as <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>Fills the holes of a text. The catalogue's words have the program as their origin; each filling keeps its own.</summary>
    /// <exception cref="ArgumentException">There is no such text, or it has other holes.</exception>
    public Runs Say(string id, ReadOnlySpan<(string Name, Filling Value)> holes)
    {
        if (!TryFind(id, out var entry)) throw new ArgumentException($"The catalogue has no text '{id}'.", nameof(id));
        return TextTemplate.Fill(id, entry.One is { } one && CountOf(id, holes).IsOne ? one : entry.Other, entry.One is not null, holes);
    }

    internal bool TryFind(string id, out Entry entry)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        entry = default;
        return dot > 0 && areas.GetOrAdd(id[..dot], Read).TryGetValue(id, out entry);
    }

    static Filling CountOf(string id, ReadOnlySpan<(string Name, Filling Value)> holes)
    {
        foreach (var (name, value) in holes)
        {
            if (name == Entry.Count) return value;
        }

        throw new ArgumentException($"The text '{id}' has a plural, and nothing fills its hole '{Entry.Count}'.", nameof(holes));
    }

    Dictionary<string, Entry> Read(string area) => open(area) is { } bytes ? CatalogueReader.Read(bytes) : [];

    static byte[]? Embedded(string language, string area)
    {
        using var file = typeof(Catalogue).Assembly.GetManifestResourceStream($"catalogue/{language}/{area}.json");
        if (file is null) return null;
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
