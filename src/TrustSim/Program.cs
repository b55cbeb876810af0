using System.Text;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Documents;
using TrustSim;
using TrustSim.Commands;
using TrustSim.Records.Files;
using TrustSim.Terminal.PlainText;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
FileSizeSignal.Ignore();
try
{
    return CommandLine.Run(args, Console.Out, HangingWriter.On(Console.Error, CommonOptions.ErrorWidth));
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    return Stop(exception, FileErrors.Describe(exception), ExitCode.CouldNot);
}
catch (Exception exception)
{
    return Stop(exception, Say.Text("program.mistake"), ExitCode.Broken);
}

// A stack trace helps nobody who is not a developer, and those can ask for it.
static int Stop(Exception exception, string reason, int exitCode)
{
    Console.Error.WriteLine(Say.Text("program.stopped", ("why", Runs.FromProgram(reason))));
    if (Environment.GetEnvironmentVariable("TRUSTSIM_DEBUG") is not null) Console.Error.WriteLine(exception);
    return exitCode;
}
