using System.Collections.Immutable;
using System.Text;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Translations;
using TrustSim.Core.Paths;

namespace TrustSim.Authoring.Tests.Corpus;

/// <summary>
/// A good scenario that <c>NAME.defects</c> turns into bad ones: a file of that name, a folder with <c>scenario.yaml</c> and further files,
/// or a shipped scenario.
/// </summary>
/// <param name="Main">The file that holds the scenario.</param>
/// <param name="Files">The text of each file by its path.</param>
/// <param name="IsShipped">Whether it is a shipped scenario, which has many more paths.</param>
sealed record DefectBase(string Name, string Main, ImmutableDictionary<string, string> Files, bool IsShipped)
{
    // More paths than the scenarios have; exploring a cycle stops here.
    const long MostPaths = 1_000;
    const long MostPathsOfShipped = 100_000;

    const string Translated = ".de.yaml";

    public static ImmutableArray<DefectBase> All { get; } =
        [
            .. Directory.EnumerateFiles(CorpusFolder.PathOf("defects"), "*.defects")
                .Select(path => Of(Path.GetFileNameWithoutExtension(path)))
                .OrderBy(one => one.Name, StringComparer.Ordinal)];

    /// <summary>The text of its defects.</summary>
    public string Defects => File.ReadAllText(Path.Combine(CorpusFolder.PathOf("defects"), $"{Name}.defects"));

    /// <summary>Every diagnostic that <c>trustsim check</c> would report for the scenario and its translation.</summary>
    public ImmutableArray<Diagnostic> Diagnostics()
    {
        var reading =
            ScenarioReader.Read(Files[Main], Main,
                path =>
                    Files.TryGetValue(path, out var text) ? OpenedFile.From(Encoding.UTF8.GetBytes(text))
                        : OpenedFile.Refused(OpenedFile.NotThere));
        if (reading.Scenario is null) return reading.Diagnostics;
        var translation = Path.ChangeExtension(Main, Translated);
        return
        [
            .. reading.Diagnostics,
            .. PathDiagnosticFactory.Create(reading, Proof.Prove(reading.Scenario, new(IsShipped ? MostPathsOfShipped : MostPaths))),
            .. Files.TryGetValue(translation, out var words)
                ? Translation.Create(reading, "de", Encoding.UTF8.GetBytes(words), translation).Diagnostics.Where(
                    found => found.File == translation) : [],
        ];
    }

    static DefectBase Of(string name)
    {
        var folder = Path.Combine(CorpusFolder.PathOf("defects"), name);
        if (Directory.Exists(folder))
        {
            return new(name, "scenario.yaml", Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToImmutableDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText), IsShipped: false);
        }

        var file = $"{name}.yaml";
        var isShipped = !File.Exists(Path.Combine(CorpusFolder.PathOf("defects"), file));
        var text = File.ReadAllText(Path.Combine(CorpusFolder.PathOf(isShipped ? "shipped" : "defects"), file));
        return new(name, file, ImmutableDictionary<string, string>.Empty.Add(file, text), isShipped);
    }
}
