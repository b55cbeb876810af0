using TrustSim.Commands;

namespace TrustSim.Tests.Saved;

/// <summary>Each command says whether it needs the data folder: those that do refuse to begin where there can be none.</summary>
[Collection(Home.Collection)]
public sealed class HomeThatIsFileTests : IDisposable
{
    readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData]
    [InlineData("play", "whose-idea")]
    [InlineData("play", "whose-idea", "--plain", "--choose", "a")]
    [InlineData("resume")]
    [InlineData("history")]
    [InlineData("report")]
    [InlineData("workshop")]
    [InlineData("workshop", "report")]
    [InlineData("workshop", "export", "--csv", "-")]
    [InlineData("notes")]
    [InlineData("export", "--list")]
    [InlineData("import", "none.json")]
    [InlineData("push", "--lrs", "https://lrs.example.org")]
    [InlineData("forget", "--all", "--yes")]
    public void A_command_that_keeps_something_refuses_to_begin(params string[] arguments)
    {
        var run = Run(arguments);
        run.ExitCode.ShouldBe(ExitCode.CouldNot);
        run.Errors.ShouldBe($"TRUSTSIM_HOME is “{file}”, which is a file. Name a folder.\n");
        run.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("history")]
    [InlineData("export", "--list")]
    public void A_folder_that_cannot_be_made_is_named(params string[] arguments)
    {
        var run = Run(Path.Combine(file, "below"), arguments);
        run.ExitCode.ShouldBe(ExitCode.CouldNot);
        run.Errors.ShouldStartWith($"The folder that TRUSTSIM_HOME names, “{Path.Combine(file, "below")}”, cannot be used: ");
    }

    [Theory]
    [InlineData("list")]
    [InlineData("explain", "TS0012")]
    [InlineData("history", "--help")]
    [InlineData("--version")]
    public void A_command_that_keeps_nothing_begins(params string[] arguments) => Run(arguments).ExitCode.ShouldBe(ExitCode.Fine);

    [Fact]
    public void Summing_up_exports_needs_no_data_folder() =>
        Run("cohort", "none.json").Errors.ShouldStartWith("“none.json” cannot be read: There is no such file.");

    [Fact]
    public void A_wrong_word_is_told_with_the_help_that_mends_it()
    {
        var run = Run("history", "--jsno");
        run.Errors.ShouldContain("--json");
        run.Output.ShouldContain("Usage:");
    }

    ProgramRun Run(params string[] arguments) => Run(file, arguments);

    static ProgramRun Run(string home, string[] arguments)
    {
        Environment.SetEnvironmentVariable(DataFolder.HomeVariable, home);
        try
        {
            return ProgramRun.Of(arguments);
        }
        finally
        {
            Environment.SetEnvironmentVariable(DataFolder.HomeVariable, null);
        }
    }
}
