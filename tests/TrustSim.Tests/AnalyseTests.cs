using System.Text.Json;

namespace TrustSim.Tests;

/// <summary><c>trustsim analyse</c>, and the part of <c>check</c> about paths.</summary>
public sealed class AnalyseTests
{
    static string Corpus(string name) => Path.Combine(House.Repository.Root.FullName, "tests", "corpus", "good", name);

    [Fact]
    public void All_paths_of_a_shipped_scenario_are_counted()
    {
        var run = ProgramRun.Of("analyse", "failed-launch");
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("all 61,440 paths, each counted once");
        run.Output.ShouldContain("Endings, by share of paths");
        run.Output.Split('\n').ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public void A_sample_of_too_many_paths_gives_its_error()
    {
        var exact = Json("analyse", "failed-launch", "--json");
        var sampled = Json("analyse", "failed-launch", "--json", "--max-paths", "10");
        sampled.GetProperty("paths").ValueKind.ShouldBe(JsonValueKind.Null);
        sampled.GetProperty("sample").GetInt32().ShouldBeGreaterThan(1_000);
        var (trust, known) = (sampled.GetProperty("trust"), exact.GetProperty("trust").GetProperty("mean").GetDouble());
        Math.Abs(trust.GetProperty("mean").GetDouble() - known).ShouldBeLessThan(2 * trust.GetProperty("error").GetDouble());
        exact.GetProperty("trust").GetProperty("error").GetDouble().ShouldBe(0);
    }

    [Fact]
    public void A_scenario_with_a_cycle_is_sampled_at_random()
    {
        var run = ProgramRun.Of("analyse", Corpus("loops.yaml"), "--max-roads", "100");
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("at random");
    }

    [Theory]
    [InlineData("one: { choices: [{ id: a, text: A., then: one }] }")]
    [InlineData("one: { choices: [{ id: a, text: A., then: [{ when: week < 0, to: end }, { to: one }] }] }\n  end: { ending: Over }")]
    public void A_scenario_without_an_end_is_reported_soon(string scenes)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("trustsim-ends-").FullName, "forever.yaml");
        File.WriteAllText(file, $"trustsim: 1\ntitle: Forever\nteam: {{ ada: {{}} }}\nscenes:\n  {scenes}\n");
        var run = ProgramRun.Of("analyse", file);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("No path came to an end.");
    }

    [Fact]
    public void Check_says_how_many_paths_it_explored()
    {
        var run = ProgramRun.Of("check", Path.Combine(Repository.Scenarios, "failed-launch.yaml"));
        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.ShouldContain("all 61,440 paths were explored");
    }

    [Theory, InlineData("0"), InlineData("-3"), InlineData("many")]
    public void An_invalid_limit_is_refused(string limit) =>
        ProgramRun.Of("check", "x.yaml", "--max-roads", limit).ExitCode.ShouldBe(2);

    static JsonElement Json(params string[] args)
    {
        var run = ProgramRun.Of(args);
        run.ExitCode.ShouldBe(0, run.Errors);
        return JsonDocument.Parse(run.Output).RootElement.Clone();
    }
}
