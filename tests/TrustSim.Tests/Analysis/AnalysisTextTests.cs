using TrustSim.Authoring.Translations;
using TrustSim.Presentation.Analysis;
using TrustSim.Presentation.Plain;
using TrustSim.Authoring.Format;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Presentation.Cells;

namespace TrustSim.Tests.Analysis;

/// <summary>The plain lines of <c>trustsim analyse</c>.</summary>
public sealed class AnalysisTextTests
{
    public static TheoryData<string> Files =>
        [
            .. Directory.EnumerateFiles(Repository.Scenarios, "*.yaml")
                .Concat(Directory.EnumerateFiles(Path.Combine(House.Repository.Root.FullName, "tests", "corpus", "good"), "*.yaml"))
                    .Where(file => Language.Create(file) is null).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void No_line_is_wider_than_was_asked_for(string file)
    {
        var scenario = ScenarioReader.Read(File.ReadAllBytes(file), file).Scenario.ShouldNotBeNull();
        // A few paths with cycles are enough, and those are the wide ones.
        ShouldFit(scenario, PathAnalysis.Analyse(scenario, new(100_000), 200)!);
    }

    [Fact]
    public void Not_even_with_the_widest_words()
    {
        var scenario =
            ScenarioReader.Read(
                HostileScenario.Yaml.Replace("monday", new string('m', 64), StringComparison.Ordinal)
                    .Replace("id: one", $"id: {new string('o', 64)}", StringComparison.Ordinal)
                        .Replace("leak", new string('l', 64), StringComparison.Ordinal), "x.yaml").Scenario.ShouldNotBeNull();
        ShouldFit(scenario, PathAnalysis.Analyse(scenario)!);
    }

    [Fact]
    public void Lines_are_readable_for_any_spread_of_paths()
    {
        var file = Path.Combine(House.Repository.Root.FullName, "tests", "corpus", "good", "loops.yaml");
        var scenario = ScenarioReader.Read(File.ReadAllBytes(file), file).Scenario!;
        PlainTextRenderer.Render(AnalysisDocument.Create(scenario, PathAnalysis.Analyse(scenario, new(100), 500)!), 80).Count()
            .ShouldBeLessThan(150);
    }

    [Fact]
    public void No_figure_is_written_as_minus_zero()
    {
        var file = Path.Combine(House.Repository.Root.FullName, "tests", "corpus", "good", "smallest.yaml");
        var scenario = ScenarioReader.Read(File.ReadAllBytes(file), file).Scenario!;
        var text = string.Join('\n', PlainTextRenderer.Render(AnalysisDocument.Create(scenario, PathAnalysis.Analyse(scenario)!), 80));
        text.ShouldNotContain("-0.0");
        text.ShouldContain("Trust at the end: 50.0 on every path");
        text.ShouldContain("All paths end with the same trust");
    }

    static void ShouldFit(Scenario scenario, PathAnalysis analysis)
    {
        foreach (var width in (int[])[80, 40])
        {
            foreach (var line in PlainTextRenderer.Render(AnalysisDocument.Create(scenario, analysis), width)
                .Select(ControlCharacters.Escape)) TextWidth.Measure(line).ShouldBeLessThanOrEqualTo(width, line);
        }
    }
}
