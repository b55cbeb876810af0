namespace TrustSim.Records.Tests.Journal;

/// <summary>Changes that synchronising and clean-up programs make to a journal during a playthrough.</summary>
static class FileChange
{
    static readonly byte[] Other = "What another program wrote here.\n"u8.ToArray();

    /// <summary>The changes, with names for the reports of tests.</summary>
    public static IReadOnlyDictionary<string, Action<string>> All { get; } = new Dictionary<string, Action<string>>
    {
        ["emptied"] = path => File.WriteAllBytes(path, []),
        ["cut within a line"] = path => Write(path, bytes => bytes[..^7]),
        ["cut after its first line"] = path => Write(path, bytes => bytes[..(Array.IndexOf(bytes, (byte)'\n') + 1)]),
        ["cut and filled with zeros"] = path => Write(path, bytes => [.. bytes[..^20], .. new byte[20]]),
        ["written on"] = path => Write(path, bytes => [.. bytes, .. Other]),
        ["overwritten by another of the same length"] = path => Write(path, bytes => [.. Other, .. bytes[Other.Length..]]),
        ["replaced by a shorter file"] = path => Replace(path, Other),
        ["replaced by a longer file"] = path => Replace(path, [.. File.ReadAllBytes(path), .. Other]),
        ["replaced by a folder"] = path =>
        {
            File.Delete(path);
            Directory.CreateDirectory(path);
        },
        ["removed"] = File.Delete,
        ["removed with its lock"] = path =>
        {
            File.Delete(path);
            File.Delete(path + ".lock");
        },
        ["removed with its folder"] = path => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true),
        ["moved away"] = path => File.Move(path, path + ".moved"),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>Replaces a file by a copy of itself, as a program does that writes beside it and renames.</summary>
    public static void ReplaceByItself(string path) => Replace(path, File.ReadAllBytes(path));

    static void Write(string path, Func<byte[], byte[]> change) => File.WriteAllBytes(path, change(File.ReadAllBytes(path)));

    static void Replace(string path, byte[] bytes)
    {
        File.WriteAllBytes(path + ".new", bytes);
        File.Move(path + ".new", path, overwrite: true);
    }
}
