using System.Reflection;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Library;

/// <summary>
/// The scenarios with a name: those in the folders of <c>TRUSTSIM_SCENARIOS</c> (separated as in PATH), then those inside the program. A
/// user's scenario replaces a shipped one of the same name.
/// </summary>
sealed class ScenarioLibrary
{
    public const string FoldersVariable = "TRUSTSIM_SCENARIOS";

    const string ResourcePrefix = "scenarios/";
    const string Ending = ".yaml";
    const string Campaign = "campaign";
    const int MostLinesOfHead = 100;

    ScenarioLibrary(IReadOnlyList<ScenarioSource> sources, IReadOnlyList<string> problems)
    {
        Sources = sources;
        Problems = problems;
    }

    public IReadOnlyList<ScenarioSource> Sources { get; }

    /// <summary>Folders that are not readable, in words for the user.</summary>
    public IReadOnlyList<string> Problems { get; }

    public static ScenarioLibrary Open() => Open(Environment.GetEnvironmentVariable(FoldersVariable));

    /// <param name="folders">The value of the variable.</param>
    public static ScenarioLibrary Open(string? folders)
    {
        var problems = new List<string>();
        var own =
            (folders ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .SelectMany(folder => In(folder, problems));
        return new([.. own.Concat(Shipped()).DistinctBy(source => source.Name)], problems);
    }

    /// <summary>Opens the scenario in a file.</summary>
    /// <exception cref="IOException">Reading it fails.</exception>
    public static ScenarioSource File(string path) => File(path, _ => { });

    /// <param name="opening">Called before the program opens each file, even a missing one.</param>
    public static ScenarioSource File(string path, Action<string> opening)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        var included = new ScenarioFolder(folder);
        return new(NameOf(path), path,
            () => ScenarioReader.Read(Opened(path, ReadFile), path, name => Opened(Path.Combine(folder, name), _ => included.Open(name))),
                Shipped: false, file => Opened(file, TranslationAt))
            {
                Beside = start => Directory
                    .EnumerateFiles(folder.Length > 0 ? folder : ".", Path.GetFileName(start) + "*" + Ending)
                    .Select(file => Path.Combine(folder, Path.GetFileName(file))),
            };

        T Opened<T>(string file, Func<string, T> open)
        {
            opening(file);
            return open(file);
        }
    }

    /// <summary>Lists all scenario files in a folder, by name.</summary>
    public static IReadOnlyList<ScenarioSource> In(string folder, ICollection<string> problems)
    {
        try
        {
            var files = Directory.EnumerateFiles(folder, "*" + Ending).Order(StringComparer.Ordinal).ToLookup(ReadableFile.IsPipe);
            foreach (var pipe in files[true])
                problems.Add(FileProblem.CannotRead(pipe, Say.Sentence(ReadableFile.Pipe)));
            // A campaign may have a folder of its own, with its episodes beside it.
            var campaigns = Directory.EnumerateDirectories(folder).Select(below => Path.Combine(below, Campaign + Ending))
                .Where(System.IO.File.Exists);
            return [.. files[false].Where(file => !IsTranslation(file) && !IsEpisode(file))
                .Concat(campaigns.Where(file => !ReadableFile.IsPipe(file)).Order(StringComparer.Ordinal)).Select(File)];
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            problems.Add(
                Say.Text("file.folder-unreadable", ("folder", Runs.FromName(folder)),
                    ("why", Say.Why(exception))));
            return [];
        }
    }

    /// <summary>Lists the translations in a folder.</summary>
    /// <exception cref="IOException">The folder is not readable.</exception>
    public static IReadOnlyList<string> TranslationsIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*" + Ending).Where(IsTranslation).Order(StringComparer.Ordinal)];

    /// <summary>Whether a file translates the scenario beside it: it has the scenario's name and declares itself a translation.</summary>
    public static bool IsTranslation(string path)
    {
        if (Language.Create(path) is not { } named || !System.IO.File.Exists(named.Scenario) || !System.IO.File.Exists(path)
            || ReadableFile.IsPipe(path)) return false;
        try
        {
            return System.IO.File.ReadLines(path).Take(MostLinesOfHead)
                .Any(line => line.StartsWith("translation:", StringComparison.Ordinal));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return false;
        }
    }

    /// <summary>A campaign that has a folder of its own is named by that.</summary>
    static string NameOf(string path) =>
        Path.GetFileNameWithoutExtension(path) is var name && name == Campaign && Path.GetFileName(Path.GetDirectoryName(path)) is
            { Length: > 0 } folder ? folder : name;

    /// <summary>Whether a file is an episode, which is played with its campaign.</summary>
    static bool IsEpisode(string path)
    {
        try
        {
            return System.IO.File.ReadLines(path).Take(MostLinesOfHead)
                .Any(line => line.StartsWith(ScenarioReader.EpisodeMark, StringComparison.Ordinal));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return false;
        }
    }

    static byte[]? TranslationAt(string path) => System.IO.File.Exists(path) ? ReadFile(path) : null;

    /// <summary>Reads a file. Of a file that is too large it returns just enough bytes to show that.</summary>
    /// <exception cref="IOException">Reading it fails.</exception>
    internal static byte[] ReadFile(string path)
    {
        using var file = ReadableFile.Open(path, FileShare.ReadWrite);
        return ReadFile(file);
    }

    /// <inheritdoc cref="ReadFile(string)"/>
    internal static byte[] ReadFile(FileStream file)
    {
        // One byte more than the limit shows that the file is too large.
        var most = ScenarioReader.MostBytes + 1L;
        // Some files have content although their length is 0.
        var bytes = new byte[file is { CanSeek: true, Length: > 0 } ? Math.Min(most, file.Length + 1) : most];
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    static IEnumerable<ScenarioSource> Shipped()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Where(name => !(Language.Create(name) is { } named && assembly.GetManifestResourceInfo(named.Scenario) is not null))
            // Each episode of a campaign lies beside it, in a folder of theirs.
            .Where(name => !IsOfCampaign(name) || name.EndsWith($"/{Campaign}{Ending}", StringComparison.Ordinal))
            .OrderBy(KindOf).ThenBy(name => name, StringComparer.Ordinal)
            .Select(
                name =>
                    new ScenarioSource(NameOf(name), name,
                        () => ScenarioReader.Read(Resource(assembly, name)!, name, path => Beside(name, path)), Shipped: true,
                        file => Resource(assembly, file))
                    {
                        ShippedKind = KindOf(name),
                        Beside = start => assembly.GetManifestResourceNames()
                            .Where(file => file.StartsWith(start, StringComparison.Ordinal)
                                && file.EndsWith(Ending, StringComparison.Ordinal)),
                        Description = () => ScenarioReader.ReadAbout(Encoding.UTF8.GetString(Resource(assembly, name)!), name),
                    });

        static bool IsOfCampaign(string name) => name.Split('/') is [_, not ("moments" or "prologue"), _];

        OpenedFile Beside(string name, string path) => Resource(assembly, name[..(name.LastIndexOf('/') + 1)] + path) is { } bytes
            ? OpenedFile.From(bytes) : OpenedFile.Refused(OpenedFile.NotThere);

        static ScenarioKind KindOf(string name) => name.Split('/')[^2] switch
        {
            "moments" => ScenarioKind.Moment,
            "prologue" => ScenarioKind.Prologue,
            _ => ScenarioKind.Scenario,
        };
    }

    static byte[]? Resource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
