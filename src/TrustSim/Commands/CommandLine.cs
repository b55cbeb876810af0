namespace TrustSim.Commands;

/// <summary>Runs the program on its arguments.</summary>
static class CommandLine
{
    // An argument that begins with @ is text: an alias or a table's name. The program reads no file of arguments.
    static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    // What the first three say is looked up by its words, and belongs to diagnostics that stand in English in the sources. The others
    // write or draw files in English, and ask and answer as these do.
    static readonly string[] InEnglish = ["check", "explain", "test", "completion", "graph", "import-story", "man", "new", "translate"];

    /// <summary>The word with which a shell asks for completion: the one that System.CommandLine gives to it.</summary>
    const string Suggest = "[suggest]";

    /// <returns>The exit code.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        Say.Catalogue = Catalogue.English;
        var root = HomeCommand.Create();
        if (args is [Suggest, var typed]) return Complete(root, typed, output);
        var parsed = root.Parse(args, Configuration);
        var streams = new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false };
        var problems = CommandLineProblems.Find(parsed, args);
        if (problems.Count > 0)
        {
            foreach (var problem in problems) errors.WriteLine(ControlCharacters.Escape(problem));
            // Help is no help where the command line is right.
            if (problems is [var only] && only == DataFolder.Validate()) return ExitCode.CouldNot;
            errors.WriteLine();
            root.Parse([.. CommandLineProblems.PathOf(parsed.CommandResult), "--help"]).Invoke(streams);
            return ExitCode.CouldNot;
        }

        if (OutputGuard.Validate(parsed) is { } reason)
            return errors.Complain(reason);

        // Help and what is wrong with a command line are in English, since the words of the command line are.
        if (!InEnglish.Contains(parsed.CommandResult.Command.Name)) Say.Catalogue = Catalogue.In(CommonOptions.LanguageOf(parsed));
        return parsed.Invoke(streams);
    }

    /// <summary>Prints the words that fit what has been typed so far, whatever the program is called there.</summary>
    static int Complete(RootCommand root, string typed, TextWriter output)
    {
        var words = typed.TrimStart().IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? typed.TrimStart()[(end + 1)..] : "";
        // Help's names on Windows look like paths, and nobody needs them.
        foreach (var item in root.Parse(words, Configuration).GetCompletions(words.Length).Where(item => item.Label[0] != '/'))
            output.WriteLine(item.Label);
        return ExitCode.Fine;
    }
}
