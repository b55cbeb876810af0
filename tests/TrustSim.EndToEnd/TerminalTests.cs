using System.Text.RegularExpressions;
using TrustSim.EndToEnd.Program;
using TrustSim.EndToEnd.Screen;

namespace TrustSim.EndToEnd;

/// <summary>What goes to the terminal, and what a terminal can do with it.</summary>
public sealed partial class TerminalTests(PublishedProgram program)
{
    [Fact]
    public async Task Nothing_is_written_while_nothing_happens()
    {
        using var terminal = new PseudoTerminal(program);
        terminal.Start(first: "what people do not tell you");
        terminal.PressAndWait("Down");
        // The cursor follows the picture a moment later.
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        var before = terminal.Raw.Length;
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        terminal.Raw.Length.ShouldBe(before);
    }

    [Fact]
    public void A_key_writes_the_rows_that_it_changed_and_no_others()
    {
        using var terminal = new PseudoTerminal(program);
        terminal.Start("play failed-launch", "decision 1");
        new Player(terminal).ToQuestion();
        var rows = terminal.PressAndWait("1").Split('\n');
        var before = terminal.Raw.Length;
        var changed = terminal.PressAndWait("2").Split('\n').Index().Where(row => rows[row.Index] != row.Item).Select(row => row.Index + 1);
        var written = Place().Matches(terminal.Raw[before..]).Select(place => int.Parse(place.Groups["row"].Value, null)).Distinct();
        // Rows of an answer that are not its first change their look only.
        written.Count().ShouldBeLessThan(10);
        changed.ShouldBeSubsetOf(written);
        terminal.Raw[before..].Length.ShouldBeLessThan(1000);
    }

    [Fact]
    public void The_cursor_stands_at_the_answer_that_is_pointed_at()
    {
        using var terminal = new PseudoTerminal(program);
        terminal.Start("play failed-launch", "decision 1");
        new Player(terminal).ToQuestion();
        var rows = terminal.PressAndWait("2").Split('\n');
        var row = Array.FindIndex(rows, each => each.Contains("►2", StringComparison.Ordinal));
        terminal.Cursor.ShouldBe($"{rows[row].IndexOf('►', StringComparison.Ordinal)},{row} 0");
    }

    [Fact]
    public void Stopped_and_continued_it_gives_the_terminal_back_and_takes_it_again()
    {
        using var terminal = new PseudoTerminal(program, shell: "bash --norc --noprofile -i");
        terminal.Start("play failed-launch", "decision 1");
        var before = terminal.Screen;
        PseudoTerminal.Kill(terminal.ProcessId(), "TSTP");
        Until.True(() => terminal.IsClean, "the terminal is given back");
        terminal.Type("echo st\"\"opped\n");
        terminal.WaitFor("\nstopped\n");
        terminal.Type("fg\n");
        terminal.WaitFor(screen => screen == before, "the screen as it was");
        terminal.PressAndWait("?").ShouldContain("Keys");
        terminal.PressAndWait("Escape");
        terminal.Press("C-c");
        terminal.WaitForShell();
    }

    [Theory, InlineData("--no-mouse", ""), InlineData("", "off")]
    public void The_mouse_can_be_left_to_the_terminal(string option, string variable)
    {
        using var terminal = new PseudoTerminal(program, environment: ("TRUSTSIM_MOUSE", variable));
        terminal.Start(option, "what people do not tell you");
        terminal.Raw.ShouldNotContain("?1000h");
        terminal.Raw.ShouldNotContain("?1003h");
        terminal.PressAndWait("?").ShouldNotContain("Shift and drag");
        terminal.PressAndWait("Escape");
        terminal.Press("C-c");
        terminal.WaitForShell();
    }

    [Theory]
    [InlineData("list >/dev/full")]
    [InlineData("list >/dev/full 2>/dev/full")]
    [InlineData("history <&- >&- 2>&-")]
    [InlineData("list <&- >&-")]
    [InlineData("check base.yaml >/dev/full")]
    [InlineData("play nowhere 2>/dev/full")]
    public void Output_that_cannot_be_written_ends_it_in_order(string arguments)
    {
        using var terminal = new PseudoTerminal(program);
        terminal.Type($"'{program.File}' new --template one-dilemma --output base.yaml >/dev/null\n");
        terminal.Type($"'{program.File}' {arguments}; echo ended with $?\n");
        var screen = terminal.WaitFor("ended with 74");
        var why = arguments.Contains(">&-", StringComparison.Ordinal) ? "It is not open." : "The disk is full.";
        screen.Contains($"cannot write the output. {why}", StringComparison.Ordinal)
            .ShouldBe(!arguments.Contains("2>", StringComparison.Ordinal), screen);
    }

    [Theory, InlineData("check pipe"), InlineData("import pipe")]
    public void A_pipe_to_which_nobody_writes_is_not_waited_for(string arguments)
    {
        using var terminal = new PseudoTerminal(program);
        terminal.Type($"mkfifo pipe; '{program.File}' {arguments}; echo ended with $?\n");
        terminal.WaitFor("ended with 2").ShouldContain("It is a pipe, and nothing comes through it.");
    }

    [Fact]
    public void A_home_that_is_a_file_is_named()
    {
        var folder = program.EmptyFolder();
        var file = Path.Combine(folder, "home");
        File.WriteAllText(file, "");
        var answer = program.Run(["history"], environment: ("TRUSTSIM_HOME", file));
        answer.ExitCode.ShouldBe(2);
        answer.Errors.ShouldContain("which is a file");
    }

    [GeneratedRegex(@"\x1B\[(?<row>[0-9]+);[0-9]+H")]
    private static partial Regex Place();
}
