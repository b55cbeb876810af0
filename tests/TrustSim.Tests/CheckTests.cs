using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TrustSim.Tests;

/// <summary>What <c>check</c> says where it cannot follow every path, and what it says to other programs.</summary>
public sealed class CheckTests
{
    static readonly string Launch = Path.Combine(Repository.Scenarios, "failed-launch.yaml");

    [Fact]
    public void Where_not_every_path_is_followed_the_last_line_says_what_is_settled()
    {
        var run = ProgramRun.Of("check", Launch, "--max-paths", "100", "--time", "60");
        run.ExitCode.ShouldBe(0, run.Output);
        run.Output.ShouldContain("too many to follow each");
        run.Output.ShouldContain("1 scenario checked: nothing to mend was found.");
        run.Output.ShouldNotContain("nothing to mend.");
        run.Output.ShouldNotContain("were explored");
        run.Lines[^1].ShouldStartWith("Of ");
        run.Lines[^1].ShouldContain(" 0 are not known.");
        run.Lines[^1].ShouldEndWith("compared in random playthroughs.");
    }

    [Fact]
    public void What_is_proved_up_to_some_visits_says_so()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("trustsim-round-").FullName, "round.yaml");
        File.WriteAllText(
            file,
            """
            trustsim: 1
            title: Round
            team: { ada: { name: Ada Berg }, ben: { name: Ben Ruiz } }
            scenes:
              desk:
                text: A desk.
                choices: [{ id: again, text: Again., then: desk, work: slight }, { id: out, text: Out., then: far }]
              far: { when: clarity > 99, ending: Far, text: Far. }
              near: { ending: Near, text: Near. }

            """);
        var run = ProgramRun.Of("check", file);
        run.Output.ReplaceLineEndings(" ").ShouldContain("up to 3 visits of each");
        run.Lines[^3].ShouldContain("up to 3 visits");
    }

    [Fact]
    public void Information_alone_is_no_fault() => ProgramRun.Of("check", Launch, "--max-paths", "1").ExitCode.ShouldBe(0);

    [Fact]
    public void Json_says_what_the_lines_say()
    {
        // Fewer than one of them has, and more than the other.
        string[] args = ["check", Long(), Launch, "--max-paths", "62000", "--time", "60"];
        var (lines, json) = (ProgramRun.Of(args), ProgramRun.Of([.. args, "--json", "--tells"]));
        lines.Output.ShouldContain("There, no path leaves this: clarity is ");
        json.ExitCode.ShouldBe(lines.ExitCode);
        var all = JsonDocument.Parse(json.Output).RootElement;
        all.GetProperty("format").GetString().ShouldBe("trustsim-check/1");
        lines.Output.ShouldContain($"2 scenarios checked: {all.GetProperty("toMend").GetInt32()} thing");
        JsonElement[] scenarios = [.. all.GetProperty("scenarios").EnumerateArray()];
        scenarios.Select(one => one.GetProperty("allExplored").GetBoolean()).ShouldBe([false, true]);
        scenarios[1].GetProperty("paths").GetString().ShouldBe("61440");
        scenarios[1].GetProperty("notKnown").GetInt32().ShouldBe(0);
        foreach (var found in all.GetProperty("diagnostics").EnumerateArray())
            lines.Output.ShouldContain($"{found.GetProperty("severity").GetString()} {found.GetProperty("code").GetString()}: ");
        all.GetProperty("tells").GetProperty("marks").GetArrayLength().ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Json_says_which_file_could_not_be_read()
    {
        var run = ProgramRun.Of("check", Launch, "nowhere.yaml", "--json");
        run.ExitCode.ShouldBe(2);
        JsonDocument.Parse(run.Output).RootElement.GetProperty("unread").GetInt32().ShouldBe(1);
        run.Errors.ShouldContain("nowhere.yaml");
    }

    [Theory, InlineData("0"), InlineData("long"), InlineData("100000")]
    public void A_time_that_is_none_is_refused(string time) => ProgramRun.Of("check", Launch, "--time", time).ExitCode.ShouldBe(2);

    /// <summary>A scenario of 65,536 paths, with an ending that none of them reaches.</summary>
    static string Long()
    {
        var text = new StringBuilder("trustsim: 1\ntitle: Long\nteam: { ada: { name: Ada Berg }, ben: { name: Ben Ruiz } }\nscenes:\n");
        for (var i = 0; i < 8; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  s{i}:\n    text: Scene {i}.\n    choices:\n");
            foreach (var (id, strength) in ((string, string)[])[("a", "slight"), ("b", "against-slight"), ("c", "clear"), ("d", "strong")])
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"      - {{ id: {id}, text: Answer {id}., acts: [{{ open-up: {strength}, why: So. }}], work: against-slight }}\n");
        }

        text.Append("  far:\n    when: clarity > 99\n    ending: Far\n    text: Far.\n  near:\n    ending: Near\n    text: Near.\n");
        var file = Path.Combine(Directory.CreateTempSubdirectory("trustsim-long-").FullName, "long.yaml");
        File.WriteAllText(file, text.ToString());
        return file;
    }
}
