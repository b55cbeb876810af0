using System.IO.Enumeration;

namespace TrustSim.Records.Journal;

/// <summary>The journals of one kind in a folder, one file each.</summary>
/// <param name="folder">The store creates it when needed.</param>
sealed class JournalStore<TState, TEvent>(string folder, Journal<TState, TEvent> journal, TimeProvider clock, Disk disk)
    where TState : class
    where TEvent : class
{
    const string Ending = ".journal";

    // A journal appears as a whole: until it has its first lines, its file has another name.
    const string DraftEnding = ".draft";

    const int LongestName = 60;

    static readonly TimeSpan OldDraft = TimeSpan.FromDays(1);

    // The last number of a name that was found taken: ten thousand journals may begin within one second.
    readonly Dictionary<string, int> numbers = [];
    bool hasSwept;

    public Disk Disk => disk;

    public Journal<TState, TEvent> Journal => journal;

    public TimeProvider Clock => clock;

    /// <summary>Returns all journals of the folder, the most recently begun first.</summary>
    /// <param name="found">Converts a journal, given whether another window has it open; null: skip it.</param>
    /// <param name="failed">Converts a file, or the folder, that is not readable.</param>
    /// <param name="known">Converts a journal without reading it; null where it has to be read.</param>
    public IEnumerable<T> All<T>(
        Func<JournalFile, JournalReading<TState>, bool, T?> found, Func<string, Exception, T> failed,
        Func<JournalFile, bool, T?>? known = null)
        where T : class
    {
        try
        {
            var files = Directory.Exists(folder) ? Listed() : [];
            var locked = files.Select(file => file.Path).Where(IsLock).ToHashSet(StringComparer.Ordinal);
            return [.. files.Where(file => !IsLock(file.Path)).OrderByDescending(file => file.Path, StringComparer.Ordinal)
                .Select(file => One(file, locked.Contains(FileLock.PathOf(file.Path)))).OfType<T>()];
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return [failed(folder, exception)];
        }

        T? One(JournalFile file, bool hasLock)
        {
            try
            {
                var isLocked = hasLock && FileLock.IsLocked(file.Path);
                return known?.Invoke(file, isLocked) ?? found(file, journal.Read(Disk.Read(file.Path)), isLocked);
            }
            catch (Exception exception) when (FileErrors.Has(exception))
            {
                return failed(file.Path, exception);
            }
        }
    }

    /// <summary>Lists the journals of the folder and their locks, with one request to the system for each.</summary>
    List<JournalFile> Listed()
    {
        return [.. new FileSystemEnumerable<JournalFile>(folder, Entry, new() { AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory
                && (entry.FileName.EndsWith(Ending, StringComparison.Ordinal)
                    || entry.FileName.EndsWith(FileLock.PathOf(Ending), StringComparison.Ordinal)),
        }];

        static JournalFile Entry(ref FileSystemEntry entry) => new(
            entry.ToSpecifiedFullPath(), entry.Length,
            (entry.Attributes & FileAttributes.ReparsePoint) != 0 ? null : entry.LastWriteTimeUtc.UtcTicks);
    }

    static bool IsLock(string path) => !path.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>Begins a journal. Its file is created as soon as the journal is worth saving.</summary>
    /// <param name="scenario">The scenario's id.</param>
    /// <param name="header">The JSON of its first line.</param>
    /// <exception cref="ArgumentException">The line makes no sense.</exception>
    public JournalSession<TState, TEvent> Begin(DateTimeOffset started, string scenario, string header)
    {
        var line = Encoding.UTF8.GetBytes(JournalLine.Format(header));
        var reading = journal.Read(line);
        if (reading.State is null) throw new ArgumentException($"{reading.Problem}", nameof(header));
        return new(this, NameOf(started, scenario), reading, line);
    }

    /// <summary>Opens a journal for writing, and drops a torn end.</summary>
    /// <param name="fallback">Its state at the last reading. The session continues from it unsaved where the journal is not
    /// writable.</param>
    public JournalSession<TState, TEvent> Resume(string path, TState fallback)
    {
        FileLock? held = null;
        try
        {
            if (!File.Exists(path)) return Refused(new("journal.gone"));
            var problem = TakeHold(path, ref held);
            if (held is null && problem is null) return Refused(FileLock.OpenElsewhere);
            // The lock is held: no other program writes from here on.
            var bytes = Disk.Read(path);
            var reading = journal.Read(bytes);
            if (reading.Problem is null) return new(this, Path.GetFileNameWithoutExtension(path), reading, bytes, path, held, problem);
            held?.Dispose();
            return Refused(reading.Problem);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            held?.Dispose();
            return Refused(FileErrors.Describe(exception));
        }

        JournalSession<TState, TEvent> Refused(Refusal why) => new(this, fallback, why);
    }

    /// <summary>Saves a journal from elsewhere.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Add(DateTimeOffset started, string scenario, ReadOnlySpan<byte> bytes) =>
        Create(NameOf(started, scenario), bytes).Dispose();

    /// <summary>Creates and locks a file.</summary>
    /// <param name="name">Without extension. If a file of that name exists, a number is appended.</param>
    /// <param name="mine">A lock that the caller holds already, if it may be on the same file; else null.</param>
    /// <exception cref="IOException">The file cannot be created.</exception>
    public FileLock Create(string name, ReadOnlySpan<byte> bytes, FileLock? mine = null)
    {
        var grown = Missing().Select(Path.GetDirectoryName).OfType<string>().ToList();
        OwnerOnlyFile.MakeFolder(folder);
        // Whoever imports ten thousand journals looks for old drafts once.
        if (!hasSwept) RemoveDrafts(clock.GetUtcNow() - OldDraft);
        hasSwept = true;
        var held = TakeFree(name, mine);
        var (path, draft) = (held.Journal, held.Journal + DraftEnding);
        var isMade = false;
        try
        {
            using (var file = disk.Open(draft, FileMode.CreateNew))
            {
                isMade = true;
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: false);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            if (isMade) Disk.TryDelete(draft);
            if (held != mine) held.Dispose();
            throw;
        }

        Disk.FlushFolder(folder);
        foreach (var parent in grown) Disk.FlushFolder(parent);
        return held;
    }

    /// <summary>Deletes a journal.</summary>
    /// <exception cref="IOException">It is open elsewhere, or cannot be deleted.</exception>
    public void Remove(string path)
    {
        using (FileLock.Take(disk, path) ?? throw new FileRefusedException(FileLock.OpenElsewhere)) File.Delete(path);
        Disk.FlushFolder(folder);
    }

    /// <summary>Deletes drafts that a killed program left before their journals had a first line.</summary>
    /// <param name="before">Only older drafts are deleted.</param>
    /// <exception cref="IOException">A draft cannot be deleted.</exception>
    public void RemoveDrafts(DateTimeOffset before)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var draft in Directory.EnumerateFiles(folder, "*" + DraftEnding))
        {
            if (File.GetLastWriteTimeUtc(draft) >= before) continue;
            File.Delete(draft);
            Disk.TryDelete(FileLock.PathOf(draft[..^DraftEnding.Length]));
        }
    }

    /// <summary>Finds the file in which a journal continues after another program changed its own file; null where none is known.</summary>
    /// <param name="header">The first line of both.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public string? SuccessorOf(string path, ReadOnlySpan<byte> header)
    {
        foreach (var other in Directory.EnumerateFiles(folder, $"{Path.GetFileNameWithoutExtension(path)}-*{Ending}"))
        {
            if (FileLock.IsLocked(other) && Disk.Read(other).AsSpan().StartsWith(header)) return other;
        }

        return null;
    }

    /// <returns>The reason why it cannot be locked although no program holds it: the disk is read-only.</returns>
    Refusal? TakeHold(string path, ref FileLock? held)
    {
        try
        {
            held = FileLock.Take(disk, path);
            return null;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return FileErrors.Describe(exception);
        }
    }

    // A foreign scenario's id must not lead out of the folder.
    static string NameOf(DateTimeOffset started, string scenario)
    {
        var id = scenario.Take(LongestName).Select(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' ? sign : '-');
        return $"{started.UtcDateTime:yyyyMMdd-HHmmss}-{string.Concat(id)}";
    }

    FileLock TakeFree(string name, FileLock? mine)
    {
        // Two journals may begin within one second.
        for (var number = mine is null ? numbers.GetValueOrDefault(name, 1) : 1; ; number++)
        {
            numbers[name] = number;
            var path = Path.Combine(folder, number == 1 ? name + Ending : $"{name}-{number}{Ending}");
            if (Path.Exists(path) || Path.Exists(path + DraftEnding)) continue;
            if (mine?.Journal == path) return mine;
            if (FileLock.Take(disk, path) is { } held) return held;
        }
    }

    /// <summary>Lists the folder and its ancestors that do not exist yet.</summary>
    IEnumerable<string> Missing()
    {
        for (var each = Path.GetFullPath(folder); each is not null && !Directory.Exists(each); each = Path.GetDirectoryName(each))
            yield return each;
    }
}
