using TrustSim.EndToEnd.Program;
using TrustSim.EndToEnd.Screen;

namespace TrustSim.EndToEnd;

/// <summary>Text of a scenario reaches the terminal only as visible characters.</summary>
public sealed class HostileTextTests(PublishedProgram program)
{
    // ESC, the one-character CSI, BEL, a title, a clipboard write, a colour, another screen, a turn of direction, backspaces, a bare CR.
    const string Payload = @"\e]0;PWNED\a\e]52;c;UFdORUQ=\a\e[31mRED\e[?1049l\x9b35mC1\u202eTURNED\u2066\u200f\b\b\rOVER\x7f\0";

    static readonly string Scenario =
        $$"""
        trustsim: 1
        title: "Title {{Payload}}"
        summary: "Summary {{Payload}}"
        you: "You {{Payload}}"
        objectives: ["Objective {{Payload}}"]
        keywords: ["{{Payload}}"]
        team:
          ada: { name: "Ada{{Payload}} Berg", role: "Role {{Payload}}", about: "About {{Payload}}",
            strength: "Strength {{Payload}}", temper: anxious }
          ben: { name: "{{Payload}}", temper: outspoken }
        risks:
          leak: { known-by: ada, says: "Says {{Payload}}", lands: "Lands {{Payload}}", due: 1 week, courage: strong }
        scenes:
          monday:
            title: "Scene {{Payload}}"
            text: "Text {{Payload}}"
            says: [{ ada: "Line {{Payload}}" }]
            ask: "Ask {{Payload}}"
            choices:
              - id: one
                text: "Option {{Payload}}"
                acts: [{ take-the-hit: against-strong, toward: ada, why: "Why {{Payload}}" }]
                after: "After {{Payload}}"
          end: { title: "End {{Payload}}", text: "Over {{Payload}}", ending: "Ending {{Payload}}" }
        """;

    [Fact]
    public void On_the_screen_hostile_text_is_only_seen()
    {
        using var terminal = new PseudoTerminal(program, 120, 40, environment: ("TRUSTSIM_SCENARIOS", "own"));
        Directory.CreateDirectory(Path.Combine(terminal.Folder, "own"));
        File.WriteAllText(Path.Combine(terminal.Folder, "own", "hostile.yaml"), Scenario);
        terminal.Start(first: "what people do not tell you");
        terminal.Press("2");
        terminal.WaitFor("► Title");
        terminal.Press("Enter");
        terminal.WaitFor("Your team of two");
        var player = new Player(terminal);
        player.PlayToDebrief(_ => 1);
        player.ReadDebrief(4);
        terminal.PressAndWait("Enter");
        foreach (var key in (string[])["r", "Escape", "m", "Escape"]) terminal.PressAndWait(key);
        terminal.Press("Escape");
        terminal.WaitFor("what people do not tell you");
        terminal.Press("C-c");
        terminal.WaitForShell();

        var raw =
            terminal.Raw[terminal.Raw.IndexOf("\u001b[?1049h", StringComparison.Ordinal)..terminal.Raw.LastIndexOf("\u001b[?1049l",
                StringComparison.Ordinal)];
        raw.ShouldContain("␛");
        // The game asks for the terminal's colours with an OSC; the test forbids those that set something.
        raw.ShouldNotContain("\u001b]0;");
        raw.ShouldNotContain("\u001b]2;");
        raw.ShouldNotContain("\u001b[?1049l");
        ShouldBeHarmless(raw.Replace("\u001b]", "", StringComparison.Ordinal));
    }

    [Fact]
    public void In_plain_lines_hostile_text_is_only_seen()
    {
        var folder = program.EmptyFolder();
        File.WriteAllText(Path.Combine(folder, "hostile.yaml"), Scenario);
        foreach (var arguments in (string[][])[["play", "hostile.yaml"], ["play", "hostile.yaml", "--meters", "debrief"],
            ["check", "hostile.yaml"]])
        {
            var answer = program.Run(arguments, "r\nm\nt\n?\n1\n", folder);
            // In a playthrough of one week nobody finds the nerve to tell the risk, and check reports it.
            answer.ExitCode.ShouldBe(arguments[0] == "check" ? 1 : 0, answer.ToString());
            if (arguments[0] == "play") answer.Output.ShouldContain("␛");
            (answer.Output + answer.Errors).ShouldNotContain("\u001b");
            ShouldBeHarmless(answer.Output + answer.Errors);
        }

        var list = program.Run(["list"], environment: ("TRUSTSIM_SCENARIOS", folder));
        ShouldBeHarmless(list.Output + list.Errors);
    }

    [Fact]
    public void In_diagnostics_hostile_text_is_only_seen()
    {
        var folder = program.EmptyFolder();
        File.WriteAllText(Path.Combine(folder, "broken.yaml"),
            Scenario.Replace("temper: anxious", $"\"temper{Payload}\": \"{Payload}\"", StringComparison.Ordinal)
                .Replace("known-by: ada", $"known-by: \"{Payload}\"", StringComparison.Ordinal));
        foreach (var arguments in (string[][])[["check", "broken.yaml"], ["play", "broken.yaml"], ["play", "\u001b]0;PWNED\a"]])
        {
            var answer = program.Run(arguments, folder: folder);
            answer.ExitCode.ShouldBeInRange(1, 2);
            (answer.Output + answer.Errors).ShouldNotContain("\u001b");
            ShouldBeHarmless(answer.Output + answer.Errors);
        }
    }

    [Fact]
    public void No_title_is_set_whatever_is_played()
    {
        using var terminal = new PseudoTerminal(program);
        terminal.Start(first: "what people do not tell you");
        foreach (var key in (string[])["Enter", "Enter", "?", "Escape"]) terminal.PressAndWait(key);
        terminal.Press("C-c");
        terminal.WaitForShell();
        foreach (var title in (string[])["\u001b]0;", "\u001b]1;", "\u001b]2;", "\u001bk"]) terminal.Raw.ShouldNotContain(title);
    }

    static void ShouldBeHarmless(string written)
    {
        foreach (var payload in (string[])["\u001b[31mRED", "\u001b]52", "]0;PWNED\a"]) written.ShouldNotContain(payload);
        foreach (var sign in (char[])['\a', '\b', '\0', '\u007f', '\u009b', '\u202e', '\u2066', '\u200f'])
            written.ShouldNotContain(sign, $"U+{(int)sign:X4}");
    }
}
