using System.CommandLine;
using System.Text.RegularExpressions;
using TrustSim.Commands;
using TrustSim.Presentation.Catalogues;
using TrustSim.Shells;

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

    /// <summary>The second half of the page is written from the definitions: TRUSTSIM_UPDATE_SNAPSHOTS=1 writes it anew.</summary>
    [Fact]
    public void The_page_lists_the_options_of_every_command()
    {
        const string heading = "## Every option\n";
        var above = Page.IndexOf(heading, StringComparison.Ordinal) is >= 0 and var at ? at : Page.Length;
        var written = Page[..above] + heading + string.Concat(CommandEntry.All(HomeCommand.Create()).Select(Section));
        if (Environment.GetEnvironmentVariable("TRUSTSIM_UPDATE_SNAPSHOTS") is not null)
            File.WriteAllText(Path.Combine(Repository.Root.FullName, "docs", "commands.md"), written);
        else Page.ShouldBe(written, "TRUSTSIM_UPDATE_SNAPSHOTS=1 writes it anew");

        static string Section(CommandEntry entry) =>
            $"\n### `{entry.Usage}`\n\n{entry.Command.Description}\n\n"
                + string.Concat(entry.Arguments.Concat(entry.Options).Select(row => $"- `{row.Names}`: {row.About}\n"));
    }

    [Fact]
    public void The_manual_says_what_the_page_says_of_exit_codes_and_variables()
    {
        foreach (var words in Surroundings.ExitCodes.Concat(Surroundings.Variables).Select(each => Say.Text(each.Key)))
            Page.Replace("`", "", StringComparison.Ordinal).ShouldContain($"| {words} |");
    }

    static IEnumerable<(string Path, Command Command)> Below(string path, Command command) =>
        command.Subcommands.SelectMany(one => Below($"{path} {one.Name}", one)).Prepend((path, command));

    [GeneratedRegex("--[a-z][a-z-]*")]
    private static partial Regex Option();
}
