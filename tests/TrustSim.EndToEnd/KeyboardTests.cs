using System.Text.RegularExpressions;
using TrustSim.EndToEnd.Program;
using TrustSim.EndToEnd.Screen;

namespace TrustSim.EndToEnd;

public sealed partial class KeyboardTests(PublishedProgram program)
{
    const int Parts = 4;

    [Theory]
    [InlineData(80, 24)]
    [InlineData(160, 50)]
    public void From_home_to_the_last_part_of_the_debrief_by_keyboard_alone(int width, int height)
    {
        using var terminal = new PseudoTerminal(program, width, height);
        terminal.Start(first: "what people do not tell you");
        foreach (var title in (string[])["The Failed Launch", "The Tempting Leash", "Whose Idea Was It"])
            terminal.Screen.ShouldContain(title);
        terminal.Press("3");
        terminal.WaitFor("► The Failed Launch");

        terminal.Press("Enter");
        terminal.WaitFor("decision 1 of 8");
        var player = new Player(terminal).ToQuestion();
        foreach (var words in (string[])["Your team of seven", "Maya Okafor",
            "Your VP wants a name by nine. What do you write?", "Ruth Adler"])
            player.Read.ShouldContain(words);
        player.Read.ShouldNotContain("Notice who has stopped talking");

        player.PlayToDebrief(number => number % 2 == 1 ? 1 : 2);
        player.Decisions.ShouldBeGreaterThan(6);
        foreach (var words in (string[])["How freely they speak", "Work"]) player.Read.ShouldContain(words);

        player.ReadDebrief(Parts);
        foreach (var (index, words) in ((string[])["What happened", "The team now", "Your six keys", "To take away"]).Index())
            player.Read.ShouldMatch($" {words} .*{index + 1} of 4");
        player.Read.ShouldContain("Nobody is being assessed");

        terminal.Press("Escape");
        terminal.WaitFor("what people do not tell you");
        terminal.Press("q");
        terminal.WaitForShell();
    }

    [Fact]
    public void No_scenario_text_is_wider_than_the_screen_or_cut_without_a_sign()
    {
        using var terminal = new PseudoTerminal(program);
        terminal.Start("play whose-idea", "decision 1");
        var player = new Player(terminal);
        player.PlayToDebrief(_ => 1);
        player.ReadDebrief(Parts);
        player.Read.Split('\n').Max(line => line.TrimEnd().Length).ShouldBeLessThanOrEqualTo(80);
    }

    [Fact]
    public void NO_COLOR_leaves_only_bold_and_reverse()
    {
        using var terminal = new PseudoTerminal(program, environment: ("NO_COLOR", "1"));
        PlayOneDecision(terminal, "--theme high-contrast");
        Styles(terminal.Raw).ShouldBeSubsetOf(["", "0", "1", "7", "22", "27", "39", "49"]);
        Styles(terminal.Raw).ShouldContain("7");
    }

    [Fact]
    public void High_contrast_is_white_on_black_and_two_bright_colours()
    {
        using var terminal = new PseudoTerminal(program);
        PlayOneDecision(terminal, "--theme high-contrast");
        // 102, 217 and 255 are what opens; 255, 200 and 0 what closes.
        Styles(terminal.Raw).ShouldBeSubsetOf(["", "0", "1", "2", "7", "22", "27", "38", "39", "48", "49", "102", "200", "217", "255"]);
        terminal.Raw.ShouldContain("38;2;255;255;255");
        terminal.Raw.ShouldContain("48;2;0;0;0");
    }

    [Fact]
    public void Keys_that_mean_nothing_do_nothing()
    {
        using var terminal = new PseudoTerminal(program);
        terminal.Start("play failed-launch", "decision 1");
        new Player(terminal).ToQuestion();
        // In its first quarter of a second a page ignores all keys, those that mean something too.
        Thread.Sleep(300);
        var before = terminal.Screen;
        foreach (var key in (string[])["9", "0", "x", "~", "é", "世", "C-a", "C-z", "C-\\", "M-x", "Tab", "BTab", "F5", "F6", "F12",
            "DC", "IC"]) terminal.Press(key);
        terminal.Press("?");
        terminal.WaitFor("Keys ·");
        terminal.Press("Escape");
        terminal.WaitFor(screen => WithoutBar(screen) == WithoutBar(before), "the question as it was");
        terminal.PressAndWait("1").ShouldContain("►1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("play failed-launch")]
    public void Ctrl_C_quits(string arguments)
    {
        using var terminal = new PseudoTerminal(program);
        terminal.Start(arguments);
        terminal.Press("C-c");
        terminal.WaitForShell();
        terminal.Type("echo \"ended with $?\"\n");
        terminal.WaitFor("ended with 0");
    }

    [Fact]
    public void Resizing_asks_for_a_larger_window_and_continues_at_the_same_place()
    {
        using var terminal = new PseudoTerminal(program);
        terminal.Start("play failed-launch", "decision 1");
        new Player(terminal).ToQuestion();
        terminal.PressAndWait("2").ShouldContain("►2");
        var before = terminal.Screen;

        terminal.Resize(50, 10);
        terminal.WaitFor("60 by 18");
        terminal.Press("Enter", "1");
        terminal.WaitFor("60 by 18");
        terminal.Resize(80, 24);
        terminal.WaitFor(screen => screen == before, "the screen as it was before");

        terminal.Resize(50, 10);
        terminal.WaitFor("60 by 18");
        terminal.Press("C-c");
        terminal.WaitForShell();
    }

    static void PlayOneDecision(PseudoTerminal terminal, string arguments)
    {
        terminal.Start(arguments, "what people do not tell you");
        foreach (var key in (string[])["Enter", "Enter", "Enter", "1", "Enter", "?", "Escape", "t", "Escape"])
            terminal.PressAndWait(key);
        terminal.Press("C-c");
        terminal.WaitForShell();
    }

    static string WithoutBar(string screen) => string.Join('\n', screen.TrimEnd('\n').Split('\n')[..^1]);

    /// <summary>Every number in a sequence that sets a style.</summary>
    static IReadOnlySet<string> Styles(string raw) =>
        StyleSequence().Matches(raw).SelectMany(match => match.Groups["codes"].Value.Split(';', ':')).ToHashSet();

    [GeneratedRegex(@"\x1B\[(?<codes>[0-9;:]*)m")]
    private static partial Regex StyleSequence();
}
