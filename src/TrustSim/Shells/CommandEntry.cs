using System.CommandLine.Help;

namespace TrustSim.Shells;

/// <summary>A command for the pages that list them all: the manual and docs/commands.md.</summary>
/// <param name="Path">Its names, with the program's own: <c>trustsim workshop report</c>.</param>
sealed record CommandEntry(string Path, Command Command)
{
    /// <summary>The program and its commands, in the order of the help. The parser would call the program by the name of its
    /// file.</summary>
    public static IEnumerable<CommandEntry> All(RootCommand root) => Below("trustsim", root);

    /// <summary>How to call it: <c>trustsim translate FILE LANGUAGE [options]</c>.</summary>
    public string Usage => string.Join(' ',
        (string[])[Path, .. Command.Arguments.Select(Shown), .. Options.Any() ? (string[])["[options]"] : []]);

    /// <summary>Its arguments with what they mean.</summary>
    public IEnumerable<(string Names, string About)> Arguments =>
        Command.Arguments.Where(argument => !argument.Hidden).Select(argument => (argument.Name, argument.Description ?? ""));

    /// <summary>The options that its help lists, each with its other names and its value, and what it does.</summary>
    public IEnumerable<(string Names, string About)> Options =>
        Command.Options.Where(option => option is { Hidden: false } and not HelpOption and not VersionOption).Select(option =>
            (string.Join(", ", option.Aliases.Prepend(option.Name).Order(StringComparer.Ordinal))
                + (option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? "" : $" {option.HelpName ?? "VALUE"}"),
                option.Description ?? ""));

    static string Shown(Argument argument) =>
        (argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}…" : argument.Name) is var name
            && argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;

    static IEnumerable<CommandEntry> Below(string path, Command command) =>
        command.Subcommands.Where(one => !one.Hidden).SelectMany(one => Below($"{path} {one.Name}", one)).Prepend(new(path, command));
}
