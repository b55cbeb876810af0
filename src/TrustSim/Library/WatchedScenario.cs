using TrustSim.Presentation.Preview;
using TrustSim.Terminal.Preview;

namespace TrustSim.Library;

/// <summary>
/// A scenario's files with their states at the last reading. The class polls them instead of using notifications: that works on network
/// drives, and with editors that replace a file.
/// </summary>
sealed class WatchedScenario
{
    readonly Dictionary<string, (DateTime Written, long Length)?> read = new(StringComparer.Ordinal);
    readonly ScenarioSource source;
    readonly string? language;
    bool isUnread = true;

    public WatchedScenario(string path, string? language)
    {
        source = ScenarioLibrary.File(path, Note);
        this.language = language;
    }

    /// <summary>Whether a file has changed, or could not be read.</summary>
    public bool HasChanged => isUnread || read.Any(file => StateOf(file.Key) != file.Value);

    /// <summary>Reads the scenario; null where there is no translation into the language.</summary>
    /// <exception cref="IOException">Reading fails.</exception>
    public ScenarioReading? Read()
    {
        isUnread = true;
        read.Clear();
        var reading = source.ReadIn(language);
        isUnread = false;
        return reading;
    }

    public PreviewFile ForPreview() => new(source.File, () => HasChanged, () =>
    {
        try
        {
            return Read() is { } reading ? ForPreview(reading)
                : new(null, [], Say.Text("file.no-translation", ("file", Runs.FromName(Language.FileOf(source.File, language!)))));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return new(null, [], FileProblem.CannotRead(source.File, exception));
        }
    });

    public static PreviewReading ForPreview(ScenarioReading reading) => new(reading.Scenario, [.. reading.Diagnostics.Select(Diagnostic)]);

    static PreviewDiagnostic Diagnostic(Diagnostic found) => new(
        $"{(found.Place.File == 0 ? "" : $"{found.File}:")}{found.Place.Line}:{found.Place.Column}",
        found.Code.Severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Information => "info" },
        found.Code.Id, found.Message, found.Hint);

    // Note the state before reading, so that a write during the reading counts as a change.
    void Note(string path) => read[path] = StateOf(path);

    static (DateTime, long)? StateOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : null;
    }
}
