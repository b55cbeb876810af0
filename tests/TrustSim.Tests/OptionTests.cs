using System.CommandLine;
using TrustSim.Commands;

namespace TrustSim.Tests;

/// <summary>Mistakes with every option of every command.</summary>
public sealed class OptionTests
{
    public static TheoryData<string, string> Options()
    {
        var data = new TheoryData<string, string>();
        var root = HomeCommand.Create();
        foreach (var option in root.Options) data.Add("", option.Name);
        foreach (var command in root.Subcommands) foreach (var option in command.Options) data.Add(command.Name, option.Name);
        return data;
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void An_option_without_its_value_or_twice_is_answered_in_a_line(string command, string name)
    {
        var root = HomeCommand.Create();
        var option =
            (command.Length == 0 ? root : root.Subcommands.Single(each => each.Name == command)).Options.Single(each => each.Name == name);
        string[] words = command.Length == 0 ? [] : [command];
        var bare = Problems(root, [.. words, name]);
        if (option.Arity.MinimumNumberOfValues > 0) Refused(bare, name);
        var twice = Problems(root, [.. words, name, "1", name, "2"]);
        if (option.Arity.MaximumNumberOfValues == 1 && option.ValueType != typeof(bool)) Refused(twice, name);
        foreach (var problems in (IReadOnlyList<string>[])[bare, twice]) problems.ShouldAllBe(problem => !problem.Contains('\n'));
    }

    [Theory]
    [InlineData("failed-launch"), InlineData("--people", "5"), InlineData("--votes", "phones"), InlineData("--halves")]
    [InlineData("--resume"), InlineData("--resume", "1"), InlineData("--list"), InlineData("--minutes", "30"), InlineData("--rows")]
    [InlineData("--tables", "A,B"), InlineData("--rule", "facilitator")]
    public void A_rehearsal_takes_no_option_of_a_workshop(params string[] words) =>
        Problems(HomeCommand.Create(), ["workshop", "--rehearse", .. words])
            .ShouldContain(problem => problem.Contains("holds no workshop"));

    [Fact]
    public void A_rehearsal_can_have_a_theme() =>
        Problems(HomeCommand.Create(), ["workshop", "--rehearse", "--theme", "projector"]).ShouldBeEmpty();

    [Theory]
    [InlineData("report", "--html")]
    [InlineData("cohort", ".", "--html")]
    [InlineData("forget", "--person")]
    [InlineData("workshop", "--people")]
    [InlineData("report", "--html", "a.html", "--html", "b.html")]
    [InlineData("workshop", "--people", "many")]
    public void Such_a_command_says_how_it_is_used(params string[] words)
    {
        var run = ProgramRun.Of(words);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(words[^1].StartsWith('-') ? words[^1] : words[^2]);
        run.Output.ShouldContain("Usage:");
        run.Errors.ShouldNotContain("   at ");
    }

    static IReadOnlyList<string> Problems(RootCommand root, string[] args) => CommandLineProblems.Find(root.Parse(args), args);

    static void Refused(IReadOnlyList<string> problems, string option) =>
        problems.ShouldContain(problem => problem.Contains(option), string.Join(" | ", problems));
}
