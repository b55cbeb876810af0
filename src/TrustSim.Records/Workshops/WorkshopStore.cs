using System.Text.Json;
using TrustSim.Core;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Records.Files;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Workshops;

/// <summary>Keeps the journals of workshops in a folder, one file each, and finds them again.</summary>
/// <param name="folder">Made when it is first needed.</param>
/// <param name="read">Reads a scenario's text; null where it is none.</param>
public sealed class WorkshopStore(string folder, Func<string, Scenario?> read, TimeProvider clock)
{
    const string NotSaved = "This workshop is not being saved";

    readonly Dictionary<string, Scenario?> scenarios = [];

    internal Disk Disk { get; init; } = new SharedDisk();

    /// <summary>Begins a workshop. Its file is there at once, so that a second terminal finds it.</summary>
    /// <param name="text">The scenario's text, kept so that the room can go on next week, after its file has changed.</param>
    /// <exception cref="ArgumentException">The setup has a flaw.</exception>
    public WorkshopSession Begin(Scenario scenario, string text, WorkshopSetup setup)
    {
        var now = clock.GetUtcNow();
        var header =
            new WorkshopHeader(WorkshopHeader.CurrentVersion, scenario.About.Id, scenario.About.Title, now, text,
                WorkshopHeader.PartiesOf(setup), setup.Minutes, setup.Rule, setup.Way, setup.Seed);
        var line =
            System.Text.Encoding.UTF8.GetBytes(JournalLine.Format(JsonSerializer.Serialize(header, WorkshopJson.Plain.WorkshopHeader)));
        // It begins as it will be read: a name with half a sign in it is written without.
        var reading =
            WorkshopReading.Parse(line, _ => scenario).State
                ?? throw new ArgumentException($"{setup.Diagnostic ?? new("refusal.tables-need-names")}", nameof(setup));
        JournalFile? file = null;
        try
        {
            file = JournalFile.Create(Disk, folder, $"{now:yyyyMMdd-HHmmss}-{scenario.About.Id}", line, now);
            return new(reading, file, WorkshopFiles.AcquireLock(file.Path), file.Path, clock, null);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            file?.Dispose();
            return Unkept(reading, FileErrors.Describe(exception));
        }
    }

    /// <summary>Opens a workshop that goes on. What a crash tore off its end is dropped.</summary>
    /// <returns>The record, or why there is none.</returns>
    public (WorkshopSession? Record, string? Problem) Resume(SavedWorkshop kept)
    {
        FileStream? guard = null, stream = null;
        try
        {
            if (!File.Exists(kept.File)) return (null, "its file is gone");
            guard = WorkshopFiles.AcquireLock(kept.File);
            stream = Disk.Open(kept.File, FileMode.Open);
            var folded = WorkshopReading.Parse(JournalFile.BytesOf(stream), Read);
            if (folded is { State: { } reading, Problem: null })
                return (Resumed(new(reading, new JournalFile(stream, kept.File, folded.Length), guard, kept.File, clock, null)), null);
            stream.Dispose();
            guard.Dispose();
            return (null, folded.Problem);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            if (guard is null && WorkshopFiles.IsLocked(kept.File))
                return (null, "it is open in another window; trustsim notes follows it there");
            stream?.Dispose();
            guard?.Dispose();
            // A room that sits there waiting can go on, on a disk that cannot be written.
            return Find(kept.File) is { Problem: null, Workshop: { } workshop } found
                ? (Resumed(
                    Unkept(new(found.Id, found.Title, found.Started, found.Text, workshop, 0), FileErrors.Describe(exception))), null)
                : (null, FileErrors.Clause(exception));
        }
    }

    /// <summary>All workshops, the one that was held last first; and those that cannot be read, with the reason.</summary>
    public IReadOnlyList<SavedWorkshop> All()
    {
        try
        {
            return Directory.Exists(folder)
                ? [
                    .. Directory.EnumerateFiles(folder, "*" + JournalFile.Ending).Order(StringComparer.Ordinal).Select(Find)
                        .OrderByDescending(kept => kept.Latest)] : [];
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return [new(folder, default, folder, default, "", null, FileErrors.Clause(exception), false)];
        }
    }

    /// <summary>Follows a workshop from a second terminal; null where it cannot be read.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public WorkshopFollower? Follow(SavedWorkshop kept)
    {
        using var file = WorkshopFiles.Read(kept.File);
        var folded = WorkshopReading.Parse(JournalFile.BytesOf(file), Read);
        if (folded.State is not { } reading) return null;
        var follower = new WorkshopFollower(kept.File, Read, clock, reading, folded.Length);
        follower.Look();
        return follower;
    }

    /// <summary>Removes a workshop for good.</summary>
    /// <exception cref="IOException">It is being held, or cannot be removed.</exception>
    public void Remove(SavedWorkshop kept)
    {
        var guard = WorkshopFiles.Lock(kept.File);
        try
        {
            using (WorkshopFiles.AcquireLock(kept.File)) File.Delete(kept.File);
        }
        catch (IOException exception) when (WorkshopFiles.IsLocked(kept.File))
        {
            throw new FileRefusedException("It is open in another window.", exception);
        }

        File.Delete(WorkshopFiles.CommandQueue(kept.File));
        File.Delete(guard);
        Disk.FlushFolder(folder);
    }

    /// <summary>Removes what workshops have left that were killed before they had a journal.</summary>
    /// <exception cref="IOException">One cannot be removed.</exception>
    public void RemoveDrafts()
    {
        if (Directory.Exists(folder)) JournalFile.RemoveDrafts(folder, DateTimeOffset.MaxValue);
    }

    SavedWorkshop Find(string path)
    {
        try
        {
            using var file = WorkshopFiles.Read(path);
            var folded = WorkshopReading.Parse(JournalFile.BytesOf(file), Read);
            return folded.State is { } reading
                ? new(path, reading.Id, reading.Title, reading.Started, reading.Text, reading.Workshop, folded.Problem, folded.Torn)
                : new(path, default, Path.GetFileName(path), default, "", null, folded.Problem, folded.Torn);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return new(path, default, Path.GetFileName(path), default, "", null, FileErrors.Clause(exception), false);
        }
    }

    WorkshopSession Unkept(WorkshopReading reading, string problem) => new(reading, null, null, null, clock, $"{NotSaved}: {problem}");

    static WorkshopSession Resumed(WorkshopSession session)
    {
        session.Do(new WorkshopAct.Resume());
        return session;
    }

    /// <summary>Workshops of one scenario have its text in common; each text is read once.</summary>
    Scenario? Read(string text)
    {
        if (!scenarios.TryGetValue(text, out var scenario)) scenarios[text] = scenario = read(text);
        return scenario;
    }
}
