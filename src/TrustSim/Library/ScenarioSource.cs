using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Library;

/// <summary>A scenario file of the program or of the user, with its reader.</summary>
/// <param name="Name">The file's name without extension, which commands accept.</param>
/// <param name="File">The file's name in messages.</param>
/// <param name="Read">Reads it.</param>
/// <param name="Shipped">Whether it is inside the program.</param>
/// <param name="Translation">Opens a file beside it by its name; null where there is none.</param>
sealed record ScenarioSource(string Name, string File, Func<ScenarioReading> Read, bool Shipped, Func<string, byte[]?> Translation)
{
    /// <summary>What it is, inside the program: its folder tells before anybody reads it. A user's file tells it itself.</summary>
    public ScenarioKind ShippedKind { get; init; }

    /// <summary>Lists the files beside it whose names begin so.</summary>
    public Func<string, IEnumerable<string>> Beside { private get; init; } = _ => [];

    /// <summary>Reads a description without the story; null where only the whole tells whether it can be played.</summary>
    public Func<About?> Description { private get; init; } = () => null;

    /// <summary>The description for a run in a language, as long as nobody has to read the whole story for it; null where somebody
    /// has.</summary>
    public About? AboutFor(string? language) =>
        language is null || (Language.Canonical(language) != Language.Pseudo && Found(language) is null) ? Description() : null;

    /// <summary>The full path; null for a scenario inside the program.</summary>
    public string? Path => Shipped ? null : System.IO.Path.GetFullPath(File);

    /// <summary>Reads it in another language; null where there is no translation into that one.</summary>
    /// <param name="language">Null: the scenario's own language.</param>
    /// <exception cref="IOException">Reading it fails.</exception>
    public ScenarioReading? ReadIn(string? language) => language switch
    {
        null => Read(),
        _ when Language.Canonical(language) == Language.Pseudo => Authoring.Translations.Translation.Pseudo(Read()),
        _ => Found(language) is var (tag, file, bytes) ? Authoring.Translations.Translation.Create(Read(), tag, bytes, file) : null,
    };

    /// <summary>Reads it in the language of a run where it has a translation into that one, else as it is written.</summary>
    /// <exception cref="IOException">Reading it fails.</exception>
    public ScenarioReading ReadFor(string? language) =>
        (language is null ? null : ReadIn(language)) ?? Authoring.Translations.Translation.Own(Read());

    (string Tag, string File, byte[] Bytes)? Found(string language)
    {
        foreach (var tag in Language.Candidates(language).Concat(Regions(language)))
        {
            if (Language.FileOf(File, tag) is var file && Translation(file) is { } bytes) return (tag, file, bytes);
        }

        return null;
    }

    // A reader of French understands the French of Canada better than none.
    IEnumerable<string> Regions(string language)
    {
        var start = System.IO.Path.ChangeExtension(File, null) + $".{Language.WithoutRegion(language)}-";
        return Beside(start).Order(StringComparer.Ordinal).Select(Language.Create)
            .Where(named => named is not null).Select(named => named!.Value.Language);
    }
}
