using Terminal.Gui.App;
using Terminal.Gui.Configuration;
using Terminal.Gui.Drivers;
using TrustSim.Core.Play;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;
using TrustSim.Terminal.Preview;
using TrustSim.Terminal.Screens;

namespace TrustSim.Terminal;

/// <summary>The game on a terminal's whole screen.</summary>
public static class TerminalFace
{
    /// <summary>Whether there is a terminal to show it on.</summary>
    public static bool IsPossible => Driver.IsAttachedToTerminal(out _, out _);

    /// <summary>Shows the first screen until the player quits.</summary>
    /// <param name="first">What to begin or go on with over the first screen; null: nothing.</param>
    /// <returns>0, or 128 + the number of the signal that ended it.</returns>
    public static int Run(IReadOnlyList<LibraryEntry> library, KeptPlays plays, FirstPlay? first, string theme, bool noColor, Meters meters)
    {
        var home = new HomeScreen(library, plays, meters);
        return Run(home, theme, noColor, _ =>
        {
            if (first?.Begin is { } entry) home.Begin(entry);
            else if (first?.GoOn is { } kept) home.GoOn(kept, first.Version);
        });
    }

    /// <summary>Shows a scenario that is being written, anew whenever it is saved, until its author quits.</summary>
    /// <returns>0, or 128 + the number of the signal that ended it.</returns>
    public static int Preview(PreviewFile file, PreviewReading reading, Rehearsal rehearsal, string theme, bool noColor, Meters meters)
    {
        var screen = new PreviewScreen(file, reading, rehearsal, meters);
        return Run(screen, theme, noColor, screen.Watch);
    }

    static int Run(Screen first, string theme, bool noColor, Action<IApplication> begin)
    {
        ForgetLibraryConfiguration();
        // The terminal's own sixteen colours, and its size by asking the system, not by sending a question and waiting.
        Driver.Force16Colors = true;
        Driver.SizeDetection = SizeDetectionMode.Polling;
        var app = Application.Create();
        using var guard = new TerminalGuard(app);
        try
        {
            app.Init();
            using var shell = new Shell(Theme.Named(theme, noColor), first);
            begin(app);
            app.Run(shell);
        }
        finally
        {
            app.Dispose();
        }

        return guard.ExitCode;
    }

    // The library has read its configuration from the user's folders before anything of ours ran; the game looks the same everywhere.
    static void ForgetLibraryConfiguration()
    {
        ApplicationSettings.Defaults = new();
        DriverSettings.Defaults = new();
        KeySettings.Defaults = new();
        TraceSettings.Defaults = new();
    }
}
