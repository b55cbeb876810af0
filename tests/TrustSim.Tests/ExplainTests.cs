using TrustSim.Authoring.Diagnostics;
using TrustSim.Commands;

namespace TrustSim.Tests;

public sealed class ExplainTests
{
    public static TheoryData<string> All => [.. DiagnosticCatalogue.All.Select(code => code.Id)];

    [Fact]
    public void Explain_lists_every_code_with_how_much_it_matters()
    {
        var run = ProgramRun.Of("explain");
        run.ExitCode.ShouldBe(0);
        run.Lines.SkipLast(1).Select(line => line[..6]).ShouldBe(DiagnosticCatalogue.All.Select(code => code.Id));
        run.Lines.ShouldContain("TS0013  warning  Text is cut off by a comment");
        run.Lines.ShouldAllBe(line => line.Length <= 80);
    }

    [Theory]
    [InlineData("TS0012")]
    [InlineData("ts0012")]
    [InlineData("ts12")]
    [InlineData("12")]
    [InlineData("TS0012:")]
    public void A_code_is_known_however_it_is_written(string written)
    {
        var run = ProgramRun.Of("explain", written);
        run.ExitCode.ShouldBe(0);
        run.Lines[0].ShouldBe("TS0012 · A tag before a value (error)");
        run.Lines.ShouldContain("Wrong:");
        run.Lines.ShouldContain("        when: !owned");
        run.Output.ShouldContain("Check says at line 10, column 11: '!owned' is read as a tag");
        run.Lines.ShouldContain("Right:");
        run.Lines.ShouldContain("        when: not owned");
    }

    [Theory, MemberData(nameof(All))]
    public void A_page_fits_its_width_and_says_what_check_says(string id)
    {
        var code = DiagnosticCatalogue.All.Single(code => code.Id == id);
        foreach (var width in (int[])[80, 40])
        {
            var lines = PageText.Render(code, width).ToList();
            lines.Where(line => line.Length > width && !line.StartsWith("    ", StringComparison.Ordinal)).ShouldBeEmpty();
            lines.ShouldAllBe(line => line.Length <= 80 && !line.Contains("```") && !line.StartsWith('#') && line == line.TrimEnd());
            lines.Count(line => line.StartsWith("Check says", StringComparison.Ordinal))
                .ShouldBe(DiagnosticPage.From(code).Wrong is null ? 0 : 1);
        }
    }

    [Fact]
    public void A_tab_is_shown() => ProgramRun.Of("explain", "2").Lines.ShouldContain(line => line.StartsWith("    <tab>text:"));

    [Fact]
    public void An_unknown_number_is_answered_with_the_nearest_codes()
    {
        var run = ProgramRun.Of("explain", "TS0018");
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldStartWith("There is no code TS0018.");
        foreach (var near in (string[])["TS0016", "TS0017", "TS0020"]) run.Errors.ShouldContain($"{near}  error");
        run.Errors.ShouldNotContain("TS0005");
        ProgramRun.Of("explain", "2147483647").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_word_is_looked_for_in_the_titles()
    {
        ProgramRun.Of("explain", "Colon").Errors.ShouldContain("TS0003  error    A colon in unquoted text");
        foreach (var nothing in (string[])["", " ", "ts", "zebra"]) ProgramRun.Of("explain", nothing).Errors.ShouldNotContain("TS0001");
        var run = ProgramRun.Of("explain", "99999999999");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("“99999999999” is not a code");
        ProgramRun.Of("explain", "\u001b[2J").Errors.ShouldNotContain("\u001b");
    }
}
