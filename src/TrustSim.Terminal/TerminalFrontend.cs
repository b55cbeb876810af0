using Terminal.Gui.App;
using Terminal.Gui.Configuration;
using Terminal.Gui.Drivers;
using TrustSim.Terminal.Device;
using TrustSim.Terminal.Preview;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Terminal;

/// <summary>The game on a terminal's whole screen.</summary>
public static class TerminalFrontend
{
    /// <summary>Whether the program is attached to a terminal.</summary>
    public static bool IsPossible => Driver.IsAttachedToTerminal(out _, out _);

    /// <summary>Shows the first screen until the player quits.</summary>
    /// <param name="first">The game to begin or resume over the first screen; null: none.</param>
    /// <param name="plainly">Continues in plain lines, for a player who asks for them on a screen.</param>
    /// <returns>0, or 128 + the number of the signal that ended it.</returns>
    public static int Run(IReadOnlyList<LibraryEntry> library, SavedPlaythroughs plays, WorkshopHall hall, StartRequest? first,
        ScreenSettings settings, Meters meters, Func<PlainRequest, int> plainly)
    {
        var home = new HomeScreen(library, plays, hall, meters);
        return Run(home, settings, () =>
        {
            if (first?.Begin is { } entry) home.Begin(entry);
            else if (first?.Resume is { } kept) home.ContinueSaved(kept, first.Version);
        }, plainly);
    }

    /// <summary>Shows a scenario to its author, and shows it again after every save, until the author quits.</summary>
    /// <returns>0, or 128 + the number of the signal that ended it.</returns>
    public static int Preview(PreviewFile file, PreviewReading reading, Rehearsal rehearsal, ScreenSettings settings, Meters meters) =>
        Run(new PreviewScreen(file, reading, rehearsal, meters), settings);

    /// <summary>Shows a workshop to a group until the facilitator leaves it.</summary>
    /// <param name="draft">The setup of a new workshop; ignored where one is resumed.</param>
    /// <param name="shouldContinue">The open workshop to resume; null: a new one.</param>
    /// <param name="withTestCard">Whether the test card for the font's size comes first.</param>
    /// <returns>0, or 128 + the number of the signal that ended it.</returns>
    public static int Workshop(IReadOnlyList<LibraryEntry> library, WorkshopHall hall, WorkshopDraft draft, WorkshopSession? shouldContinue,
        bool withTestCard, ScreenSettings settings)
    {
        Screen room = shouldContinue is null ? hall.Setup(library, draft) : hall.OpenScreen(shouldContinue);
        var first = withTestCard ? new RowsScreen(room) : room;
        return Run(first, settings, () =>
        {
            if (draft.IsScenarioGiven) PageScreen.ShowRemarks(library[0], first.Shell);
        });
    }

    /// <summary>Lets the facilitator try with one phone whether phones reach this machine.</summary>
    /// <returns>0, or 128 + the number of the signal that ended it.</returns>
    public static int Rehearse(PhoneAccess phones, ScreenSettings settings) => Run(new RehearsalScreen(phones), settings);

    /// <summary>Shows the facilitator's notes on a workshop until the facilitator quits.</summary>
    /// <returns>0, or 128 + the number of the signal that ended it.</returns>
    public static int Notes(WorkshopFollower follower, ScreenSettings settings) =>
        Run(new NotesScreen(follower, PacingModel.From(follower.Workshop.Scenario)), settings);

    /// <summary>Waits for a workshop, and then shows the facilitator's notes on it.</summary>
    /// <param name="find">Follows a workshop that a window shows; null: there is none yet.</param>
    /// <returns>0, or 128 + the number of the signal that ended it.</returns>
    public static int Notes(Func<WorkshopFollower?> find, ScreenSettings settings) => Run(new NotesWaitScreen(find), settings);

    static int Run(Screen first, ScreenSettings settings, Action? begin = null, Func<PlainRequest, int>? plainly = null)
    {
        var exitCode = Show(first, settings, begin, out var wanted);
        return exitCode == 0 && wanted is { } request && plainly is not null ? plainly(request) : exitCode;
    }

    static int Show(Screen first, ScreenSettings settings, Action? begin, out PlainRequest? wanted)
    {
        ForgetLibraryConfiguration(settings.WithMouse);
        // Its size by asking the system, not by sending a question and waiting.
        Driver.SizeDetection = SizeDetectionMode.Polling;
        using var factory = OperatingSystem.IsWindows() ? null : new DeviceFactory(settings.WithMouse);
        var app = factory is null ? Application.Create() : DeviceFactory.CreateApplication(factory);
        using var guard = new TerminalGuard(app, () => factory?.Output);
        try
        {
            app.Init();
            guard.NoteModes();
            using var shell = new Shell(Theme.Named(settings.Theme, settings.NoColor), first, settings.WithMouse, settings: settings);
            FollowColours(app.Driver, shell, () => factory?.Output);
            begin?.Invoke();
            app.Run(shell);
            wanted = shell.Plain;
        }
        finally
        {
            app.Dispose();
        }

        return guard.ExitCode;
    }

    // The toolkit asks the terminal for its ground when it starts, and the answer comes later or not at all.
    static void FollowColours(IDriver? driver, Shell shell, Func<ScreenOutput?> output)
    {
        if (driver is null) return;
        Take();
        driver.DefaultAttributeChanged += (_, _) => Take();

        void Take()
        {
            shell.Colours = ScreenColours.From(driver);
            Driver.Force16Colors = shell.Colours.Depth < ColourDepth.Indexed;
            if (output() is { } ours) ours.Depth = shell.Colours.Depth;
        }
    }

    // The library has read its configuration from the user's folders before anything of ours ran; the game looks the same everywhere.
    static void ForgetLibraryConfiguration(bool withMouse)
    {
        ApplicationSettings.Defaults = new() { IsMouseDisabled = !withMouse };
        DriverSettings.Defaults = new();
        KeySettings.Defaults = new();
        TraceSettings.Defaults = new();
    }
}
