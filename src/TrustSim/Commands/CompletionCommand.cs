using TrustSim.Shells;

namespace TrustSim.Commands;

/// <summary><c>trustsim completion SHELL</c></summary>
static class CompletionCommand
{
    public static Command Create()
    {
        var names = Shell.All.Select(shell => shell.Name).ToList();
        var name = new Argument<string>("SHELL")
        {
            HelpName = "SHELL", Description = Say.Text("option.shell", ("shells", Runs.FromProgram(string.Join(", ", names)))),
        };
        name.CompletionSources.Add([.. names]);
        var command = new Command("completion", Say.Text("command.completion")) { name };
        command.SetAction(parsed =>
        {
            var word = parsed.GetRequiredValue(name);
            if (Shell.All.FirstOrDefault(shell => shell.Name == word) is not { } shell)
                return parsed.InvocationConfiguration.Error.Complain(
                    Say.Text("completion.no-shell", ("word", Runs.FromName(Quoted.From(word))), ("hint", FileProblem.Among(word, names))));
            // Shells read no other ends of lines.
            parsed.InvocationConfiguration.Output.Write(shell.Script.ReplaceLineEndings("\n"));
            return ExitCode.Fine;
        });
        return command;
    }
}
