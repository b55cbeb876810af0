using System.Collections.Concurrent;

namespace TrustSim.Presentation.Catalogues;

/// <summary>
/// Every text of the program in one language. <c>Texts/en/*.json</c> has a file for each area. The first use of an area reads its file,
/// so that the start reads only the texts it shows. An area that a language lacks is in English.
/// </summary>
public sealed class Catalogue
{
    readonly ConcurrentDictionary<string, Dictionary<string, Entry>> areas = new(StringComparer.Ordinal);
    readonly Func<string, byte[]?> open;
    NumberFormatInfo? numbers;

    /// <param name="open">The bytes of an area's file; null where there is no such area.</param>
    internal Catalogue(string language, Func<string, byte[]?> open)
    {
        Language = language;
        this.open = open;
    }

    public static Catalogue English { get; } = Embedded("en");

    /// <summary>The tags of the languages that the program speaks.</summary>
    public static ImmutableArray<string> Languages { get; } = ["en", "de", "es"];

    /// <summary>The language tag for HTML, such as <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>The signs in numbers.</summary>
    internal NumberFormatInfo Numbers => numbers ??=
        TryFind("number.decimal-sign", out var point) && TryFind("number.group-sign", out var group)
            ? new() { NumberDecimalSeparator = point.Other, NumberGroupSeparator = group.Other } : NumberFormatInfo.InvariantInfo;

    /// <summary>The catalogue of a language, of which a region may be given; English where the program does not speak it.</summary>
    /// <param name="tag">A tag such as <c>de</c> or <c>es-MX</c>; <c>pseudo</c>: English with an accent on each letter.</param>
    public static Catalogue In(string? tag) => tag?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "pseudo" => new("x-pseudo", area => Bytes("en", area)) { IsPseudo = true },
        { } language when language != English.Language && Languages.Contains(language) => Embedded(language),
        _ => English,
    };

    bool IsPseudo { get; init; }

    /// <summary>Fills the holes of a text. The catalogue's words have the program as their origin; each filling keeps its own.</summary>
    /// <exception cref="ArgumentException">There is no such text, or it has other holes.</exception>
    public Runs Say(string id, ReadOnlySpan<(string Name, Filling Value)> holes)
    {
        if (!TryFind(id, out var entry)) throw new ArgumentException($"The catalogue has no text '{id}'.", nameof(id));
        var isOne = entry.One is not null && CountOf(id, holes).IsOne;
        return TextTemplate.Fill(id, isOne ? entry.One! : entry.Other, entry.One is not null, isOne, holes, this);
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

    Dictionary<string, Entry> Read(string area)
    {
        var texts = open(area) is { } bytes ? CatalogueReader.Read(bytes) : [];
        return IsPseudo ? texts.ToDictionary(text => text.Key, text => text.Value.Pseudo()) : texts;
    }

    static Catalogue Embedded(string language) => new(language, area => Bytes(language, area) ?? Bytes("en", area));

    static byte[]? Bytes(string language, string area)
    {
        using var file = typeof(Catalogue).Assembly.GetManifestResourceStream($"catalogue/{language}/{area}.json");
        if (file is null) return null;
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
