using TrustSim.Core.Vocabulary;

namespace TrustSim.Commands;

/// <summary>
/// Finds meaningless words of a command line: unknown options, even in place of a value or a file, mistyped commands, and surplus words.
/// </summary>
static class UnknownWords
{
    // Word processors replace one or two hyphens by these characters.
    const string Dashes = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    /// <summary>Returns a sentence for each; only the first where the words after it may belong to it.</summary>
    public static IReadOnlyList<string> Find(ParseResult parsed, IReadOnlyList<string> args)
    {
        var command = parsed.CommandResult;
        if (parsed.UnmatchedTokens is [var first, ..] && !LooksLikeOption(first)) return [Unexpected(command, first)];
        var known = CommandLineProblems.Chain(command).SelectMany(each => each.Command.Options).Distinct().ToList();
        var own = command.Command.Options.Concat(known.Where(option => option.Recursive)).ToList();
        // What stands before the command's name has to mean something to the command.
        var problems = CommandLineProblems.Chain(command).Skip(1).SelectMany(each => each.Children.OfType<OptionResult>())
            .Where(result => result is { Implicit: false, Option: not VersionOption }
                && !own.Exists(option => option.Name == result.Option.Name))
            .Select(result => Unknown(command, result.IdentifierToken!.Value, own)).ToList();
        Token? before = null;
        foreach (var token in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash))
        {
            var name = before is { Type: TokenType.Option } ? before.Value : null;
            before = token;
            if (token.Type != TokenType.Argument || !LooksLikeOption(token.Value) || name is not null && !IsNext(args, name, token.Value))
                continue;
            var option = name is null ? null : known.Find(each => each.Name == name || each.Aliases.Contains(name));
            problems.Add(
                option is { Arity.MinimumNumberOfValues: > 0 } ? Forgotten(option, name!, token.Value)
                    : Unknown(command, token.Value, own));
        }

        // After -- a surplus word may look like an option.
        return problems.Count == 0 && parsed.UnmatchedTokens is [var last, ..] ? [Unexpected(command, last)] : problems;
    }

    /// <summary>Whether the word is meant as an option. A negative number is a number, and a lone hyphen is standard output.</summary>
    static bool LooksLikeOption(string word) =>
        word.Length > 1
            && (word[0] == '-' ? !char.IsAsciiDigit(word[1]) && word[1] != '.'
                : Dashes.Contains(word[0], StringComparison.Ordinal)
                    && (char.IsAsciiLetter(word[1]) || Dashes.Contains(word[1], StringComparison.Ordinal)) && !File.Exists(word));

    // A value joined to its option by = is never a separate word.
    static bool IsNext(IReadOnlyList<string> args, string name, string value) =>
        args.Zip(args.Skip(1)).Any(pair => pair.First == name && pair.Second == value);

    static string Forgotten(Option option, string name, string value) =>
        Say.Text("word.forgotten", ("option", Runs.FromName(name)), ("wanted", Runs.FromProgram(CommandLineProblems.WantedBy(option))),
            ("word", Runs.FromName(Quoted.From(value))));

    static string Unknown(CommandResult command, string word, List<Option> known)
    {
        if (MistypedCommand(command) is { } mistyped) return mistyped;
        var name = "--" + word.TrimStart(Dashes.ToCharArray()).Split('=', ':')[0];
        var near =
            Spelling.Nearest(name,
                known.SelectMany(option => option.Aliases.Prepend(option.Name))
                    .Where(each => each.StartsWith("--", StringComparison.Ordinal)));
        var hint = near is not null ? FileProblem.DidYouMean(near)
            : File.Exists(word) ? Say.Runs("word.if-file", ("file", Runs.FromName(Quoted.From(word))))
            : AllOf(CommandLineProblems.NameOf(command));
        return Say.Text("word.no-option", ("command", Runs.FromProgram(CommandLineProblems.NameOf(command))),
            ("option", Runs.FromName(Quoted.From(word.Split('=')[0]))), ("hint", hint));
    }

    static string Unexpected(CommandResult command, string word)
    {
        if (MistypedCommand(command) is { } mistyped) return mistyped;
        var name = CommandLineProblems.NameOf(command);
        if (command.Command is { Subcommands.Count: > 0, Arguments.Count: 0 })
        {
            var near = Spelling.Nearest(word, command.Command.Subcommands.Select(each => each.Name));
            return NoCommand(name, word, near is null ? AllOf(name) : FileProblem.DidYouMean(near));
        }

        var taken = string.Join(' ', command.Command.Arguments.Select(argument => argument.HelpName ?? argument.Name));
        var (extra, taker) = (Runs.FromName(Quoted.From(word)), Runs.FromProgram(name));
        return taken.Length == 0 ? Say.Text("word.too-many-of-none", ("word", extra), ("command", taker))
            : Say.Text("word.too-many", ("word", extra), ("command", taker), ("arguments", Runs.FromProgram(taken)));
    }

    static Runs AllOf(string command) => Say.Runs("word.all-of-them", ("command", Runs.FromProgram(command)));

    static string NoCommand(string name, string word, Runs hint) =>
        Say.Text("word.no-command", ("command", Runs.FromProgram(name)), ("word", Runs.FromName(Quoted.From(word))), ("hint", hint));

    /// <summary>Finds a mistyped subcommand that the parser took for an argument.</summary>
    static string? MistypedCommand(CommandResult command)
    {
        if (command.Command.Arguments.Count == 0) return null;
        var below = command.Command.Subcommands.Select(each => each.Name).ToList();
        return command.Tokens.Select(token => (Word: token.Value, Near: Spelling.Nearest(token.Value, below)))
            .FirstOrDefault(pair => pair.Near is not null) is { Near: { } near } found
            ? NoCommand(CommandLineProblems.NameOf(command), found.Word, FileProblem.DidYouMean(near))
            : null;
    }
}
