namespace TrustSim.Records.Journal;

/// <summary>
/// The right to write a journal: an exclusive handle on an empty file beside it. The system releases it when the program ends, even in a
/// crash.
/// </summary>
sealed class FileLock : IDisposable
{
    /// <summary>The refusal of a journal that another window has locked.</summary>
    public static readonly Refusal OpenElsewhere = new("journal.open-elsewhere");

    // On Windows an open file can be deleted only with FileShare.Delete; elsewhere any mode but None would admit a second program.
    static readonly FileShare Alone = OperatingSystem.IsWindows() ? FileShare.Delete | FileShare.Read : FileShare.None;

    readonly FileStream file;

    FileLock(FileStream file, string journal) => (this.file, Journal) = (file, journal);

    /// <summary>The journal that it locks.</summary>
    public string Journal { get; }

    /// <summary>Whether the lock file still exists. A clean-up program may have removed it, and then it locks nobody out.</summary>
    public bool IsInPlace => File.Exists(PathOf(Journal));

    public static string PathOf(string journal) => journal + ".lock";

    /// <summary>Whether any program has locked a journal.</summary>
    public static bool IsLocked(string journal)
    {
        if (!File.Exists(PathOf(journal))) return false;
        try
        {
            using var probe = ReadableFile.OpenRegular(PathOf(journal), FileShare.Read);
            return false;
        }
        catch (FileNotFoundException)
        {
            // Another program has just released it.
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <returns>Null where another program has locked it.</returns>
    /// <exception cref="IOException">The folder is not writable.</exception>
    public static FileLock? Take(Disk disk, string journal)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                var held = new FileLock(disk.Open(PathOf(journal), FileMode.OpenOrCreate, Alone), journal);
                // The previous owner may have deleted the file between opening and locking. Some file systems have no locks.
                if (tries > 1 || held.IsInPlace && IsLocked(journal)) return held;
                held.file.Dispose();
            }
            catch (IOException) when (IsLocked(journal))
            {
                return null;
            }
            catch (IOException) when (tries == 0)
            {
                // Another window that checks the lock holds the file for a moment.
            }
        }
    }

    public void Dispose()
    {
        Disk.TryDelete(PathOf(Journal));
        file.Dispose();
    }
}
