namespace TrustSim.Records.Journal;

/// <summary>
/// Says who may write a journal: whoever holds the empty file beside it. The system lets go of it when the program ends, however it ends.
/// </summary>
sealed class FileLock : IDisposable
{
    /// <summary>What is said of a journal that another window holds, within a sentence.</summary>
    public const string OpenElsewhere = "it is open in another window";

    /// <summary>The same as a sentence.</summary>
    public const string OpenElsewhereSentence = "It is open in another window.";

    // An open file can be removed on Windows only where that is said; elsewhere anything but None would let a second program in.
    static readonly FileShare Alone = OperatingSystem.IsWindows() ? FileShare.Delete | FileShare.Read : FileShare.None;

    readonly FileStream file;

    FileLock(FileStream file, string journal) => (this.file, Journal) = (file, journal);

    /// <summary>What it is a lock on.</summary>
    public string Journal { get; }

    /// <summary>Whether its file is still there. A program that cleans up may have removed it, and then it keeps nobody out.</summary>
    public bool IsInPlace => File.Exists(PathOf(Journal));

    public static string PathOf(string journal) => journal + ".lock";

    /// <summary>Whether anybody holds a journal.</summary>
    public static bool IsLocked(string journal)
    {
        if (!File.Exists(PathOf(journal))) return false;
        try
        {
            using var probe = new FileStream(PathOf(journal), FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (FileNotFoundException)
        {
            // It has just been let go.
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <returns>Null where somebody holds it.</returns>
    /// <exception cref="IOException">Nothing can be written here.</exception>
    public static FileLock? Take(Disk disk, string journal)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                var held = new FileLock(disk.Open(PathOf(journal), FileMode.OpenOrCreate, Alone), journal);
                // Whoever held it before may have removed the file that was opened here. Some file systems know no locks.
                if (tries > 1 || held.IsInPlace && IsLocked(journal)) return held;
                held.file.Dispose();
            }
            catch (IOException) when (IsLocked(journal))
            {
                return null;
            }
            catch (IOException) when (tries == 0)
            {
                // A window that looks whether it is held stands in the way for that moment.
            }
        }
    }

    public void Dispose()
    {
        Disk.TryDelete(PathOf(Journal));
        file.Dispose();
    }
}
