using System.Diagnostics;
using System.Globalization;
using TrustSim.EndToEnd.Program;

namespace TrustSim.EndToEnd.Screen;

/// <summary>A terminal with a shell that starts the program as a person does. tmux provides it.</summary>
sealed class PseudoTerminal : IDisposable
{
    public const string Prompt = "shell> ";

    // The program ignores keys within a quarter of a second of a new page.
    public static readonly TimeSpan Look = TimeSpan.FromMilliseconds(300);

    readonly string socket = $"trustsim-{Guid.NewGuid():N}";
    readonly string raw;
    readonly PublishedProgram program;

    /// <param name="shell">The shell's command.</param>
    /// <param name="first">What it shows when it has started.</param>
    /// <param name="environment">Variables besides <see cref="PublishedProgram.Surroundings"/>.</param>
    public PseudoTerminal(PublishedProgram program, int width = 80, int height = 24, string shell = "/bin/sh",
        string first = Prompt, params (string Name, string Value)[] environment)
    {
        this.program = program;
        // Skip before anything starts where the machine lacks a tool.
        _ = program.File;
        Folder = program.EmptyFolder();
        raw = Path.Combine(program.EmptyFolder(), "raw");
        var surroundings =
            PublishedProgram.Surroundings(Folder).Append(("PS1", Prompt)).Concat(environment).Select(pair => $"{pair.Item1}={pair.Item2}");
        Tmux(
            ["-f", "/dev/null", "new-session", "-d", "-s", "s", "-x", $"{width}", "-y", $"{height}", "-c", Folder, "env", "-i",
                .. surroundings, .. shell.Split(' ')]);
        Tmux("pipe-pane", "-O", "-t", "s", $"exec cat >'{raw}'");
        WaitFor(first.TrimEnd());
        Until.True(() => File.Exists(raw), "tmux records the output");
    }

    /// <summary>Working directory of the shell.</summary>
    public string Folder { get; }

    /// <summary>Text on the screen.</summary>
    public string Screen => Tmux("capture-pane", "-p", "-t", "s");

    /// <summary>Text on the screen, with its colours as escape sequences.</summary>
    public string Coloured => Tmux("capture-pane", "-e", "-p", "-t", "s");

    /// <summary>The shell's process.</summary>
    public int ShellId => int.Parse(Ask("#{pane_pid}"), CultureInfo.InvariantCulture);

    /// <summary>All output to the terminal, including escape sequences.</summary>
    public string Raw
    {
        get
        {
            using var reader = new StreamReader(new FileStream(raw, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
            return reader.ReadToEnd();
        }
    }

    /// <summary>The cursor's column and row, from 0, and whether it is visible.</summary>
    public string Cursor => Ask("#{cursor_x},#{cursor_y} #{cursor_flag}");

    /// <summary>
    /// Whether the terminal is ready for a shell: no alternate screen, a cursor, no mouse, the usual cursor keys.
    /// </summary>
    public bool IsClean =>
        Ask("#{alternate_on} #{cursor_flag} #{mouse_any_flag}#{mouse_sgr_flag}#{mouse_all_flag}#{keypad_cursor_flag}") == "0 1 0000";

    /// <summary>Starts the program from the shell and waits for its first screen.</summary>
    public void Start(string arguments = "", string first = "Enter")
    {
        Type($"'{program.File}' {arguments}\n");
        Until.True(() => Ask("#{alternate_on}") == "1", $"the program takes the screen, which shows:\n{Screen}");
        WaitFor(first);
    }

    /// <summary>The running program's process.</summary>
    public int ProcessId() => Until.Seen(() => ProgramsOfTheShell().FirstOrDefault(), id => id != 0, _ => "The program does not run.");

    /// <summary>Types text and line ends.</summary>
    public void Type(string text)
    {
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (index > 0) Press("Enter");
            if (line.Length > 0) Tmux("send-keys", "-t", "s", "-l", "--", line);
        }
    }

    /// <summary>Keys by tmux's names: Enter, Escape, Down, F2, C-c, x.</summary>
    public void Press(params string[] keys) => Tmux(["send-keys", "-t", "s", "--", .. keys]);

    /// <summary>Looks at the page as long as a person does, presses a key, and waits until the screen shows something else.</summary>
    public string PressAndWait(string key)
    {
        Thread.Sleep(Look);
        var before = Screen;
        Press(key);
        return WaitFor(screen => screen != before, $"'{key}' to change the screen");
    }

    /// <summary>Presses a key until the screen shows a text, as a person does whose key a new page has ignored.</summary>
    public string PressUntil(string key, string text)
    {
        for (var tries = 0; tries < 10 && !Screen.Contains(text, StringComparison.Ordinal); tries++)
        {
            Press(key);
            Thread.Sleep(Look * 4);
        }

        return WaitFor(text);
    }

    /// <summary>Pastes a text as a terminal does that is asked to mark it.</summary>
    public void Paste(string text)
    {
        Tmux("set-buffer", "--", text);
        Tmux("paste-buffer", "-p", "-t", "s");
    }

    public void Resize(int width, int height) => Tmux("resize-window", "-t", "s", "-x", $"{width}", "-y", $"{height}");

    public string WaitFor(string text) => WaitFor(screen => screen.Contains(text, StringComparison.Ordinal), $"'{text}'");

    /// <summary>Waits for a matching screen that has stopped changing, since tmux may read it during a redraw.</summary>
    public string WaitFor(Func<string, bool> isWanted, string what)
    {
        var last = "";
        return Until.Seen(
            () =>
            {
                var (before, now) = (last, Screen);
                last = now;
                return (Screen: now, Stands: before == now);
            },
            seen => seen.Stands && isWanted(seen.Screen), seen => $"Waited for {what}; the screen shows:\n{seen.Screen}").Screen;
    }

    /// <summary>Waits until the program has ended and the shell has the terminal back.</summary>
    /// <remarks>A program that has left its screen may still drop what is typed until it has ended.</remarks>
    public void WaitForShell() => Until.True(() => IsClean && ProgramsOfTheShell().Length == 0,
        $"the shell has its terminal back, which shows:\n{Screen}");

    /// <summary>Sends a signal, as another program does.</summary>
    public static void Kill(int process, string signal)
    {
        using var kill = Process.Start("/bin/sh", ["-c", $"kill -{signal} {process}"]);
        kill.WaitForExit();
    }

    public void Dispose()
    {
        try
        {
            Tmux("kill-server");
        }
        catch (InvalidOperationException)
        {
            // The shell ended, and tmux with it.
        }
    }

    int[] ProgramsOfTheShell() =>
    [
        .. Processes.ChildrenOf(ShellId)
            .Where(id => Processes.NameOf(id) == "trustsim"),
    ];

    string Ask(string format) => Tmux("display-message", "-p", "-t", "s", format).TrimEnd('\n');

    string Tmux(params string[] arguments)
    {
        var start = new ProcessStartInfo("tmux", ["-u", "-L", socket, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("TMUX");
        var answer = Answer.Of(start, "");
        return answer.ExitCode == 0 ? answer.Output
            : throw new InvalidOperationException($"tmux {string.Join(' ', arguments)}: {answer.Errors}");
    }
}
