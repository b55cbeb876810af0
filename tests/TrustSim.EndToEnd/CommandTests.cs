using TrustSim.Authoring.Translations;
using TrustSim.EndToEnd.Program;

namespace TrustSim.EndToEnd;

public sealed class CommandTests(PublishedProgram program)
{
    const string Small =
        """
        trustsim: 1
        title: The Late Report
        team:
          ada: { name: Ada Berg, temper: anxious }
        scenes:
          monday:
            text: The report went out with last year's figures.
            choices:
              - { id: mine, text: Say that it was you., acts: [{ take-the-hit: strong, why: You named your own part. }] }
        """;

    [Fact]
    public void Help_fits_on_one_screen()
    {
        foreach (var arguments in (string[][])[["--help"], ["play", "--help"], ["check", "--help"], ["list", "--help"],
            ["explain", "--help"], ["test", "--help"], ["new", "--help"], ["guide", "--help"], ["workshop", "--help"], ["notes", "--help"],
                ["forget", "--help"]])
        {
            var answer = program.Run(arguments);
            answer.ExitCode.ShouldBe(0);
            // Only the list of all commands may be longer than 24 lines.
            answer.Lines.Length.ShouldBeLessThanOrEqualTo(arguments.Length == 1 ? 42 : 24, string.Join(' ', arguments));
            answer.Lines.Max(line => line.Length).ShouldBeLessThanOrEqualTo(80, answer.Output);
        }
    }

    [Theory]
    [InlineData("nonsense", "nonsense")]
    [InlineData("play nope", "There is no scenario and no file “nope”. There are: best-branch, blue-book, everyones-thumbs, ")]
    [InlineData("play failed-lunch", "Did you mean failed-launch?")]
    [InlineData("play", "SCENARIO")]
    [InlineData("play failed-launch --theme pink", "pink")]
    [InlineData("play failed-launch --meters never", "never")]
    [InlineData("check missing.yaml", "“missing.yaml” cannot be read")]
    [InlineData("check", "FILE")]
    [InlineData("explain TS0018", "There is no code TS0018. The nearest are:")]
    [InlineData("test missing.yaml", "“missing.yaml” cannot be read")]
    [InlineData("new --template pink", "There is no kind of scenario “pink”.")]
    [InlineData("--plain=perhaps", "perhaps")]
    public void What_makes_no_sense_is_answered_clearly(string arguments, string words)
    {
        var answer = program.Run(arguments.Split(' '));
        answer.ExitCode.ShouldBe(2, answer.ToString());
        answer.Errors.ShouldContain(words);
        answer.ShouldSatisfyAllConditions(
            () => (answer.Errors + answer.Output).ShouldNotContain("   at "),
            () => (answer.Errors + answer.Output).ShouldNotContain("Exception"));
    }

    [Fact]
    public void Without_a_terminal_it_lists_what_can_be_played()
    {
        var answer = program.Run([]);
        answer.ExitCode.ShouldBe(0);
        foreach (var name in (string[])["failed-launch", "tempting-leash", "whose-idea", "trustsim play NAME"])
            answer.Output.ShouldContain(name);
        var listed = program.Run(["list"]).Lines;
        listed.Length.ShouldBe(Shipped + 2);
        listed[^1].ShouldStartWith("Moments of three minutes: ");
    }

    [Fact]
    public void A_sound_file_has_nothing_to_mend()
    {
        var answer = program.Run(["check", "own.yaml"], folder: FolderWith(Small));
        answer.ExitCode.ShouldBe(0);
        answer.Lines[^1].ShouldBe("1 scenario checked: nothing to mend.");
    }

    [Theory]
    [InlineData("temper: anxious", "temper: nervous", "nervous")]
    [InlineData("take-the-hit", "take-the-hip", "take-the-hip")]
    [InlineData("team:", "team: [", "own.yaml")]
    [InlineData("title: The Late Report", "title: The Late: Report", "own.yaml")]
    public void A_broken_file_is_told_with_line_and_column(string right, string wrong, string words)
    {
        var folder = FolderWith(Small.Replace(right, wrong, StringComparison.Ordinal));
        var answer = program.Run(["check", "own.yaml"], folder: folder);
        answer.ExitCode.ShouldBe(1, answer.ToString());
        answer.Output.ShouldContain(words);
        answer.Output.ShouldMatch(@"own\.yaml:\d+:\d+");
        program.Run(["play", "own.yaml"], "1\n", folder).ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_scenario_of_ones_own_is_played_by_its_path() =>
        program.Run(["play", "./own.yaml"], "1\n", FolderWith(Small)).ShouldSatisfyAllConditions(
            answer => answer.ExitCode.ShouldBe(0),
            answer => answer.Output.ShouldContain("The Late Report"));

    [Fact]
    public void A_folder_of_ones_own_is_listed_and_played_by_name()
    {
        var folder = FolderWith(Small);
        program.Run(["list"], environment: ("TRUSTSIM_SCENARIOS", folder)).Output.ShouldContain("The Late Report");
        program.Run(["play", "own"], "1\n", environment: ("TRUSTSIM_SCENARIOS", folder)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_named()
    {
        var answer = program.Run(["list"], environment: ("TRUSTSIM_SCENARIOS", "/no/such/folder"));
        answer.ExitCode.ShouldBe(2);
        answer.Errors.ShouldContain("“/no/such/folder” cannot be read");
        answer.Lines.Length.ShouldBe(Shipped + 2);
    }

    /// <summary>Number of scenarios that come with the program; a line for the moments stands below them.</summary>
    static int Shipped => Directory.GetFiles(Path.Combine(Repository.Root, "scenarios"), "*.yaml")
        .Count(file => Language.Create(file) is null);

    string FolderWith(string scenario)
    {
        var folder = program.EmptyFolder();
        File.WriteAllText(Path.Combine(folder, "own.yaml"), scenario);
        return folder;
    }
}
