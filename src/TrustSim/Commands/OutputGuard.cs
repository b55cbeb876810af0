namespace TrustSim.Commands;

/// <summary>
/// Checks all output files of a command before it begins: none replaces a scenario or an input of the same command, and no two are the same
/// file.
/// </summary>
static class OutputGuard
{
    /// <summary>Explains why the command does not begin; null where it does.</summary>
    public static string? Validate(ParseResult parsed)
    {
        var given = Given(parsed).ToList();
        var outputs =
            given.Select(option => (Option: option, File: Create(option))).Where(pair => pair.File is not null)
                .Select(pair => (pair.Option, File: pair.File!)).ToList();
        if (outputs.Where(output => !output.File.IsForScenario).Select(output => output.File.Validate())
            .FirstOrDefault(reason => reason is not null) is { } reason) return reason;
        foreach (var (index, (_, file)) in outputs.Index())
        {
            if (outputs.Take(index).FirstOrDefault(earlier => earlier.File.IsSame(file)) is not { File: { } other }) continue;
            return file.IsPrinted
                ? Say.Text("file.both-printed", ("one", Runs.FromName($"{other.Option} {other.Path}")),
                    ("other", Runs.FromName($"{file.Option} {file.Path}")))
                : Say.Text("file.same", ("one", Runs.FromProgram(other.Option)), ("other", Runs.FromProgram(file.Option)),
                    ("file", Runs.FromName(file.Path)));
        }

        var inputs =
            parsed.CommandResult.Tokens.Concat(given.Except(outputs.Select(output => output.Option)).SelectMany(option => option.Tokens))
                .Select(token => token.Value).ToList();
        return outputs.Select(output => Replaced(output.File, inputs)).FirstOrDefault(problem => problem is not null);
    }

    /// <summary>Explains that an output file is an input of the command; null where it is not.</summary>
    /// <param name="inputs">Words that may be paths of input files.</param>
    public static string? Replaced(OutputFile file, IEnumerable<string> inputs) =>
        !file.IsPrinted && inputs.Any(input => input.Length > 0 && File.Exists(input) && file.IsSame(input))
            ? Say.Text("file.is-read", ("file", Runs.FromName(file.Path)))
            : null;

    static IEnumerable<OptionResult> Given(ParseResult parsed)
    {
        for (var command = parsed.CommandResult; command is not null; command = command.Parent as CommandResult)
            foreach (var option in command.Children.OfType<OptionResult>().Where(option => !option.Implicit)) yield return option;
    }

    static OutputFile? Create(OptionResult option) => option.Option is Option<OutputFile?> ? option.GetValueOrDefault<OutputFile?>() : null;
}
