using TrustSim.EndToEnd.Program;
using TrustSim.EndToEnd.Screen;

namespace TrustSim.EndToEnd;

/// <summary>The ways to plain lines.</summary>
public sealed class PlainWayTests(PublishedProgram program)
{
    const string Asked = "What do you want to play?";

    [Theory, InlineData("1", true), InlineData("yes", true), InlineData("0", false), InlineData("False", false), InlineData("", false)]
    public void ACCESSIBLE_asks_for_plain_lines(string value, bool isPlain)
    {
        using var terminal = new PseudoTerminal(program, environment: ("ACCESSIBLE", value));
        terminal.Type($"'{program.File}'\n");
        terminal.WaitFor("Whose Idea Was It").Contains(Asked, StringComparison.Ordinal).ShouldBe(isPlain);
    }

    [Fact]
    public void Home_lists_with_numbers_and_plays_the_one_that_is_named()
    {
        using var terminal = new PseudoTerminal(program);
        terminal.Type($"'{program.File}' --plain\n");
        // The list is longer than a window.
        terminal.WaitFor("Enter to continue >").ShouldContain("\n3. The Failed Launch, 15 minutes.");
        terminal.Type("\n");
        terminal.WaitFor("1 to 14 >");
        terminal.Type("3\n");
        terminal.WaitFor("A Name by Nine. Decision 1 of 8.");
    }

    [Fact]
    public void A_pipe_names_the_scenario_first()
    {
        var named = program.Run(["--plain"], "2\n1\n");
        named.ExitCode.ShouldBe(3);
        named.Output.ShouldContain("A Name by Nine. Decision 1 of 8.");
        program.Run(["--plain"]).ExitCode.ShouldBe(0);
        var wrong = program.Run(["--plain"], "99\n");
        wrong.ExitCode.ShouldBe(2);
        wrong.Errors.ShouldContain("Line 1 of the input");
    }

    [Fact]
    public void P_goes_over_from_the_screens_with_the_game_that_is_on_them()
    {
        using var terminal = new PseudoTerminal(program);
        terminal.Start(first: "what people do not tell you");
        terminal.Screen.ShouldContain("Screen reader? P");
        terminal.PressAndWait("?").Split('\n').First(row => row.Contains("  ", StringComparison.Ordinal) && row.Trim().Length > 0
            && !row.Contains("Keys", StringComparison.Ordinal)).ShouldContain("plain lines");
        terminal.PressAndWait("Escape");
        terminal.Press("p");
        terminal.WaitFor(Asked);
        terminal.Type("\n");
        terminal.WaitFor("1 to 14 >");
        terminal.Type("3\n");
        terminal.WaitFor("Decision 1 of 8.");
        terminal.Type("q\n");

        terminal.WaitFor("shell>");
        terminal.Start("play failed-launch", "decision 1");
        new Player(terminal).ToQuestion();
        terminal.PressAndWait("1");
        terminal.PressAndWait("Enter");
        terminal.PressAndWait("p");
        // What stood in the lines before is there again, with its own question at its end.
        terminal.WaitFor("You chose: ");
    }
}
