using TrustSim;
using TrustSim.Terminal.Device;

FileSizeSignal.Ignore();
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
    LeaveTerminal();
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

void LeaveTerminal()
{
    if (Console.IsOutputRedirected || Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb") return;
    try
    {
        output.Write(TerminalModes.CursorKeysOff);
    }
    catch (OutputException)
    {
        // The terminal has gone away, and its modes with it.
    }
}
