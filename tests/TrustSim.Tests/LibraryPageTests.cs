namespace TrustSim.Tests;

/// <summary>The page of the library shows what <c>analyse</c> counts today.</summary>
public sealed class LibraryPageTests
{
    [Fact]
    public void The_page_has_the_tables_that_analyse_prints_of_the_folder()
    {
        var run = ProgramRun.Of("analyse", Repository.Scenarios);
        run.ExitCode.ShouldBe(0, run.Errors);
        var page = Path.Combine(House.Repository.Root.FullName, "docs", "library.md");
        if (Environment.GetEnvironmentVariable("TRUSTSIM_UPDATE_SNAPSHOTS") is not null)
        {
            var old = File.ReadAllText(page);
            File.WriteAllText(page, $"{Around(old).Before}{run.Output}{Around(old).After}");
        }

        File.ReadAllText(page).ShouldContain(run.Output, customMessage: "TRUSTSIM_UPDATE_SNAPSHOTS=1 writes the tables anew");
        run.Lines.Count(line => line.StartsWith("| ", StringComparison.Ordinal)).ShouldBe(Repository.Names.Count + 10);
    }

    [Theory, InlineData("--json"), InlineData("--html", "x.html")]
    public void A_folder_has_no_other_form(params string[] form)
    {
        var run = ProgramRun.Of(["analyse", Repository.Scenarios, .. form]);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("plain tables");
    }

    [Fact]
    public void A_folder_without_scenarios_says_so()
    {
        var run = ProgramRun.Of("analyse", Directory.CreateTempSubdirectory("trustsim-none-").FullName);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("There are no .yaml files");
    }

    /// <summary>What stands on the page before the tables and after them.</summary>
    static (string Before, string After) Around(string page)
    {
        const string begin = "<!-- tables -->\n", end = "<!-- end of tables -->\n";
        var (from, to) = (page.IndexOf(begin, StringComparison.Ordinal) + begin.Length, page.IndexOf(end, StringComparison.Ordinal));
        return (page[..from], page[to..]);
    }
}
