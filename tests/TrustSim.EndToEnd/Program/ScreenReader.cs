using System.Text.RegularExpressions;
using TrustSim.EndToEnd.Screen;

namespace TrustSim.EndToEnd.Program;

/// <summary>
/// Fenrir, a screen reader for consoles, in a terminal of its own. Its voice takes a moment for each text, and writes down what it said and
/// what it was cut off in.
/// </summary>
sealed partial class ScreenReader : IDisposable
{
    public const string Tool = "fenrir";

    // A voice that has nothing to say for so long has said all.
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(700);

    const string Settings = "/etc/fenrirscreenreader/settings/settings-pty.conf";

    const string Voice =
        """
        #!/bin/sh
        trap 'printf "CUT %s\n" "$1" >>"$0.log"; exit' TERM
        sleep 0.1 & wait $!
        printf 'SAID %s\n' "$1" >>"$0.log"
        """;

    readonly string log;

    public ScreenReader(PublishedProgram program)
    {
        // Skip before anything starts where the machine lacks the tool.
        Machine.Require(Machine.WhyNoScreenReader);
        var folder = program.EmptyFolder();
        var (voice, reader) = (Path.Combine(folder, "voice"), Path.Combine(folder, "reader"));
        log = voice + ".log";
        WriteScript(voice, Voice + "\n");
        string[] options =
        [
            "general#shell=/bin/sh", $"general#debugFile={Path.Combine(folder, "fenrir.log")}", "general#punctuationLevel=none",
            "general#newLinePause=False", "general#hasAttributes=False",
            "speech#driver=genericDriver", $"speech#genericSpeechCommand={voice} fenrirText",
            "sound#enabled=False", "sound#driver=dummyDriver", "remote#enabled=False", "screen#driver=ptyDriver",
            "keyboard#driver=ptyDriver", "keyboard#keyboardLayout=pty",
        ];
        WriteScript(reader, $"#!/bin/sh\nexec {Tool} -e -s {Settings} -o '{string.Join(';', options)}' 2>'{folder}/errors'\n");
        Program = $"'{program.File}'";
        Terminal = new(program, shell: reader);
        // It greets.
        Hear(0);
    }

    /// <summary>The program, as one types it.</summary>
    public string Program { get; }

    public PseudoTerminal Terminal { get; }

    /// <summary>What the voice has done so far: SAID or CUT, a space, the text.</summary>
    public IReadOnlyList<string> Log => File.Exists(log) ? [.. File.ReadAllLines(log).Select(Flow)] : [];

    /// <summary>Words with single spaces between them, as one hears them.</summary>
    public static string Flow(string text) => Spaces().Replace(text, " ").Trim();

    /// <summary>Waits until the voice has said something more, and then all that there is.</summary>
    /// <param name="since">How much there was before.</param>
    public IReadOnlyList<string> Hear(int since)
    {
        Until.True(() => Log.Count > since, $"the screen reader speaks; the screen shows:\n{Terminal.Screen}");
        FallSilent();
        return [.. Log.Skip(since)];
    }

    public void FallSilent()
    {
        for (var count = -1; count != Log.Count;)
        {
            count = Log.Count;
            Thread.Sleep(Quiet);
        }
    }

    /// <summary>The row in which the terminal's cursor stands.</summary>
    public string RowOfCursor()
    {
        var row = int.Parse(Terminal.Cursor.Split(' ')[0].Split(',')[1], null);
        return Flow(Terminal.Screen.Split('\n')[row]);
    }

    public void Dispose() => Terminal.Dispose();

    static void WriteScript(string path, string text)
    {
        File.WriteAllText(path, text);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
