using System.Text;
using TrustSim;
using TrustSim.Commands;
using TrustSim.Terminal.PlainText;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    var parsed = HomeCommand.Create().Parse(args);
    var exitCode = parsed.Invoke(new() { EnableDefaultExceptionHandler = false, Error = HangingWriter.On(Console.Error, CommonOptions.ErrorWidth) });
    return parsed.Errors.Count > 0 ? ExitCode.CouldNot : exitCode;
}
catch (Exception exception)
{
    // A bug, or a system that failed us. A stack trace helps nobody who is not a developer, and those can ask for it.
    Console.Error.WriteLine($"TrustSim had to stop: {exception.Message}");
    if (Environment.GetEnvironmentVariable("TRUSTSIM_DEBUG") is not null) Console.Error.WriteLine(exception);
    return ExitCode.Broken;
}
