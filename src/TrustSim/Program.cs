using System.Runtime.InteropServices;
using TrustSim;
using TrustSim.Terminal.Device;

StandardStreams.Hold();
FileSizeSignal.Ignore();
// Whatever ends the program by its usual action, or stops it, ends it with the terminal given back.
PosixSignalRegistration[] ends =
[
    .. OperatingSystem.IsWindows() ? [] : ((PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT,
        PosixSignal.SIGTSTP]).Select(signal => PosixSignalRegistration.Create(signal, _ => TerminalModes.LeaveCursorKeys())),
];
// The framework's own writer passes on 256 signs at a time: a screen reader meets half of a row, and says it twice.
const int MostAtOnce = 1 << 16;
using var output = new ProgramOutput(() =>
    new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding, MostAtOnce) { AutoFlush = true });
using var errors = new ProgramOutput(() => HangingWriter.On(Console.Error, CommonOptions.ErrorWidth));
try
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    return CommandLine.Run(args, output, errors);
}
catch (OutputException exception)
{
    return Stop(exception, Say.Text("error.output", ("reason", Say.Why(exception.InnerException!))),
        ExitCode.CannotWrite);
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    return Stop(exception, Stopped(Say.Why(exception)), ExitCode.CouldNot);
}
catch (Exception exception)
{
    return Stop(exception, Stopped(Say.Runs("program.mistake")), ExitCode.Broken);
}
finally
{
    foreach (var end in ends) end.Dispose();
    TerminalModes.LeaveCursorKeys();
}

static string Stopped(Runs why) => Say.Text("program.stopped", ("why", why));

// A stack trace helps only developers, and they can ask for it.
int Stop(Exception exception, string reason, int exitCode)
{
    try
    {
        errors.WriteLine(reason);
        if (Environment.GetEnvironmentVariable("TRUSTSIM_DEBUG") is not null) errors.WriteLine(exception.ToString());
    }
    catch (OutputException)
    {
        // There is nobody left to tell; the exit code says it.
    }

    return exitCode;
}
