using TrustSim.Records.Files;

namespace TrustSim.Records.Journal;

/// <summary>A journal's file, open for this program alone. Lines are on the device when <see cref="Append"/> returns.</summary>
sealed class JournalFile : IDisposable
{
    public const string Ending = ".journal";

    // A journal comes into being whole: until it has its first lines it has another name.
    const string DraftEnding = ".draft";

    static readonly TimeSpan OldDraft = TimeSpan.FromDays(1);

    readonly FileStream file;
    long length;

    /// <param name="length">How many bytes of it are whole lines.</param>
    internal JournalFile(FileStream file, string path, long length) => (this.file, Path, this.length) = (file, path, length);

    public string Path { get; }

    /// <summary>A new file.</summary>
    /// <param name="name">Without its ending; where there is one of that name, a number is put after it.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    public static JournalFile Create(Disk disk, string folder, string name, ReadOnlySpan<byte> bytes, DateTimeOffset now)
    {
        var grown = Missing(folder).Select(System.IO.Path.GetDirectoryName).OfType<string>().ToList();
        OwnerOnlyFile.MakeFolder(folder);
        RemoveDrafts(folder, now);
        var path = Free(folder, name);
        var draft = path + DraftEnding;
        FileStream? file = null;
        try
        {
            file = disk.Open(draft, FileMode.CreateNew);
            file.Write(bytes);
            file.Flush(flushToDisk: true);
            File.Move(draft, path, overwrite: false);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            file?.Dispose();
            if (file is not null) File.Delete(draft);
            throw;
        }

        Disk.FlushFolder(folder);
        foreach (var parent in grown) Disk.FlushFolder(parent);
        return new(file, path, bytes.Length);
    }

    /// <summary>The file of a play that goes on, where it can be gone on with.</summary>
    /// <exception cref="IOException">It is open elsewhere.</exception>
    public static (JournalFile? File, JournalReading Reading) Open(Disk disk, string path)
    {
        var file = disk.Open(path, FileMode.Open);
        var reading = Read(file);
        if (reading.Problem is null) return (new(file, path, reading.Length), reading);
        file.Dispose();
        return (null, reading);
    }

    public static JournalReading Read(FileStream file) => JournalReading.Parse(BytesOf(file));

    public static byte[] BytesOf(FileStream file)
    {
        var bytes = new byte[file.Length];
        file.Seek(0, SeekOrigin.Begin);
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Writes lines behind the last whole one; what a crash or a full disk left there is cut off.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (file.Length != length) file.SetLength(length);
        file.Seek(length, SeekOrigin.Begin);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
        length += bytes.Length;
    }

    public void Dispose() => file.Dispose();

    /// <summary>What is left of plays that were killed before their first decision was kept.</summary>
    public static void RemoveDrafts(string folder, DateTimeOffset now)
    {
        foreach (var draft in Directory.EnumerateFiles(folder, "*" + DraftEnding))
        {
            if (now - File.GetLastWriteTimeUtc(draft) > OldDraft) File.Delete(draft);
        }
    }

    /// <summary>The folder and those above it that are not there yet.</summary>
    static IEnumerable<string> Missing(string folder)
    {
        for (var each = System.IO.Path.GetFullPath(folder); each is not null
            && !Directory.Exists(each); each = System.IO.Path.GetDirectoryName(each)) yield return each;
    }

    static string Free(string folder, string name)
    {
        // Two plays can begin within a second.
        for (var number = 1; ; number++)
        {
            var path = System.IO.Path.Combine(folder, number == 1 ? name + Ending : $"{name}-{number}{Ending}");
            if (!File.Exists(path) && !File.Exists(path + DraftEnding)) return path;
        }
    }
}
