using System.CommandLine.Invocation;

namespace TrustSim.Commands;

/// <summary>An option that prints something and does nothing else: <c>--version</c>, <c>--licenses</c>.</summary>
sealed class Printing(Func<string> text) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(text().TrimEnd('\n'));
        return ExitCode.Fine;
    }
}
