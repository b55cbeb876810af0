using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Terminal.Gui.App;
using TrustSim.Terminal.Device;

namespace TrustSim.Terminal;

/// <summary>
/// Leaves the terminal usable however the program ends. Catchable signals end the program in order. For the others, and for a crash, a
/// small shell waits on a pipe that closes with the program, and restores the terminal unless the program has reported an orderly end.
/// </summary>
sealed class TerminalGuard : IDisposable
{
    // The script saves the terminal's modes and waits for the pipe to close. It ignores signals meant for the program, and TTOU, which
    // would stop it in the background. Many shells restore the modes themselves and set others to edit a line, so the script gives them
    // time and leaves those modes alone. No such shell leaves output raw (-opost), as the game does.
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

    // An orderly end takes milliseconds. Without a terminal it never completes: Terminal.Gui waits for the end of an input that it cannot
    // stop reading.
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // Interval of checks for the terminal: nothing else informs a program that ignores the hang-up signal.
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
        // Use a separate thread: Terminal.Gui's hanging input blocks the whole thread pool.
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
            // The guard has ended already, and is not needed any more.
        }

        watch.Dispose();
    }

    /// <summary>The last resort. A hanging thread would block an orderly exit too; the guard's shell does the rest.</summary>
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
            // Wait until the shell has saved the modes; the game changes them next.
            watch?.StandardOutput.ReadLine();
            return watch;
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            // Without a shell the game still works; only an uncatchable kill would leave the terminal raw.
            return null;
        }
    }
}
