using System.Collections.Immutable;
using TrustSim.Core.Text;
using TrustSim.Records.Export;

namespace TrustSim.Commands;

/// <summary>A file that was exported.</summary>
static class ExportFile
{
    // Thousands of plays are smaller.
    const long MostBytes = 256L << 20;

    /// <summary>The plays in it; null where there are none that can be read, which is said.</summary>
    public static ImmutableArray<PlaythroughDocument>? Read(string path, TextWriter errors)
    {
        var (plays, problem) = Read(path);
        if (problem is null) return plays;
        errors.WriteLine(ControlCharacters.Escape($"'{path}' cannot be read: {problem}"));
        return null;
    }

    static (ImmutableArray<PlaythroughDocument> Plays, string? Problem) Read(string path)
    {
        if (Directory.Exists(path)) return ([], "It is a folder. Name the files in it.");
        if (!File.Exists(path)) return ([], "There is no such file.");
        try
        {
            return new FileInfo(path) is { Length: > MostBytes } ? ([], "It is too large to be an export.") : PlaythroughJson.Read(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return ([], exception.Message);
        }
    }
}
