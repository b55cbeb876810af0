using System.CommandLine;
using System.Text.RegularExpressions;
using TrustSim.Commands;

namespace TrustSim.Tests.House;

/// <summary>Compares docs/commands.md with the commands.</summary>
public sealed partial class CommandsPageTests
{
    static readonly string Page = Repository.Read("docs/commands.md");

    static readonly IReadOnlyList<(string Path, Command Command)> Commands = [.. Below("trustsim", HomeCommand.Create())];

    [Fact]
    public void Every_command_has_its_row() =>
        Commands.Where(one => !Page.Contains($"| `{one.Path}", StringComparison.Ordinal))
            .Select(one => $"docs/commands.md has no row that begins with `{one.Path}`.").ShouldBeEmpty();

    [Fact]
    public void Every_option_of_the_page_exists()
    {
        var named = Option().Matches(Page).Select(match => match.Value).Distinct().ToList();
        named.ShouldNotBeEmpty();
        named.Except(Commands.SelectMany(one => one.Command.Options).SelectMany(option => option.Aliases.Append(option.Name)))
            .Select(option => $"docs/commands.md names {option}, which no command has.").ShouldBeEmpty();
    }

    static IEnumerable<(string Path, Command Command)> Below(string path, Command command) =>
        command.Subcommands.SelectMany(one => Below($"{path} {one.Name}", one)).Prepend((path, command));

    [GeneratedRegex("--[a-z][a-z-]*")]
    private static partial Regex Option();
}
