using System.Diagnostics;
using TrustSim.Presentation.Preview;
using TrustSim.Terminal.Preview;

namespace TrustSim.Library;

/// <summary>
/// A scenario's files with their states at the last reading. The class polls them instead of using notifications: that works on network
/// drives, and with editors that replace a file.
/// </summary>
sealed class WatchedScenario
{
    // Whoever writes waits no longer for what follows of a change; `check --time` looks longer.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    readonly Dictionary<string, (string Real, DateTime Written, long Length)?> read = new(StringComparer.Ordinal);
    readonly ScenarioSource source;
    readonly string? language;
    bool isUnread = true;
    int latest;
    PreviewReading? explored;

    public WatchedScenario(string path, string? language)
    {
        source = ScenarioLibrary.File(path, Note);
        this.language = language;
    }

    /// <summary>Whether a file has changed, or could not be read.</summary>
    public bool HasChanged => isUnread || read.Any(file => StateOf(file.Key) != file.Value);

    /// <summary>Reads the scenario; null where there is no translation into the language that was asked for.</summary>
    /// <exception cref="IOException">Reading fails.</exception>
    public ScenarioReading? Read()
    {
        isUnread = true;
        read.Clear();
        var reading = language is null ? source.ReadFor(CommonOptions.SystemLanguage) : source.ReadIn(language);
        isUnread = false;
        return reading;
    }

    public PreviewFile ForPreview() => new(source.File, () => HasChanged, () =>
    {
        try
        {
            return Read() is { } reading ? Explore(reading)
                : new(null, [], Say.Text("file.no-translation", ("file", Runs.FromName(Language.FileOf(source.File, language!)))));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return new(null, [], FileProblem.CannotRead(source.File, exception));
        }
    })
    {
        Explored = () => Interlocked.Exchange(ref explored, null),
    };

    /// <summary>The result of reading, while the paths are explored beside it.</summary>
    public PreviewReading Explore(ScenarioReading reading)
    {
        var number = Interlocked.Increment(ref latest);
        explored = null;
        if (reading.Scenario is not { } scenario) return ForPreview(reading, []);
        Task.Run(() =>
        {
            long? begun = null;
            var proof = Proof.Prove(scenario, shouldContinue: _ => IsLatest(), crew: Cores.Work,
                settlesOn: now => IsLatest()
                    && (now.IsComparing || Stopwatch.GetElapsedTime(begun ??= Stopwatch.GetTimestamp()) < Patience));
            // A newer version of the file has a result of its own.
            var result = ForPreview(reading, PathDiagnosticFactory.Create(reading, proof));
            if (IsLatest()) explored = result;
        });
        return ForPreview(reading, []) with { IsExploring = true };

        bool IsLatest() => Volatile.Read(ref latest) == number;
    }

    static PreviewReading ForPreview(ScenarioReading reading, ImmutableArray<Diagnostic> ofPaths) =>
        new(reading.Scenario, [.. reading.Diagnostics.Concat(ofPaths).Select(Diagnostic)]);

    static PreviewDiagnostic Diagnostic(Diagnostic found) => new(
        $"{(found.Place.File == 0 ? "" : $"{found.File}:")}{found.Place.Line}:{found.Place.Column}",
        found.Code.Severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Information => "info" },
        found.Code.Id, found.Message, found.Hint);

    // Note the state before reading, so that a write during the reading counts as a change.
    void Note(string path) => read[path] = StateOf(path);

    // A link has a time of its own, which says nothing of the file that it leads to.
    static (string, DateTime, long)? StateOf(string path)
    {
        try
        {
            var real = RealPath.Resolve(path);
            var file = new FileInfo(real);
            return file.Exists ? (real, file.LastWriteTimeUtc, file.Length) : null;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return null;
        }
    }
}
