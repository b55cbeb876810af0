using System.CommandLine;
using System.CommandLine.Parsing;

namespace TrustSim.Commands;

/// <summary>Requirements that concern several options of a command.</summary>
static class Requirement
{
    /// <summary>
    /// Adds a check that reads the values of the options. The check does not run where an option has no value or too many; the parser
    /// reports that itself.
    /// </summary>
    public static void Require(this Command command, Action<CommandResult> check) => command.Validators.Add(result =>
    {
        try
        {
            check(result);
        }
        catch (InvalidOperationException)
        {
            // The parser validates commands before their options, and cannot tell beforehand whether an option has a value. The option's
            // own error follows next.
        }
    });
}
