using System.Text.Json;
using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Records.Journal;

/// <summary>Keeps the journals of plays in a folder, one file a play, and finds those that were not finished.</summary>
/// <param name="folder">Made when it is first needed.</param>
/// <param name="read">Reads a scenario's text; null where it is none.</param>
public sealed class PlayKeeper(string folder, Func<string, Scenario?> read, TimeProvider clock)
{
    const string Ending = ".journal";

    /// <summary>Begins the journal of a new play.</summary>
    /// <param name="text">The scenario's text, kept so that the play can go on after its file has changed.</param>
    public PlayRecord Begin(Scenario scenario, string text)
    {
        var now = clock.GetUtcNow();
        try
        {
            Directory.CreateDirectory(folder);
            return PlayRecord.Create(NewFile($"{now:yyyyMMdd-HHmmss}-{scenario.About.Id}"), new(JournalHeader.CurrentVersion, scenario.About.Id, scenario.About.Title, now, text));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return PlayRecord.Unkept($"This play is not being saved: {exception.Message}");
        }
    }

    /// <summary>Opens the journal of a play that goes on. What a crash tore off its end is dropped.</summary>
    public static PlayRecord GoOn(KeptPlay kept)
    {
        try
        {
            var file = new FileStream(kept.File, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            var reading = Read(file);
            if (reading.Problem is { } problem)
            {
                file.Dispose();
                return PlayRecord.Unkept($"This play is not being saved: {problem}.");
            }

            file.SetLength(reading.Length);
            file.Seek(0, SeekOrigin.End);
            return PlayRecord.Reopen(file, reading.Decisions);
        }
        catch (IOException)
        {
            return PlayRecord.Unkept("This play is not being saved: it is open in another TrustSim.");
        }
        catch (UnauthorizedAccessException exception)
        {
            return PlayRecord.Unkept($"This play is not being saved: {exception.Message}");
        }
    }

    /// <summary>The plays that were begun and not finished, the latest first.</summary>
    public IReadOnlyList<KeptPlay> Unfinished()
    {
        try
        {
            if (!Directory.Exists(folder)) return [];
            return [.. Directory.EnumerateFiles(folder, "*" + Ending).OrderDescending(StringComparer.Ordinal).Select(Find).OfType<KeptPlay>()];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [new(folder, folder, null, $"Your plays cannot be read: {exception.Message}")];
        }
    }

    KeptPlay? Find(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var reading = Read(file);
            var title = reading.Header?.Title ?? Path.GetFileName(path);
            if (reading.Problem is { } problem) return new(path, title, null, $"It cannot be gone on with: {problem}. The file is left as it is.");
            if (reading.IsDone || reading.Decisions.IsEmpty) return null;
            if (read(reading.Header!.Text) is not { } scenario) return new(path, title, null, "It cannot be gone on with: this version of TrustSim cannot read its scenario. The file is left as it is.");
            // What came of the last decision may not have been read yet.
            var play = Playthrough.Replay(scenario, reading.Decisions[..^1]).Decide(reading.Decisions[^1].Choice);
            if (play.Current.Decision != reading.Decisions[^1]) throw new ArgumentException("The last decision is not asked for here.");
            return new(path, title, play, reading.Torn ? "The last decision had not been written down whole and is asked again." : null);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or JsonException)
        {
            return new(path, Path.GetFileName(path), null, "It cannot be gone on with: its decisions do not fit its scenario. The file is left as it is.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(path, Path.GetFileName(path), null, $"It is open in another TrustSim, or cannot be read: {exception.Message}");
        }
    }

    FileStream NewFile(string name)
    {
        // Two plays can begin within a second.
        for (var number = 1; ; number++)
        {
            var path = Path.Combine(folder, number == 1 ? name + Ending : $"{name}-{number}{Ending}");
            if (!File.Exists(path)) return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        }
    }

    static JournalReading Read(FileStream file)
    {
        var bytes = new byte[file.Length];
        file.Seek(0, SeekOrigin.Begin);
        file.ReadExactly(bytes);
        return JournalReading.Of(bytes);
    }
}
