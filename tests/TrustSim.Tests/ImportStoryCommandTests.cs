using System.IO.Compression;

namespace TrustSim.Tests;

public sealed class ImportStoryCommandTests : IDisposable
{
    const string Story = """
        :: StoryTitle
        The Late Van

        :: Yard
        <<set $x to 1>>It is late.
        [[Ring->Road]]
        [[Wait->Stage]]

        :: Road
        Ten minutes.

        """;

    readonly string folder = Directory.CreateTempSubdirectory("trustsim-story-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_story_in_Twee_becomes_a_scenario_that_reads_and_plays()
    {
        var (story, scenario) = (Write("van.twee", Story), In("van.yaml"));
        var run = ProgramRun.Of("import-story", story, "--output", scenario);
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("3 scenes, 2 answers, 2 endings");
        run.Output.ShouldContain("macros and code (1): <<set>>");
        run.Output.ShouldContain("Links lead to 1 passage that is not there");
        run.Output.ShouldContain($"trustsim check {scenario}");
        ProgramRun.Of("check", scenario).Output.ShouldNotContain(": error ");
        ProgramRun.Of("play", scenario, "--choose", "ring").Output.ShouldContain("Ten minutes.");
    }

    [Fact]
    public void Several_files_are_one_story()
    {
        var run = ProgramRun.Of("import-story", Write("a.twee", Story), Write("b.tw", ":: Stage\nNobody.\n"), "--output", "-");
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("  stage:\n    text: Nobody.\n    ending: Stage\n");
        run.Output.ShouldNotContain("3 scenes");
        run.Errors.ShouldContain("3 scenes");
    }

    [Fact]
    public void Nothing_is_replaced_without_force_and_the_story_itself_never()
    {
        var (story, scenario) = (Write("van.twee", Story), Write("mine.yaml", "trustsim: 1\n"));
        ProgramRun.Of("import-story", story, "--output", scenario).ExitCode.ShouldBe(2);
        File.ReadAllText(scenario).ShouldBe("trustsim: 1\n");
        ProgramRun.Of("import-story", story, "--output", story, "--force").ExitCode.ShouldBe(2);
        File.ReadAllText(story).ShouldBe(Story);
        ProgramRun.Of("import-story", story, "--output", scenario, "--force").ExitCode.ShouldBe(0);
        File.ReadAllText(scenario).ShouldContain("The Late Van");
    }

    [Fact]
    public void A_branching_scenario_comes_in_as_a_package_and_as_its_text()
    {
        const string content = """
            {"branchingScenario":{"content":[{"type":{"library":"H5P.AdvancedText 1.1","params":{"text":"<p>Ten.</p>"}}}]}}
            """;
        var package = In("night.h5p");
        using (var zip = ZipFile.Open(package, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in ((string, string)[])[("h5p.json", """{"mainLibrary":"H5P.BranchingScenario","title":"Night"}"""),
                ("content/content.json", content)])
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        foreach (var file in (string[])[package, Write("content.json", content)])
        {
            var run = ProgramRun.Of("import-story", file, "--output", "-");
            run.ExitCode.ShouldBe(0, run.Errors);
            run.Output.ShouldContain("    text: Ten.\n");
        }

        ProgramRun.Of("import-story", package, package, "--output", "-").Errors.ShouldContain("Only Twee may stand in several files");
    }

    [Theory]
    [InlineData("x.ink", "=== a ===\nIt rains.\n-> END\n", "is a story in ink")]
    [InlineData("x.html", "<html><tw-storydata></tw-storydata></html>", "Export As Twee")]
    [InlineData("x.yarn", "title: A\n---\nIt rains.\n===\n", "is a story of Yarn Spinner")]
    [InlineData("x.txt", "It rains.\n", "is no story that TrustSim knows")]
    [InlineData("x.twee", ":: StoryTitle\nX\n", "there is no passage in it")]
    [InlineData("x.h5p", "PK\u0003\u0004", "the package is damaged")]
    public void What_cannot_be_brought_in_is_said(string name, string text, string message)
    {
        var run = ProgramRun.Of("import-story", Write(name, text), "--output", In("out.yaml"));
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(message);
        File.Exists(In("out.yaml")).ShouldBeFalse();
    }

    [Fact]
    public void A_gigabyte_is_refused_by_its_length()
    {
        // A hole: the file has the length and takes no room.
        using (var file = File.Create(In("huge.h5p")))
        {
            file.Write("PK\u0003\u0004"u8);
            file.SetLength(1L << 30);
        }

        ProgramRun.Of("import-story", In("huge.h5p"), "--output", "-").Errors.ShouldContain("larger than 512 MB");
        ProgramRun.Of("check", In("huge.h5p")).Output.ShouldContain("TS0017");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("play")]
    [InlineData("graph")]
    [InlineData("scenes")]
    [InlineData("analyse")]
    [InlineData("guide")]
    [InlineData("script")]
    [InlineData("preview")]
    [InlineData("import")]
    public void Every_command_names_a_story_of_another_program(string command)
    {
        var run = ProgramRun.Of(command, Write("van.twee", Story));
        run.ExitCode.ShouldNotBe(0);
        (run.Output + run.Errors).ShouldContain("story in Twee, the text form of Twine");
        (run.Output + run.Errors).ShouldContain("trustsim import-story");
    }

    string In(string name) => Path.Combine(folder, name);

    string Write(string name, string text)
    {
        File.WriteAllText(In(name), text);
        return In(name);
    }
}
