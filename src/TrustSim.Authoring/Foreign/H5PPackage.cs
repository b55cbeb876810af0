using System.Buffers.Binary;
using System.IO.Compression;

namespace TrustSim.Authoring.Foreign;

/// <summary>
/// Reads the two texts of an H5P package that say what is in it. It never unpacks anything onto the disk, and reads no more than a
/// scenario can have, whatever the package claims about its sizes.
/// </summary>
/// <param name="MostEntries">Most files in a package.</param>
/// <param name="MostBytes">Most bytes of each text.</param>
public sealed record H5PPackage(int MostEntries = 20_000, int MostBytes = ScenarioReader.MostBytes)
{
    const string Content = "content/content.json";

    const string Manifest = "h5p.json";

    /// <summary>Most bytes of a package; films make them large.</summary>
    public const long MostOfPackage = 512L << 20;

    // The end of a package has 22 bytes and a remark.
    const int EndLength = 22;
    const int LongestRemark = ushort.MaxValue;

    /// <param name="package">A stream that can seek.</param>
    /// <param name="name">The name of a story that has none.</param>
    public ForeignReading Read(Stream package, string name)
    {
        if (package.Length > MostOfPackage) return ForeignReading.Refused($"it is larger than {MostOfPackage >> 20} MB");
        try
        {
            if (Entries(package) is not { } entries) return ForeignReading.Refused("the package is damaged");
            if (entries > MostEntries) return ForeignReading.Refused($"there are more than {MostEntries:N0} files in it");
            using var zip = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.FirstOrDefault(entry => IsOutside(entry.FullName)) is { } outside)
                return ForeignReading.Refused($"it names a file outside itself, {Quoted.From(outside.FullName)}");
            var (manifest, content) = (zip.GetEntry(Manifest), zip.GetEntry(Content));
            if (manifest is null) return ForeignReading.Refused($"it is a package without {Manifest}, and no content of H5P");
            if (content is null) return ForeignReading.Refused($"it is content of H5P without {Content}");
            return TextOf(manifest) is { } about && TextOf(content) is { } text ? H5PReader.Read(text, about, name)
                : ForeignReading.Refused($"a text in it has more than {MostBytes:N0} bytes");
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            return ForeignReading.Refused("the package is damaged");
        }
    }

    static bool IsOutside(string name) =>
        name.Split('/', '\\').Contains("..") || name.StartsWith('/') || name.StartsWith('\\') || name.Length > 1 && name[1] == ':';

    /// <summary>The bytes of a text; null where it has too many, whatever size it claims to have.</summary>
    byte[]? TextOf(ZipArchiveEntry entry)
    {
        if (entry.Length > MostBytes) return null;
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0; bytes.Write(buffer, 0, read))
        {
            if (bytes.Length + read > MostBytes) return null;
        }

        return bytes.ToArray();
    }

    /// <summary>The number of files that the package claims; null where it has no end. The list itself may be long, so nobody reads it
    /// before this is known.</summary>
    static int? Entries(Stream package)
    {
        var end = new byte[Math.Min(package.Length, EndLength + LongestRemark)];
        package.Position = package.Length - end.Length;
        package.ReadExactly(end);
        package.Position = 0;
        var at = end.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        // Where there are more files than two bytes can count, the number says just that.
        return at < 0 || at + EndLength > end.Length ? null : BinaryPrimitives.ReadUInt16LittleEndian(end.AsSpan(at + 10));
    }
}
