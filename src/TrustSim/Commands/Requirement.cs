using System.CommandLine;
using System.CommandLine.Parsing;

namespace TrustSim.Commands;

/// <summary>What a command requires of its options together.</summary>
static class Requirement
{
    /// <summary>Adds a check that reads the values of the options. It is not asked where one of them has none, or more than it takes: that
    /// is said without it.</summary>
    public static void Require(this Command command, Action<CommandResult> check) => command.Validators.Add(result =>
    {
        try
        {
            check(result);
        }
        catch (InvalidOperationException)
        {
            // The parser asks commands before it asks their options, and cannot say beforehand whether an option has a value.
            // What is wrong with the option is its own error, which the parser finds next.
        }
    });
}
