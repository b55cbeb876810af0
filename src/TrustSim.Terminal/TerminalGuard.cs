using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Terminal.Gui.App;

namespace TrustSim.Terminal;

/// <summary>
/// Leaves the terminal usable however the program ends. Signals that can be caught end it in order. For those that cannot, and for a
/// crash, a small shell waits on a pipe that closes with the program, and puts the terminal back if it was not told that all is well.
/// </summary>
sealed class TerminalGuard : IDisposable
{
    // Notes the terminal's modes and waits for the pipe to close. Signals meant for the program must not end its guard.
    const string Watch =
        """
        trap '' HUP INT QUIT TERM
        modes=$(stty -g </dev/tty) || exit 0
        read -r end
        test "$end" = well && exit 0
        stty "$modes" </dev/tty
        printf '\033[?1003l\033[?1015l\033[?1006l\033[?2004l\033[0m\033[?1049l\033[?25h' >/dev/tty
        """;

    readonly List<PosixSignalRegistration> signals = [];
    readonly Process? watch;

    public TerminalGuard(IApplication app)
    {
        foreach (var (signal, number) in ((PosixSignal, int)[])[(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGQUIT, 3), (PosixSignal.SIGTERM, 15)])
        {
            signals.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = true;
                ExitCode = 128 + number;
                app.Invoke(() =>
                {
                    if (app.TopRunnable is { } top) app.RequestStop(top);
                });
            }));
        }

        watch = StartWatch();
    }

    public int ExitCode { get; private set; }

    public void Dispose()
    {
        foreach (var signal in signals) signal.Dispose();
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

    static Process? StartWatch()
    {
        if (OperatingSystem.IsWindows()) return null;
        try
        {
            return Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Watch])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            // Without a shell the game still plays; only a kill that cannot be caught would leave traces.
            return null;
        }
    }
}
