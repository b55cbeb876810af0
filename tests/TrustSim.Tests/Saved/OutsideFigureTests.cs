using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TrustSim.Core.Play;
using TrustSim.Tests.Arguments;

namespace TrustSim.Tests.Saved;

/// <summary>Files of a group, one of them from another program.</summary>
[Collection(Home.Collection)]
public sealed partial class OutsideFigureTests : IDisposable
{
    readonly Home home = new();

    public OutsideFigureTests()
    {
        Directory.CreateDirectory(home["exports"]);
        for (var person = 1; person <= 6; person++)
        {
            var name = home.Keep("whose-idea", (Archetype)(person % 3), $"Bird {person}");
            home.Run("export", name, "--ledger", "--output", At(person)).ExitCode.ShouldBe(0);
        }
    }

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("\"trust\":", "1e6", "trust", "is 1000000; it has to be a number from 0 to 100")]
    [InlineData("\"trust\":", "-0.5", "trust", "is -0.5; it has to be a number from 0 to 100")]
    [InlineData("\"trust\":", "1e999", "trust", "is too large; it has to be a number from 0 to 100")]
    [InlineData("\"fear\":", "100.01", "fear", "is 100.01; it has to be a number from 0 to 100")]
    [InlineData("\"voice\":", "1e20", "voice", "is 1E+20; it has to be a number from 0 to 100")]
    [InlineData("\"clarity\":", "101", "clarity", "is 101; it has to be a number from 0 to 100")]
    [InlineData("\"work\":", "-1e9", "work", "has to be a number")]
    [InlineData("\"points\":", "1e300", "change of clarity", "has to be a number")]
    [InlineData("\"honoured\":", "2147483647", "“honoured”", "is 2147483647; it has to be a number from 0 to 10,000,000")]
    [InlineData("\"against\":", "-1", "“against”", "is -1; it has to be a number from 0 to 10,000,000")]
    [InlineData("\"overdone\":", "2147483648", "“overdone”", "holds what no export has there")]
    [InlineData("\"honoured\":", "1.5", "“honoured”", "holds what no export has there")]
    [InlineData("\"week\":", "2147483647", "week", "has to be a number")]
    [InlineData("\"decision\":", "-7", "decision", "has to be a number")]
    [InlineData("\"seconds\":", "2147483647", "seconds", "has to be a number")]
    [InlineData("\"number\":", "0", "path", "has to be a number")]
    public void An_impossible_figure_is_refused_with_its_file_and_its_name(string before, string figure, string what, string says)
    {
        Alter(1, text => Replaced(text, before, figure));
        foreach (var command in (string[])["cohort", "import"])
        {
            var run = home.Run([command, .. Enumerable.Range(1, 6).Select(At)]);
            run.ExitCode.ShouldBe(2);
            var line = run.Errors.Split('\n').Where(line => line.Length > 0).ShouldHaveSingleItem();
            line.ShouldStartWith($"“{At(1)}” cannot be read: ");
            line.ShouldContain(what);
            line.ShouldContain(says);
            FrameworkPhrases.ShouldBeAbsentFrom(run, command);
            if (command == "cohort") run.Lines.ShouldContain("5 people, 5 games.");
        }
    }

    [Theory]
    [InlineData("\"title\":\"", "the title of a decision", 5_000_000)]
    [InlineData("\"alias\":\"", "the alias", 5_000_000)]
    [InlineData("\"alias\":\"", "the alias", 61)]
    [InlineData("\"id\":\"", "the scenario’s id", 201)]
    [InlineData("\"name\":\"Bird", "the alias", 61)]
    public void A_text_that_is_too_long_is_refused_with_its_file_and_its_name(string before, string what, int letters)
    {
        Alter(1, text => text.Insert(text.IndexOf(before, StringComparison.Ordinal) + before.Length, new string('x', letters)));
        foreach (var command in (string[])["cohort", "import"])
        {
            var run = home.Run(command, At(1));
            run.ExitCode.ShouldBe(2);
            run.Errors.ShouldStartWith(
                $"“{At(1)}” cannot be read: In its game, {what.Replace(" of a decision", "", StringComparison.Ordinal)} has ");
            run.Errors.ShouldContain(" letters; it can have ");
            run.Errors.Length.ShouldBeLessThan(600);
            FrameworkPhrases.ShouldBeAbsentFrom(run, command);
        }
    }

    [Fact]
    public void A_cohort_is_computed_from_decisions_and_reports_files_with_other_figures()
    {
        var honest = home.Run("cohort", home["exports"]);
        (honest.ExitCode, honest.Errors).ShouldBe((0, ""));
        Alter(3, text => Trust().Replace(text, "\"trust\":99"));
        var run = home.Run("cohort", home["exports"]);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe(honest.Output);
        run.Errors.Split('\n').Where(line => line.Length > 0).ShouldHaveSingleItem().ShouldStartWith($"“{At(3)}”, ");
        run.Errors.ShouldContain("Its figures are not those that this version of TrustSim works out from its decisions.");
    }

    [Fact]
    public void Words_that_are_not_in_the_scenario_are_ignored()
    {
        var honest = home.Run("cohort", home["exports"]).Output;
        for (var person = 1; person <= 6; person++)
            Alter(person, text => text.Replace("\"title\":\"", "\"title\":\"Buy this: ", StringComparison.Ordinal));
        var run = home.Run("cohort", home["exports"]);
        run.Output.ShouldBe(honest);
        run.Errors.Split('\n').Count(line => line.Length > 0).ShouldBe(6);
    }

    [Fact]
    public void A_playthrough_without_its_decisions_is_left_out_and_reported()
    {
        var play =
            home.Run("play", "whose-idea", "--json", "--choose",
                string.Join(',', ScenarioPaths.Of("whose-idea")[0].Decisions.Select(decision => decision.Choice))).Output;
        File.WriteAllText(home["single.json"], play);
        Alter(2, text => text.Replace("\"kind\":\"decide\"", "\"kind\":\"never\"", StringComparison.Ordinal));
        foreach (var (command, left) in ((string, string)[])[("cohort", "4"), ("import", "")])
        {
            var run = home.Run(command, home["single.json"], At(2), At(4));
            run.ExitCode.ShouldBe(2);
            run.Errors.ShouldContain($"“{home["single.json"]}”, Whose Idea Was It (whose-idea): It was not exported to be imported");
            if (command == "cohort") run.Errors.ShouldContain($"“{At(2)}”, Whose Idea Was It (whose-idea), begun ");
        }
    }

    [Theory]
    [InlineData("trustsim-files/1\n{}")]
    [InlineData("trustsim-files/1\n{\"files\": []}")]
    [InlineData("trustsim-files/1\n{\"files\": [{\"name\": null, \"text\": 3}]}")]
    [InlineData("trustsim-files/1\n")]
    [InlineData("no scenario")]
    public void An_invalid_scenario_is_refused(string text)
    {
        Alter(1, json =>
        {
            var export = JsonNode.Parse(json)!;
            export["playthroughs"]![0]!["journal"]!["text"] = text;
            return export.ToJsonString();
        });
        var run = home.Run("cohort", At(1));
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("this version of TrustSim cannot read the scenario");
        FrameworkPhrases.ShouldBeAbsentFrom(run, text);
    }

    string At(int person) => Path.Combine(home["exports"], $"{person}.json");

    void Alter(int person, Func<string, string> altered)
    {
        var before = File.ReadAllText(At(person));
        var after = altered(before);
        after.ShouldNotBe(before);
        File.WriteAllText(At(person), after);
    }

    static string Replaced(string text, string before, string figure)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[..start] + figure + text[text.IndexOfAny([',', '}', '\n'], start)..];
    }

    [GeneratedRegex("\"trust\":[0-9.]+")]
    private static partial Regex Trust();
}
