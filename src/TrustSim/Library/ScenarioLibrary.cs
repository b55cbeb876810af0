using System.Reflection;
using TrustSim.Authoring.Format;

namespace TrustSim.Library;

/// <summary>
/// The scenarios that can be called by name: those in the folders of <c>TRUSTSIM_SCENARIOS</c> (separated as in PATH), then those
/// shipped inside the program. One of the user's own with the name of a shipped one stands in its place.
/// </summary>
sealed class ScenarioLibrary
{
    public const string FoldersVariable = "TRUSTSIM_SCENARIOS";

    const string ResourcePrefix = "scenarios/";
    const string Ending = ".yaml";

    ScenarioLibrary(IReadOnlyList<ScenarioSource> sources, IReadOnlyList<string> problems)
    {
        Sources = sources;
        Problems = problems;
    }

    public IReadOnlyList<ScenarioSource> Sources { get; }

    /// <summary>Folders that could not be looked into, in words for the user.</summary>
    public IReadOnlyList<string> Problems { get; }

    public static ScenarioLibrary Open(string? folders)
    {
        var problems = new List<string>();
        var own = (folders ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(folder => In(folder, problems));
        return new([.. own.Concat(Shipped()).DistinctBy(source => source.Name)], problems);
    }

    /// <summary>The scenario in a file.</summary>
    /// <exception cref="IOException">Reading it fails.</exception>
    public static ScenarioSource File(string path) =>
        new(Path.GetFileNameWithoutExtension(path), path, () => ScenarioReader.Read(ReadFile(path), path, new ScenarioFolder(Path.GetDirectoryName(path) ?? "").Open), Shipped: false);

    /// <summary>All scenario files in a folder, by name.</summary>
    public static IReadOnlyList<ScenarioSource> In(string folder, ICollection<string> problems)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*" + Ending).Order(StringComparer.Ordinal).Select(File)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add($"The scenario folder '{folder}' cannot be read: {exception.Message}");
            return [];
        }
    }

    /// <summary>The bytes of a file, and of one that is too large no more than show that it is.</summary>
    /// <exception cref="IOException">Reading it fails.</exception>
    // One byte more than is read: enough to see that it is too large, whatever it is.
    internal static byte[] ReadFile(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var most = ScenarioReader.MostBytes + 1L;
        // What says that it has no length may have one all the same.
        var bytes = new byte[file is { CanSeek: true, Length: > 0 } ? Math.Min(most, file.Length + 1) : most];
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    static IEnumerable<ScenarioSource> Shipped()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new ScenarioSource(name[ResourcePrefix.Length..^Ending.Length], name, () => ReadResource(assembly, name), Shipped: true));
    }

    static ScenarioReading ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ScenarioReader.Read(bytes, name);
    }
}
