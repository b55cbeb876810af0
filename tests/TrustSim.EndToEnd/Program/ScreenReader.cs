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

    // After so long without a word a test looks whether there was one too many; it never waits so long for one.
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

    /// <summary>Starts the program and waits until its first page has been said.</summary>
    /// <param name="first">The last words of that page.</param>
    public ScreenReader(PublishedProgram program, string arguments, string first)
    {
        // Skip before anything starts where the machine lacks the tool.
        Machine.Require(Machine.WhyNoScreenReader);
        var folder = program.EmptyFolder();
        var (voice, game, reader) = (Path.Combine(folder, "voice"), Path.Combine(folder, "game"), Path.Combine(folder, "reader"));
        log = voice + ".log";
        WriteScript(voice, Voice + "\n");
        // The program takes the place of the shell, since what is typed before the reader listens is lost. At its own end the reader
        // interrupts the voice, so it stays.
        WriteScript(game, $"#!/bin/sh\n'{program.File}' {arguments}\nexec cat >/dev/null\n");
        string[] options =
        [
            $"general#shell={game}", $"general#debugFile={Path.Combine(folder, "fenrir.log")}", "general#punctuationLevel=none",
            "general#newLinePause=False", "general#hasAttributes=False",
            "speech#driver=genericDriver", $"speech#genericSpeechCommand={voice} fenrirText",
            "sound#enabled=False", "sound#driver=dummyDriver", "remote#enabled=False", "screen#driver=ptyDriver",
            "keyboard#driver=ptyDriver", "keyboard#keyboardLayout=pty",
        ];
        WriteScript(reader, $"#!/bin/sh\nexec {Tool} -e -s {Settings} -o '{string.Join(';', options)}' 2>'{folder}/errors'\n");
        Terminal = new(program, shell: reader, first: first);
        HearOf(0, first);
    }

    public PseudoTerminal Terminal { get; }

    /// <summary>What the voice has done so far: SAID or CUT, a space, the text.</summary>
    public IReadOnlyList<string> Log =>
        File.Exists(log) ? [.. File.ReadAllText(log).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Flow)] : [];

    /// <summary>Words with single spaces between them, as one hears them.</summary>
    public static string Flow(string text) => Spaces().Replace(text, " ").Trim();

    /// <summary>The words alone: a voice says no signs.</summary>
    public static string Words(string text) => string.Join(' ', Word().Matches(text).Select(word => word.Value));

    /// <summary>All that the voice has said to its end.</summary>
    /// <param name="since">How much there was before in <see cref="Log"/>.</param>
    public string Said(int since) => Words(string.Join(' ',
        Log.Skip(since).Where(line => line.StartsWith("SAID ", StringComparison.Ordinal)).Select(line => line["SAID ".Length..])));

    /// <summary>Waits until the voice has said these words, without others between them and to their end.</summary>
    public void HearOf(int since, string words)
    {
        var wanted = Words(words);
        Until.Seen(() => Said(since), said => said.Contains(wanted, StringComparison.Ordinal),
            _ => $"Never said: {wanted}\nSince then:\n{string.Join('\n', Log.Skip(since))}\nThe screen shows:\n{Terminal.Screen}");
    }

    /// <summary>Waits until the voice has said the row of the cursor, and returns all that it has done by then and shortly after.</summary>
    public IReadOnlyList<string> HearTheRow(int since)
    {
        Until.Seen(() => (Heard: Log.Skip(since).ToList(), Row: RowOfCursor()), seen => seen.Heard.LastOrDefault() == $"SAID {seen.Row}",
            seen => $"Never said: {seen.Row}\nSince then:\n{string.Join('\n', seen.Heard)}\nThe screen shows:\n{Terminal.Screen}");
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

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
