using System.Xml.Linq;

namespace TrustSim.Tests.Testing;

public sealed class TestCommandTests : IDisposable
{
    const string Story = """
        trustsim: 1
        title: The handover
        team: { maya: {}, tomas: {}, ines: {}, jun: {}, greta: {}, samir: {} }
        scenes:
          monday: { choices: [{ id: tell, text: Tell them. }, { id: wait, text: Wait. }] }
          done: { ending: Done }

        """;

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("trustsim-test");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_shipped_scenarios_come_out_as_their_authors_expect()
    {
        var run = ProgramRun.Of("test", Repository.Scenarios);
        run.ExitCode.ShouldBe(ExitCode.Fine, run.Output);
        foreach (var name in Repository.Names)
            run.Lines.Count(line => line.StartsWith("passed", StringComparison.Ordinal) && line.Contains(name, StringComparison.Ordinal))
                .ShouldBeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public void A_failed_expectation_reports_both_values_and_the_path()
    {
        var file =
            Write("one.yaml",
                Story + "plays:\n  fine: { choose: tell, expect: { ending: done } }\n  off: { choose: wait, expect: { decisions: 4 } }\n");
        var run = ProgramRun.Of("test", file);
        run.ExitCode.ShouldBe(ExitCode.Diagnostics);
        run.Lines.ShouldBe([
            $"passed  {file}: fine", $"FAILED  {file}:9:3: off", "        expected decisions 4; came 1", "        path: monday.wait",
                "2 playthroughs of 1 file: 1 passed, 1 failed.",
        ]);
    }

    [Fact]
    public void A_file_without_expected_playthroughs_fails_beside_others_too()
    {
        var good = Write("good.yaml", Story + "plays: { fine: { as: blamer, expect: { ending: done } } }\n");
        var run = ProgramRun.Of("test", good, Write("none.yaml", Story));
        run.ExitCode.ShouldBe(ExitCode.Diagnostics);
        run.Output.ShouldContain("none.yaml:1:1: no playthroughs");
        run.Lines[^1].ShouldBe("1 playthrough of 2 files: 1 passed, 0 failed; 1 file could not be tested.");
    }

    [Fact]
    public void A_malformed_expected_playthrough_fails_with_its_place()
    {
        var run = ProgramRun.Of("test", Write("bad.yaml", Story + "plays: { off: { choose: tel, expect: { ending: done } } }\n"));
        run.ExitCode.ShouldBe(ExitCode.Diagnostics);
        run.Output.ShouldContain("bad.yaml:7:25: error TS0081");
    }

    [Fact]
    public void An_unreadable_file_is_reported_and_the_rest_is_tested()
    {
        var run =
            ProgramRun.Of("test", Path.Combine(folder.FullName, "nowhere.yaml"),
                Write("good.yaml", Story + "plays: { fine: { as: blamer, expect: { ending: done } } }\n"));
        run.ExitCode.ShouldBe(ExitCode.CouldNot);
        run.Errors.ShouldContain("nowhere.yaml” cannot be read");
        run.Output.ShouldContain("1 passed");
    }

    [Fact]
    public void An_empty_folder_proves_nothing()
    {
        var run = ProgramRun.Of("test", folder.FullName);
        run.ExitCode.ShouldBe(ExitCode.CouldNot);
        run.Errors.ShouldContain("There are no .yaml files");
    }

    [Fact]
    public void The_report_for_build_servers_has_a_suite_for_each_file_and_a_case_for_each_playthrough()
    {
        Write("a.yaml",
            Story + "plays:\n  fine: { choose: tell, expect: { ending: done } }\n  off: { choose: wait, expect: { decisions: 4, holds: "
                + "week < 1 } }\n");
        Write("b.yaml", Story);
        var report = Path.Combine(folder.FullName, "out.xml");
        File.WriteAllText(report, "an older one");
        ProgramRun.Of("test", folder.FullName, "--junit", report).ExitCode.ShouldBe(ExitCode.Diagnostics);

        var suites = XDocument.Load(report).Root!;
        ((string)suites.Attribute("tests")!, (string)suites.Attribute("failures")!, (string)suites.Attribute("errors")!).ShouldBe(
            ("3", "1", "1"));
        suites.Elements("testsuite").Select(suite => Path.GetFileName((string)suite.Attribute("name")!)).ShouldBe(["a.yaml", "b.yaml"]);
        suites.Descendants("testcase").Select(test => (string)test.Attribute("name")!).ShouldBe(["fine", "off", "plays"]);
        var failure = suites.Descendants("failure").ShouldHaveSingleItem();
        ((string)failure.Attribute("message")!).ShouldBe("expected decisions 4; came 1");
        failure.Value.ShouldBe("expected decisions 4; came 1\nexpected week < 1; week is 1\npath: monday.wait");
        suites.Descendants("error").ShouldHaveSingleItem().Value.ShouldContain("no playthroughs");
        folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal).ShouldBe(["a.yaml", "b.yaml", "out.xml"]);
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_no_success()
    {
        var run =
            ProgramRun.Of("test", Write("a.yaml", Story + "plays: { fine: { as: blamer, expect: { ending: done } } }\n"), "--junit",
                Path.Combine(folder.FullName, "no", "out.xml"));
        run.ExitCode.ShouldBe(ExitCode.CouldNot);
        run.Errors.ShouldContain("out.xml” cannot be written");
    }

    string Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
