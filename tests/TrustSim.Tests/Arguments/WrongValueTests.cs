using System.CommandLine;
using TrustSim.Commands;
using TrustSim.Tests.Saved;

namespace TrustSim.Tests.Arguments;

/// <summary>Every option of every command with invalid values: the messages use the program's own words.</summary>
[Collection(Home.Collection)]
public sealed class WrongValueTests : IDisposable
{
    static readonly string Huge = new('9', 5_000);

    static readonly string[] Values = ["1.5", "twelve", "90min", "never", "", "-5", "1e999", "999999999999999999999", Huge, "@nobody",
        "\u001b[31m", "\ud800"];

    static readonly string[] OwnWords = ["--choose", "--from", "--person", "--workshop", "--title", "--you", "--resume"];

    readonly Home home = new();

    public void Dispose() => home.Dispose();

    public static TheoryData<string, string> Options()
    {
        var data = new TheoryData<string, string>();
        foreach (var (path, command) in Below("", HomeCommand.Create()))
            foreach (var option in command.Options.Where(
                option => option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool))) data.Add(path, option.Name);
        return data;
    }

    [Fact]
    public void There_are_options_to_try() => Options().Count.ShouldBeGreaterThan(35);

    [Theory, MemberData(nameof(Options))]
    public void A_wrong_value_is_answered_in_plain_words(string path, string option)
    {
        if (IsFile(path, option)) return;
        foreach (var value in Values)
        {
            string[] args = [.. Command(path, option), option, value];
            var run = home.Run(args);
            var called = string.Join(' ', args.Select(arg => arg.Length > 40 ? arg[..40] : arg));
            FrameworkPhrases.ShouldBeAbsentFrom(run, called);
            if (!OwnWords.Contains(option) && value is "" or "never"
                && option is not ("--alias" or "--tables" or "--team")) run.ExitCode.ShouldBe(ExitCode.CouldNot, called);
            // The message contains the full path.
            if (option is not ("--credentials" or "--changes-since"))
            {
                foreach (var line in run.Errors.Split('\n')) line.Length.ShouldBeLessThan(400, called);
            }
        }
    }

    [Theory, MemberData(nameof(Options))]
    public void A_missing_value_is_reported_and_never_taken_from_another_option(string path, string option)
    {
        if (option == "--resume") return;
        foreach (var next in (string[][])[[], ["--plain"], ["--help"], ["-x"], ["--bogus=1"], ["--"]])
        {
            string[] args = [.. Command(path, option), option, .. next];
            var run = home.Run(args);
            run.ExitCode.ShouldBe(ExitCode.CouldNot, string.Join(' ', args));
            run.Errors.ShouldContain($"{option}: ");
            run.Errors.ShouldContain(" is missing.");
            FrameworkPhrases.ShouldBeAbsentFrom(run, string.Join(' ', args));
        }
    }

    [Theory, MemberData(nameof(Options))]
    public void A_value_that_is_joined_to_its_option_may_begin_with_a_hyphen(string path, string option)
    {
        var run = home.Run([.. Command(path, option), $"{option}={(IsFile(path, option) ? home["no/-x"] : "-x")}"]);
        run.Errors.ShouldNotContain(" is missing.");
        FrameworkPhrases.ShouldBeAbsentFrom(run, option);
    }

    [Fact]
    public void Options_read_their_values_themselves()
    {
        // The parser's own conversions produce the parser's own messages.
        foreach (var (path, command) in Below("", HomeCommand.Create()))
            foreach (var option in command.Options.Where(option => option.Arity.MaximumNumberOfValues > 0))
                (option is IValueOption || option.ValueType == typeof(bool) || option.ValueType == typeof(string)).ShouldBeTrue(
                    $"{path} {option.Name}: make it with ValueOptions, or say why its type cannot be refused");
    }

    static IEnumerable<(string Path, Command Command)> Below(string path, Command command) =>
        command.Subcommands.SelectMany(each => Below($"{path} {each.Name}".Trim(), each)).Prepend((path, command));

    static bool IsFile(string path, string option) =>
        path.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate((Command)HomeCommand.Create(),
                (command, name) => command.Subcommands.Single(each => each.Name == name)).Options.Single(
                    each => each.Name == option).ValueType == typeof(OutputFile);

    /// <summary>The command with its other required arguments, so that it reaches the option's value.</summary>
    string[] Command(string path, string option)
    {
        var words = Command(path).ToList();
        if (words.IndexOf(option) is >= 0 and var at) words.RemoveRange(at, 2);
        return [.. words];
    }

    string[] Command(string path) => [.. path.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. path switch
    {
        // A story of three scenes: some values are fine, and then the command runs to its end.
        "play" or "graph" or "analyse" or "guide" or "preview" or "check" or "test" or "script" or "scenes" =>
            (string[])[Path.Combine(House.Repository.Root.FullName, "tests", "corpus", "given", "small.yaml")],
        "cohort" => [home["none.json"]],
        "new" => ["--template", "one-dilemma", "--output", home["new.yaml"], "--force"],
        "push" => ["--lrs", "https://store.invalid/"],
        _ => [],
    }];
}
