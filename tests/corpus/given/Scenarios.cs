using System.Reflection;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Story;

namespace TrustSim.Corpus;

/// <summary>The scenarios of the repository, and a small one whose words only change when a test wants it.</summary>
static class Scenarios
{
    public static string Root { get; } = RootAbove(AppContext.BaseDirectory);

    static readonly Lazy<IReadOnlyDictionary<string, Scenario>> Library = new(() => Directory
        .EnumerateFiles(Path.Combine(Root, "scenarios"), "*.yaml").Where(file => Language.Create(file) is null)
        .Order(StringComparer.Ordinal)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => Sound(File.ReadAllText(file), file)));

    /// <summary>The three that came first.</summary>
    public static IReadOnlyList<string> First { get; } = ["failed-launch", "tempting-leash", "whose-idea"];

    /// <summary>The scenarios that long tests play: the first three, or all of the library with TRUSTSIM_LONG.</summary>
    public static IEnumerable<string> Names => Environment.GetEnvironmentVariable("TRUSTSIM_LONG") is null ? First : All;

    /// <summary>All scenarios of the library.</summary>
    public static IEnumerable<string> All => Library.Value.Keys;

    public static string SmallText { get; } = ReadSmall();

    public static Scenario Small { get; } = Sound(SmallText, "small.yaml");

    /// <summary>The small one in the words of its translation.</summary>
    public static Scenario SmallIn(string language)
    {
        var file = $"small.{language}.yaml";
        var reading = Translation.Create(ScenarioReader.Read(SmallText, "small.yaml"), language,
            File.ReadAllBytes(Path.Combine(Root, "tests", "corpus", "given", file)), file);
        return reading.IsClean ? reading.Scenario! : throw new InvalidDataException(string.Join('\n', reading.Diagnostics));
    }

    public static Scenario Shipped(string name) => Library.Value[name];

    static Scenario Sound(string text, string file)
    {
        var reading = ScenarioReader.Read(text, file);
        return reading.Scenario ?? throw new InvalidDataException(string.Join('\n', reading.Diagnostics));
    }

    static string ReadSmall()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("small.yaml")!);
        return reader.ReadToEnd();
    }

    static string RootAbove(string folder) =>
        File.Exists(Path.Combine(folder, "TrustSim.sln")) ? folder
            : RootAbove(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
