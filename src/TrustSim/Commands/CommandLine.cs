using System.CommandLine;
using TrustSim.Core.Text;
using TrustSim.Terminal;

namespace TrustSim.Commands;

/// <summary>Runs the program on its arguments.</summary>
static class CommandLine
{
    // An argument that begins with @ is text: an alias or a table's name. The program reads no file of arguments.
    static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    /// <returns>The exit code.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var root = HomeCommand.Create();
        var parsed = root.Parse(args, Configuration);
        var streams = new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false };
        var problems = CommandLineProblems.Find(parsed, args);
        if (problems.Count > 0)
        {
            foreach (var problem in problems) errors.WriteLine(ControlCharacters.Escape(problem));
            errors.WriteLine();
            root.Parse([.. CommandLineProblems.PathOf(parsed.CommandResult), "--help"]).Invoke(streams);
            return ExitCode.CouldNot;
        }

        if (OutputGuard.Validate(parsed) is { } reason)
        {
            errors.WriteLine(reason);
            return ExitCode.CouldNot;
        }

        // A game continues without a data folder, and says that it is not saved. Saved games are not readable without one.
        if (parsed.CommandResult.Command.Name is "history" or "report" or "resume" or "export" or "import" or "cohort" or "push" or "forget"
            or "notes" && DataFolder.Validate() is { } broken)
        {
            errors.WriteLine(ControlCharacters.Escape(broken));
            return ExitCode.CouldNot;
        }

        TerminalFrontend.WithMouse = CommonOptions.WantsMouse(parsed);
        return parsed.Invoke(streams);
    }
}
