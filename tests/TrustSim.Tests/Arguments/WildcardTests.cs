using TrustSim.Tests.Saved;

namespace TrustSim.Tests.Arguments;

/// <summary>Wildcards that a shell has left in an argument.</summary>
[Collection(Home.Collection)]
public sealed class WildcardTests : IDisposable
{
    static readonly string Launch = Path.Combine(Repository.Scenarios, "failed-launch.yaml");

    readonly Home home = new();

    public WildcardTests()
    {
        foreach (var name in (string[])["a.yaml", "b.yaml", "c.yml"]) File.Copy(Launch, home[name]);
    }

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("*.yaml", "2 scenarios checked")]
    [InlineData("?.y*ml", "3 scenarios checked")]
    [InlineData("b.*", "1 scenario checked")]
    public void All_files_that_match_are_read(string pattern, string said) => home.Run("check", home[pattern]).Output.ShouldContain(said);

    [Fact]
    public void A_pattern_that_matches_nothing_is_named()
    {
        var run = home.Run("test", home["*.txt"]);
        (run.ExitCode, run.Errors.Contains("*.txt", StringComparison.Ordinal)).ShouldBe((2, true));
    }

    [Fact]
    public void A_file_whose_name_holds_a_star_is_that_file()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows knows no such file.");
        File.Copy(Launch, home["*.yaml"]);
        home.Run("check", home["*.yaml"]).Output.ShouldContain("1 scenario checked");
    }

    [Fact]
    public void Exports_are_found_in_the_same_way()
    {
        foreach (var command in (string[])["cohort", "import"])
            home.Run(command, home["?.yaml"]).Errors.ShouldSatisfyAllConditions(
                errors => errors.ShouldContain("a.yaml"), errors => errors.ShouldContain("b.yaml"));
    }
}
