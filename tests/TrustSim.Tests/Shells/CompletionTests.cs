using TrustSim.Commands;
using TrustSim.Shells;

namespace TrustSim.Tests.Shells;

/// <summary>What shells offer while somebody types, and the pages that are made from the same definitions.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("trustsim wor", "workshop", "play")]
    [InlineData("trustsim workshop ex", "export", "workshop")]
    [InlineData("trustsim workshop --votes ", "phones", "--votes")]
    [InlineData("trustsim play four", "four-metres-twenty", "failed-launch")]
    [InlineData("trustsim completion ", "fish", "play")]
    [InlineData("trustsim check --j", "--json", "--tells")]
    public void The_program_says_what_fits(string typed, string offered, string other)
    {
        var run = ProgramRun.Of("[suggest]", typed);
        run.ExitCode.ShouldBe(0, run.Errors);
        var words = run.Output.Split('\n');
        words.ShouldContain(offered);
        words.ShouldNotContain(other);
        run.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void A_shell_that_is_not_known_is_named()
    {
        var run = ProgramRun.Of("completion", "bsh");
        run.ExitCode.ShouldBe(ExitCode.CouldNot);
        run.Errors.ShouldBe("There is no completion for bsh. Did you mean bash?\n");
    }

    [Fact]
    public void The_script_of_each_shell_asks_the_program()
    {
        foreach (var shell in Shell.All)
            ProgramRun.Of("completion", shell.Name).Output.ShouldContain("trustsim \"[suggest]\"", customMessage: shell.Name);
    }

    [Fact]
    public void The_manual_names_every_command_and_no_line_is_a_command_of_the_formatter()
    {
        var page = ProgramRun.Of("man").Output;
        foreach (var entry in CommandEntry.All(HomeCommand.Create()).Skip(1))
            page.ShouldContain($".SS {entry.Usage.Replace("-", "\\-")}\n");
        foreach (var line in page.Split('\n').Where(line => line.StartsWith('.')))
            line.Split(' ')[0].ShouldBeOneOf(".TH", ".SH", ".SS", ".TP", ".B");
    }
}
