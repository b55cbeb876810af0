using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Terminal.Gui.App;
using TrustSim.Terminal.Device;

namespace TrustSim.Terminal;

/// <summary>
/// Leaves the terminal usable however the program ends. Signals that can be caught end it in order. For those that cannot, and for a
/// crash, a small shell waits on a pipe that closes with the program, and puts the terminal back if it was not told that all is well.
/// </summary>
sealed class TerminalGuard : IDisposable
{
    // Notes the terminal's modes and waits for the pipe to close. Signals meant for the program must not end its guard, and being in
    // the background by then (TTOU) must not stop it. Many shells put the modes back by themselves and set their own to edit a line;
    // they get the time to, since ours in their place would spoil it. No such shell leaves output raw (-opost), as the game does.
    static readonly string Watch =
        $"""
        trap '' HUP INT QUIT TERM TTOU
        modes=$(stty -g </dev/tty) || exit 0
        echo ready
        read -r end
        test "$end" = well && exit 0
        printf '{TerminalModes.OffForPrintf}' >/dev/tty
        sleep 0.1 || sleep 1
        case $(stty -a </dev/tty) in *-opost*) stty "$modes" </dev/tty ;; esac
        """;

    // Ending takes milliseconds. Where the terminal has gone away it takes for ever: the library waits for the end of an input that
    // it cannot stop reading.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // How often it looks whether the terminal is still there: a program that ignores the signal for it is told by nobody.
    static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    readonly List<PosixSignalRegistration> signals = [];
    readonly ManualResetEventSlim ended = new();
    readonly Process? watch;
    volatile bool isEnding;
    LineModes? during;

    /// <param name="output">What writes to the terminal; null: nothing yet, or the toolkit's own.</param>
    public TerminalGuard(IApplication app, Func<ScreenOutput?> output)
    {
        StandAside(app, output);
        foreach (var (signal, number) in ((PosixSignal, int)[])[(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGQUIT, 3),
            (PosixSignal.SIGTERM, 15)])
        {
            signals.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                ExitCode = 128 + number;
                isEnding = true;
                app.Invoke(() =>
                {
                    if (app.TopRunnable is { } top) app.RequestStop(top);
                });
            }));
        }

        watch = StartWatch();
        // A thread of its own: what hangs by then is the library's input, which keeps the whole thread pool busy.
        new Thread(StandBy) { IsBackground = true }.Start();
    }

    public int ExitCode { get; private set; }

    /// <summary>Notes how the terminal treats what is typed while screens are shown.</summary>
    public void NoteModes()
    {
        if (!OperatingSystem.IsWindows()) during = LineModes.Now;
    }

    /// <summary>Gives the terminal back before the program is stopped, and takes it again when it continues.</summary>
    void StandAside(IApplication app, Func<ScreenOutput?> output)
    {
        if (OperatingSystem.IsWindows()) return;
        var before = LineModes.Now;
        signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGTSTP, context =>
        {
            context.Cancel = true;
            app.Invoke(() =>
            {
                NoteModes();
                output()?.GiveBack();
                before.Set();
                Libc.Stop();
            });
        }));
        // Whoever stops the program by a signal that cannot be caught continues it with the same one.
        signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGCONT, context =>
        {
            context.Cancel = true;
            app.Invoke(() =>
            {
                during?.Set();
                output()?.Take();
            });
        }));
    }

    public void Dispose()
    {
        foreach (var signal in signals) signal.Dispose();
        ended.Set();
        if (watch is null) return;
        try
        {
            watch.StandardInput.WriteLine("well");
            watch.StandardInput.Close();
        }
        catch (IOException)
        {
            // The guard is gone already; so is its purpose.
        }

        watch.Dispose();
    }

    /// <summary>The last resort. What hangs would hang an orderly exit too; the watch does what there is left to do.</summary>
    void StandBy()
    {
        while (!ended.Wait(Look))
        {
            if (!isEnding && HasTerminal) continue;
            if (!ended.Wait(Patience)) Process.GetCurrentProcess().Kill();
            return;
        }
    }

    static bool HasTerminal
    {
        get
        {
            if (OperatingSystem.IsWindows()) return true;
            try
            {
                File.OpenHandle("/dev/tty", FileMode.Open, FileAccess.Read, FileShare.ReadWrite).Dispose();
                return true;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }
    }

    static Process? StartWatch()
    {
        if (OperatingSystem.IsWindows()) return null;
        try
        {
            var watch = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Watch])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            // The modes have to be noted before the game changes them.
            watch?.StandardOutput.ReadLine();
            return watch;
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            // Without a shell the game still plays; only a kill that cannot be caught would leave traces.
            return null;
        }
    }
}
