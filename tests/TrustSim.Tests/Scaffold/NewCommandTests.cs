using TrustSim.Commands;
using TrustSim.Terminal.PlainText;
using TrustSim.Scaffold;

namespace TrustSim.Tests.Scaffold;

public sealed class NewCommandTests : IDisposable
{
    static readonly Wish Nothing = new(null, null, null, null, null, null);

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("trustsim-new");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Options_write_a_scenario_that_checks_and_tests_clean()
    {
        foreach (var kind in (string[])["one-dilemma", "three-acts", "workshop", "campaign"])
        {
            var file = In($"{kind}.yaml");
            var run =
                ProgramRun.Of("new", "--template", kind, "--title", "Ours: \"the\" #1", "--you", "It's you", "--team", "Ana Ruiz, Bo",
                    "--minutes", "12", "--output", file);
            run.ExitCode.ShouldBe(ExitCode.Fine, run.Errors);
            foreach (var next in (string[])["play", "check", "test"]) run.Output.ShouldContain($"trustsim {next} {file}");
            ProgramRun.Of("check", file).ExitCode.ShouldBe(ExitCode.Fine);
            ProgramRun.Of("test", file).ExitCode.ShouldBe(ExitCode.Fine);
        }
    }

    [Fact]
    public void Questions_show_the_default_and_ask_again_after_an_invalid_answer()
    {
        var file = In("asked.yaml");
        var run =
            Ask(Nothing, "four-acts", "three-act", "2", "", "Head of it", "Ana, Ana", "Ana, Bo", "ten", "10",
                Path.Combine(folder.FullName, "no", "x.yaml"), file);
        run.ExitCode.ShouldBe(ExitCode.Fine, run.Errors);
        run.Output.ShouldContain("There is no kind of scenario “four-acts”. There are: one-dilemma, three-acts, workshop, campaign.");
        run.Output.ShouldContain("Did you mean three-acts?");
        run.Output.ShouldContain("Its title [Eleven Labels]:");
        run.Output.ShouldContain("'Ana' is named twice");
        run.Output.ShouldContain("Minutes are a whole number from 1 to 240.");
        run.Output.ShouldContain("There is no folder");
        var text = File.ReadAllText(file);
        foreach (var line in (string[])["title: Eleven Labels\n", "you: Head of it\n", "minutes: 10\n", "name: Ana\n", "name: Bo\n"])
            text.ShouldContain(line, Case.Sensitive);
    }

    [Fact]
    public void An_option_replaces_its_question()
    {
        var run = Ask(Nothing with { Title = "Mine", Output = In("mine.yaml") }, "1", "", "", "");
        run.ExitCode.ShouldBe(ExitCode.Fine, run.Errors);
        run.Output.ShouldNotContain("Its title");
        run.Output.ShouldNotContain("The file to write");
    }

    [Fact]
    public void At_the_end_of_the_input_missing_answers_are_reported_and_nothing_is_written()
    {
        var run = Ask(Nothing with { Output = In("never.yaml") }, "workshop", "A title");
        run.ExitCode.ShouldBe(ExitCode.OutOfAnswers);
        run.Errors.ShouldBe("The input ended before this was answered: who the player is, the team, the minutes. Nothing was written.\n");
        folder.EnumerateFileSystemInfos().ShouldBeEmpty();
    }

    [Fact]
    public void A_file_gets_its_ending_and_is_named_so_that_a_shell_finds_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A backslash parts folders there.");
        var run = Ask(Nothing with { Title = "Mine", Team = "Ana, Bo, Cy" }, "1", "", "", In(@"my\first one"));
        run.ExitCode.ShouldBe(ExitCode.Fine, run.Errors);
        File.Exists(In(@"my\first one.yaml")).ShouldBeTrue();
        run.Output.ShouldContain($"trustsim play '{In(@"my\first one.yaml")}'");
        run.Output.ShouldNotContain("added");
        NewFile.Named("a.yml").ShouldBe("a.yml");
        NewFile.Named(folder.FullName).ShouldBe(folder.FullName);
        NewFile.InCommand("it's.yaml").ShouldBe(@"'it'\''s.yaml'");
    }

    [Fact]
    public void People_added_to_a_small_team_are_reported()
    {
        var run = ProgramRun.Of("new", "--template", "three-acts", "--team", "Ana", "--output", In("small.yaml"));
        run.Output.ShouldContain("needs 4 people and you named 1, so Ines Faro, Greta Holm and Jun Abe were added");
    }

    [Fact]
    public void A_file_that_is_there_is_overwritten_only_by_force()
    {
        var file = In("there.yaml");
        File.WriteAllText(file, "mine");
        var run = ProgramRun.Of("new", "--template", "workshop", "--output", file);
        run.ExitCode.ShouldBe(ExitCode.CouldNot);
        run.Errors.ShouldContain("is there already");
        File.ReadAllText(file).ShouldBe("mine");
        ProgramRun.Of("new", "--template", "workshop", "--output", file, "--force").ExitCode.ShouldBe(ExitCode.Fine);
        File.ReadAllText(file).ShouldContain("trustsim: 1");
        folder.EnumerateFiles().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("--template", "workshp", "Did you mean workshop?")]
    [InlineData("--minutes", "soon", "Minutes are a whole number")]
    [InlineData("--title", " ", "Nothing stands there.")]
    [InlineData("--team", "A, B, C, D, E, F, G, H, I, J, K, L, M", "at most 12")]
    public void A_wrong_option_is_refused_before_anything_is_asked(string option, string value, string words)
    {
        var run = ProgramRun.Of("new", option, value, "--output", In("x.yaml"));
        run.ExitCode.ShouldBe(ExitCode.CouldNot);
        run.Errors.ShouldContain(words);
        run.Errors.ShouldEndWith("Nothing was written.\n");
        run.Output.ShouldBeEmpty();
        folder.EnumerateFileSystemInfos().ShouldBeEmpty();
    }

    string In(string name) => Path.Combine(folder.FullName, name);

    static ProgramRun Ask(Wish wish, params string[] answers)
    {
        var (output, errors) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var typed = new StringReader(string.Join('\n', answers) + (answers.Length > 0 ? "\n" : ""));
        var exitCode = new NewCommand(AnswerReader.From(typed), output, errors).Run(wish, null, force: false);
        return new(exitCode, output.ToString(), errors.ToString());
    }
}
