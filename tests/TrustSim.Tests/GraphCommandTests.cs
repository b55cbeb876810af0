namespace TrustSim.Tests;

public sealed class GraphCommandTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("trustsim-graph-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("outline", "The Failed Launch: 18 scenes, 7 endings among them.")]
    [InlineData("mermaid", "flowchart TD")]
    [InlineData("dot", "digraph \"The Failed Launch\" {")]
    public void A_shipped_scenario_is_shown_in_each_format(string format, string first)
    {
        var run = ProgramRun.Of("graph", "failed-launch", "--format", format);
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Lines[0].ShouldStartWith(first);
        run.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_is_shown_as_an_outline()
    {
        var run = ProgramRun.Of("graph", Path.Combine(Repository.Scenarios, "whose-idea.yaml"));
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Lines[0].ShouldStartWith("Whose Idea Was It: ");
    }

    [Fact]
    public void A_file_with_mistakes_has_no_graph()
    {
        var file = Path.Combine(folder, "bad.yaml");
        File.WriteAllText(file, "trustsim: 1\n");
        var run = ProgramRun.Of("graph", file);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("TS0021");
    }

    [Fact]
    public void A_missing_scenario_is_reported()
    {
        ProgramRun.Of("graph", "failed-lunch").Errors.ShouldContain("Did you mean failed-launch?");
        ProgramRun.Of("graph", "failed-launch", "--format", "svg").ExitCode.ShouldBe(2);
        ProgramRun.Of("graph").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_part_begins_with_a_scene_and_goes_so_many_steps()
    {
        var run = ProgramRun.Of("graph", "failed-launch", "--from", "two-in-the-morning", "--depth", "1");
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Lines[0].ShouldContain(" of 18 scenes");
        ProgramRun.Of("graph", "failed-launch", "--from", "nowhere").Errors
            .ShouldContain("There is no scene “nowhere” in “failed-launch”.");
        ProgramRun.Of("graph", "failed-launch", "--depth", "many").ExitCode.ShouldBe(2);
    }

    [Theory]
    [InlineData(499, false)]
    [InlineData(500, true)]
    public void More_arrows_than_Mermaid_draws_are_said(int scenes, bool isTooLarge)
    {
        var file = Path.Combine(folder, "long.yaml");
        // The arrow from the beginning, one from each scene but the last, and one to the stop.
        File.WriteAllText(file, "trustsim: 1\ntitle: T\nteam: { ada: {} }\nscenes:\n"
            + string.Concat(Enumerable.Range(1, scenes).Select(i => $"  s{i}: {{}}\n")));
        var run = ProgramRun.Of("graph", file, "--format", "mermaid");
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Errors.Contains("Mermaid draws at most 500 arrows", StringComparison.Ordinal).ShouldBe(isTooLarge, run.Errors);
        ProgramRun.Of("graph", file, "--format", "dot").Errors.ShouldBeEmpty();
        ProgramRun.Of("graph", file, "--format", "mermaid", "--depth", "9").Errors.ShouldBeEmpty();
    }
}
