namespace TrustSim.Records.Workshops;

/// <summary>The file beside a journal in which the group's window tells the notes what it shows. It goes when that window closes.</summary>
static class WallFile
{
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string journal, WallState wall)
    {
        using var file = OwnerOnlyFile.Open(PathOf(journal), FileMode.Create, Disk.Shared);
        file.Write(JsonSerializer.SerializeToUtf8Bytes(wall, WorkshopJson.Plain.WallState));
    }

    /// <returns>Null where there is none, or where it is just being written.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static WallState? Read(string journal)
    {
        var path = PathOf(journal);
        if (!File.Exists(path)) return null;
        using var file = ReadableFile.OpenRegular(path, Disk.Shared);
        return JournalJson.Read(Disk.Read(file, 0), WorkshopJson.Plain.WallState) is { Keys.IsDefault: false } wall ? wall : null;
    }

    public static void Delete(string journal) => Disk.TryDelete(PathOf(journal));

    static string PathOf(string journal) => journal + ".wall";
}
