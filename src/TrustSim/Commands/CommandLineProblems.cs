using System.CommandLine.Help;

namespace TrustSim.Commands;

/// <summary>
/// Describes mistakes in a command line in this program's own words. The parser's own messages never reach the user: this class finds
/// missing, surplus and unknown words in the parse result, and TrustSim's options add every other error.
/// </summary>
static class CommandLineProblems
{
    /// <summary>Returns the mistakes, one sentence each; none where the command can run.</summary>
    /// <param name="args">The arguments from the shell.</param>
    public static IReadOnlyList<string> Find(ParseResult parsed, IReadOnlyList<string> args)
    {
        if (parsed.Action is HelpAction or CompactHelp) return [];
        var options = Chain(parsed.CommandResult).SelectMany(command => command.Children.OfType<OptionResult>()).ToList();
        if (options.Select(option => ValueOfFlag(option, args)).OfType<string>().ToList() is { Count: > 0 } flags) return flags;
        // The meaning of the words after an unknown one is unclear.
        if (UnknownWords.Find(parsed, args) is { Count: > 0 } unknown) return unknown;
        var misused =
            options.Select(option => (Option: option, Problem: Misuse(option, parsed))).Where(pair => pair.Problem is not null).ToList();
        var missing =
            parsed.CommandResult.Command.Arguments.Where(
                argument => (parsed.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues).ToList();
        return
        [
            .. misused.Select(pair => pair.Problem!),
            .. missing.Select(argument => Missing(argument, parsed.CommandResult)),
            .. parsed.Errors.Where(
                error =>
                    !misused.Exists(pair => pair.Option == error.SymbolResult)
                        && !(error.SymbolResult is ArgumentResult result && missing.Contains(result.Argument)))
                .Select(error => error.Message).Distinct(),
        ];
    }

    /// <summary>The command and those above it, the program itself last.</summary>
    public static IEnumerable<CommandResult> Chain(CommandResult? command)
    {
        for (; command is not null; command = command.Parent as CommandResult) yield return command;
    }

    /// <summary>The names of the commands, from the first behind the program's own.</summary>
    public static IEnumerable<string> PathOf(CommandResult command) =>
        Chain(command).SkipLast(1).Select(each => each.Command.Name).Reverse();

    /// <summary>Returns the full name of the command: <c>trustsim workshop export</c></summary>
    public static string NameOf(CommandResult command) => string.Join(' ', PathOf(command).Prepend("trustsim"));

    /// <summary>The name of the value of an option.</summary>
    public static string WantedBy(Option option) =>
        option is IValueOption { Wanted: var wanted } ? wanted
            : Say.Text("option.wants-its", ("value", Runs.FromProgram(option.HelpName ?? "")));

    static string? ValueOfFlag(OptionResult result, IReadOnlyList<string> args) =>
        result.Option.ValueType == typeof(bool) && result.IdentifierToken?.Value is { } name
            && args.TakeWhile(arg => arg != "--").Select(arg => ValueIn(arg, name))
                .FirstOrDefault(value => value is not null && !bool.TryParse(value, out _)) is { } value
            ? Say.Text("word.flag-stands-alone", ("option", Runs.FromName(name)), ("value", Runs.FromName(value)))
            : null;

    /// <summary>Returns the value in the same word as an option; null where there is none, or where it is another option.</summary>
    static string? ValueIn(string arg, string name) =>
        arg.Length > name.Length && arg.StartsWith(name, StringComparison.Ordinal) && arg[name.Length] is '=' or ':'
            ? arg[(name.Length + 1)..] : null;

    static string? Misuse(OptionResult result, ParseResult parsed)
    {
        var (option, name) = (result.Option, result.IdentifierToken?.Value ?? result.Option.Name);
        if (option is VersionOption)
            return parsed.Errors.Any(error => error.SymbolResult == result) ? Say.Text("word.stands-alone", ("option", Runs.FromName(name)))
                : null;
        if (result.Implicit)
            return option is { Required: true, HasDefaultValue: false }
                ? Say.Text("word.option-missing", ("option", Runs.FromName(name)), ("value", Runs.FromProgram(option.HelpName ?? "")),
                    ("about", Runs.FromProgram(Lowered(option.Description)))) : null;
        if (option.Arity.MinimumNumberOfValues == 0) return result.Tokens.Count > option.Arity.MaximumNumberOfValues ? Twice(name) : null;
        // A second occurrence without a value would show the first one's.
        if (result.Tokens.Count < result.IdentifierTokenCount)
            return Say.Text("word.value-missing", ("option", Runs.FromName(name)), ("wanted", Runs.FromProgram(WantedBy(option))));
        return result.Tokens.Count > option.Arity.MaximumNumberOfValues ? Twice(name) : null;
    }

    static string Twice(string name) => Say.Text("word.twice", ("option", Runs.FromName(name)));

    static string Missing(Argument argument, CommandResult command) =>
        Say.Text("word.argument-missing", ("command", Runs.FromProgram(NameOf(command))),
            ("argument", Runs.FromProgram(argument.HelpName ?? argument.Name)), ("about", Runs.FromProgram(Lowered(argument.Description))));

    // Lower the first letter within a sentence; a name keeps its letters.
    static string Lowered(string? description) =>
        description is { Length: > 1 } && char.IsLower(description[1]) || description is ['A', ' ', ..]
            ? char.ToLowerInvariant(description[0]) + description[1..] : description ?? "";
}
