using TrustSim.Records.Files;

namespace TrustSim.Terminal.Device;

/// <summary>Switches a terminal's modes on for screens, and off afterwards: each list has all modes of the other.</summary>
static class TerminalModes
{
    // The other screen and its cursor.
    const string ScreenOn = "\e[?1049h\e[0m\e[2J\e[H\e[?25l";
    const string ScreenOff = "\e[0m\e[?1049l\e[?25h";

    const string PasteOn = "\e[?2004h";
    const string PasteOff = "\e[?2004l";

    // Buttons and the wheel, with places beyond column 223; no motion, since nothing follows the mouse.
    const string MouseOn = "\e[?1000h\e[?1006h";
    const string MouseOff = "\e[?1006l\e[?1000l";

    /// <summary>Takes off what the toolkit asks of a terminal that reports every key in its own way.</summary>
    public const string KeysOff = "\e[<u";

    /// <summary>
    /// The framework switches application cursor keys on wherever it meets a terminal, and nobody switches them off.
    /// </summary>
    public const string CursorKeysOff = "\e[?1l\e>";

    /// <summary>
    /// Switches them off for a program that showed no screen. The framework switches them on even where the output goes to a file, by the
    /// terminal that the program was started from.
    /// </summary>
    public static void LeaveCursorKeys()
    {
        if (OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb") return;
        try
        {
            // A program in a session of its own has no /dev/tty, and still writes to a terminal.
            using var terminal = Console.IsOutputRedirected
                ? new FileStream("/dev/tty", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0)
                : Console.OpenStandardOutput();
            terminal.Write(Encoding.ASCII.GetBytes(CursorKeysOff));
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // There is no terminal, or it has gone away, and its modes with it.
        }
    }

    public static string On(bool withMouse) => ScreenOn + PasteOn + (withMouse ? MouseOn : "");

    public static string Off(bool withMouse) => (withMouse ? MouseOff : "") + PasteOff + ScreenOff + CursorKeysOff;

    /// <summary>The same for a shell's printf.</summary>
    public static string OffForPrintf => (KeysOff + Off(withMouse: true)).Replace("\e", "\\033", StringComparison.Ordinal);
}
