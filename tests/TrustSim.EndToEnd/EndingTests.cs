using TrustSim.EndToEnd.Program;
using TrustSim.EndToEnd.Screen;

namespace TrustSim.EndToEnd;

/// <summary>The terminal is usable again, however the program ends.</summary>
public sealed class EndingTests(PublishedProgram program)
{
    public static TheoryData<string, string> SignalsAndShells =>
        new(
            ((string[])["TERM", "HUP", "INT", "QUIT", "KILL"]).SelectMany(
                signal => ((string[])["/bin/sh", "bash --norc --noprofile"]).Select(shell => (signal, shell))));

    [Theory, MemberData(nameof(SignalsAndShells))]
    public void Killed_in_the_middle_it_leaves_the_shell_usable(string signal, string shell)
    {
        using var terminal = new PseudoTerminal(program, shell: shell);
        terminal.Start("play failed-launch", "decision 1");
        terminal.PressAndWait("Enter");
        var game = terminal.ProcessId();
        var watchers = Processes.ChildrenOf(game);
        watchers.ShouldNotBeEmpty();

        PseudoTerminal.Kill(game, signal);
        ShouldBeGone([game, .. watchers]);
        ShouldBeUsable(terminal);
    }

    [Fact]
    public void After_quitting_nothing_of_it_runs_any_more()
    {
        using var terminal = new PseudoTerminal(program);
        terminal.Start(first: "what people do not tell you");
        var game = terminal.ProcessId();
        var watchers = Processes.ChildrenOf(game);
        watchers.ShouldNotBeEmpty();
        terminal.Press("q");
        ShouldBeGone([game, .. watchers]);
        ShouldBeUsable(terminal);
    }

    [Fact]
    public void The_exit_code_tells_which_signal_ended_it()
    {
        using var terminal = new PseudoTerminal(program);
        terminal.Start(first: "what people do not tell you");
        PseudoTerminal.Kill(terminal.ProcessId(), "TERM");
        terminal.WaitForShell();
        terminal.Type("echo \"ended with $?\"\n");
        terminal.WaitFor("ended with 143");
    }

    [Theory]
    [InlineData("")]
    [InlineData("play failed-launch")]
    public void When_the_terminal_goes_away_nothing_is_left_running(string arguments)
    {
        int[] all;
        using (var terminal = new PseudoTerminal(program))
        {
            terminal.Start(arguments);
            var game = terminal.ProcessId();
            all = [game, .. Processes.ChildrenOf(game)];
            // A stopped process learns of the hang-up only after the terminal has gone.
            PseudoTerminal.Kill(game, "STOP");
        }

        PseudoTerminal.Kill(all[0], "CONT");
        ShouldBeGone(all);
    }

    static void ShouldBeGone(int[] processes) =>
        Until.True(() => !processes.Any(Processes.IsAlive), $"processes {string.Join(", ", processes)} have ended");

    static void ShouldBeUsable(PseudoTerminal terminal)
    {
        terminal.WaitForShell();
        // The shell may write its prompt while the game's screen is still there.
        terminal.Press("Enter");
        terminal.WaitFor(PseudoTerminal.Prompt.TrimEnd());
        terminal.Type("echo he\"\"llo\n");
        terminal.WaitFor("\nhello\n");
        terminal.Screen.ShouldContain(PseudoTerminal.Prompt + "echo he\"\"llo\n", Case.Sensitive, "what is typed is to be seen, once");
        // bash resets terminal modes for its children and would hide this problem, so type the command.
        terminal.Type("clear; stty -a\n");
        var modes =
            terminal.WaitFor(
                screen =>
                    screen.Contains("icanon", StringComparison.Ordinal)
                        && screen.TrimEnd().EndsWith(PseudoTerminal.Prompt.TrimEnd(), StringComparison.Ordinal), "the modes")
                            .Split([' ', '\n']);
        foreach (var mode in (string[])["icanon", "echo", "isig", "opost", "icrnl"]) modes.ShouldContain(mode);
    }
}
