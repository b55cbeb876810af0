using TrustSim.Authoring.Format;
using TrustSim.Authoring.Translations;

namespace TrustSim.Library;

/// <summary>A scenario file, shipped or the user's own, and how to read it.</summary>
/// <param name="Name">The file's name without its ending, by which it can be called.</param>
/// <param name="File">What to call the file in messages.</param>
/// <param name="Read">Reads it.</param>
/// <param name="Shipped">Whether it travels inside the program.</param>
/// <param name="Translation">Opens a file beside it by its name; null where there is none.</param>
sealed record ScenarioSource(string Name, string File, Func<ScenarioReading> Read, bool Shipped, Func<string, byte[]?> Translation)
{
    /// <summary>The file in full; null where it travels inside the program.</summary>
    public string? Path => Shipped ? null : System.IO.Path.GetFullPath(File);

    /// <summary>Reads it in another language; null where there is no translation into that one.</summary>
    /// <param name="language">Null: as it was written.</param>
    /// <exception cref="IOException">Reading it fails.</exception>
    public ScenarioReading? ReadIn(string? language) => language switch
    {
        null => Read(),
        Language.Pseudo => Authoring.Translations.Translation.Pseudo(Read()),
        _ when Language.FileOf(File, language) is var file && Translation(file) is { } bytes =>
            Authoring.Translations.Translation.Create(Read(), language, bytes, file),
        _ => null,
    };
}
