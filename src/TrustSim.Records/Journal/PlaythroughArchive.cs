using TrustSim.Records.Files;

namespace TrustSim.Records.Journal;

/// <summary>Takes copies of plays out of the folder in which they are kept, brings others in, and removes some for good.</summary>
/// <param name="folder">Where <see cref="PlaythroughStore"/> keeps them.</param>
public sealed class PlaythroughArchive(string folder, TimeProvider clock)
{
    const int LongestName = 60;

    internal Disk Disk { get; init; } = new();

    /// <summary>What may leave the machine of a play; null where it cannot be read.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PlaythroughCopy? CopyOf(string journal)
    {
        using var file = Disk.Read(journal).File;
        var reading = JournalFile.Read(file);
        return reading.Problem is null ? PlaythroughCopy.From(reading) : null;
    }

    /// <summary>Keeps a play that comes from elsewhere.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void BringIn(PlaythroughCopy copy)
    {
        // Its scenario's id was written by somebody else, and must not lead out of the folder.
        var id =
            string.Concat(
                copy.Tree.Scenario.Take(LongestName).Select(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_' ? sign : '-'));
        var name = $"{copy.Tree.Started.UtcDateTime:yyyyMMdd-HHmmss}-{id}";
        JournalFile.Create(Disk, folder, name, copy.ToJournal(), clock.GetUtcNow()).Dispose();
    }

    /// <summary>Removes a journal for good.</summary>
    /// <exception cref="IOException">It is open elsewhere, or cannot be removed.</exception>
    public void Remove(string journal)
    {
        // On Unix an open file could be removed, and its play would go on in a file that has no name.
        try
        {
            using (Disk.Open(journal, FileMode.Open)) File.Delete(journal);
        }
        catch (IOException exception) when (Disk.IsTaken(exception))
        {
            throw new FileRefusedException("It is open in another TrustSim.", exception);
        }

        Disk.FlushFolder(folder);
    }

    /// <summary>Removes what plays have left that were killed before they had a journal.</summary>
    /// <exception cref="IOException">One cannot be removed.</exception>
    public void RemoveDrafts()
    {
        if (Directory.Exists(folder)) JournalFile.RemoveDrafts(folder, DateTimeOffset.MaxValue);
    }
}
