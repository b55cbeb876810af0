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
}
