using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TrustSim.Commands;

/// <summary>Shows help with what a command does and how to call it in its first rows, so that more of it fits on a screen.</summary>
sealed class CompactHelp(HelpAction usual) : SynchronousCommandLineAction
{
    // Parts of the help of System.CommandLine begin with a heading, and an empty line is between them.
    const string BetweenParts = "\n\n";

    public override bool ClearsParseErrors => usual.ClearsParseErrors;

    public override int Invoke(ParseResult parseResult)
    {
        var (streams, output) = (parseResult.InvocationConfiguration, parseResult.InvocationConfiguration.Output);
        using var help = new StringWriter { NewLine = "\n" };
        streams.Output = help;
        var exitCode = usual.Invoke(parseResult);
        streams.Output = output;
        string[] parts = help.ToString().Trim('\n').Split(BetweenParts);
        foreach (var row in Head(parts[0], parts[1])) output.WriteLine(row);
        foreach (var row in parts.Skip(2).SelectMany(part => part.Split('\n').Prepend(""))) output.WriteLine(row);
        return exitCode;
    }

    /// <summary>The description without its heading, and the call beside its own.</summary>
    static IEnumerable<string> Head(string description, string usage) =>
        [.. description.Split('\n').Skip(1).Select(row => row.Trim()), string.Join(' ', usage.Split('\n').Select(row => row.Trim()))];
}
