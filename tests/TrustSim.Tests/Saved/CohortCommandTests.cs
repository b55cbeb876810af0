using System.Globalization;
using TrustSim.Presentation.Cohorts;
using TrustSim.Core.Play;
using TrustSim.Corpus;
using TrustSim.Presentation.Pages;
using TrustSim.Presentation.Plain;
using TrustSim.Records.Cohorts;

namespace TrustSim.Tests.Saved;

[Collection(Home.Collection)]
public sealed class CohortCommandTests : IDisposable
{
    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_group_is_summed_up_in_text_page_and_table()
    {
        Group(6, again: 5);
        var text = home.Run("cohort", home["exports"]);
        (text.ExitCode, text.Errors).ShouldBe((0, ""));
        text.Lines.ShouldContain("6 people, 11 games.");
        text.Lines.ShouldContain(line => line.StartsWith("  5 people, their first game and their last", StringComparison.Ordinal));
        text.Output.ShouldContain(Wording.Practice.Plain);
        text.Lines.ShouldAllBe(line => line.Length <= 80);
        var page = home.Run("cohort", home["exports"], "--html", "-").Output;
        page.ShouldContain(Wording.Practice.Plain);
        page.ShouldContain("6 answered");
        home.Run("cohort", home["exports"], "--csv", home["a.csv"], "--html", home["a.html"]).Lines.Count.ShouldBe(2);
        File.ReadAllText(home["a.csv"]).ShouldContain("failed-launch,group,,");
    }

    [Fact]
    public void Moments_are_left_out_unless_they_are_named()
    {
        for (var i = 0; i < 5; i++) home.Keep("../tests/corpus/good/moment", Archetype.EarnsTrust);
        home.Run("export", "--output", home["all.json"]).ExitCode.ShouldBe(0);
        var without = home.Run("cohort", home["all.json"]);
        without.ExitCode.ShouldNotBe(0);
        without.Errors.ShouldContain("5 games of moments and prologues are left out. To count them, name them with --scenario.");
        var named = home.Run("cohort", home["all.json"], "--scenario", "umbrella-stand");
        (named.ExitCode, named.Errors).ShouldBe((0, ""));
        named.Output.ShouldContain("5 people, 5 games.");
        home.Run("cohort", home["all.json"], "--scenario", "failed-launch").ExitCode.ShouldNotBe(0);
    }

    [Fact]
    public void The_group_reads_words_and_no_ids_and_no_question_stands_there_twice()
    {
        Group(6, again: 5);
        var text = home.Run("cohort", home["exports"]);
        foreach (var words in (string[])["6 people answered)", " %): ", "Take the hit: did it ", "Weeks ahead of plan"])
            text.Output.ShouldContain(words);
        foreach (var id in (string[])["take-the-hit", "open-up", "weeks ahead -"]) text.Output.ShouldNotContain(id);
        var questions = text.Lines.Where(line => line.Contains(" people answered)", StringComparison.Ordinal)).ToList();
        questions.ShouldBeUnique();
        home.Run("cohort", home["exports"], "--html", "-").Output.ShouldNotContain("take-the-hit");
    }

    [Fact]
    public void Equal_titles_and_answers_get_distinguishing_names()
    {
        CohortDecision first = new("one", "Half", "What?", 5, 5, [new("a", "Say so.", 3), new("b", "Say so.", 1), new("c", "Wait.", 1)]),
            second = first with { Scene = "two" };
        var cohort = new Cohort("s", "S", 5, 5, 0, 1, 0, [first, second], null, null);
        CohortWords.Question(cohort, first).Plain.ShouldBe("Half: What? [one]");
        CohortWords.Question(cohort with { Decisions = [first] }, first).Plain.ShouldBe("Half: What?");
        first.Options.Select(option => CohortWords.Option(first, option).Plain).ShouldBe(["Say so. [a]", "Say so. [b]", "Wait."]);
    }

    [Fact]
    public void Whoever_was_asked_in_other_words_is_counted_apart()
    {
        CohortDecision most = new("one", "", "Who?", 11, 6, [new("a", "Ada.", 6)]);
        CohortDecision others = new("one", "", "Whom?", 11, 5, [new("a", "Bo.", 5)]);
        var lines = PlainTextRenderer.Render(CohortDocument.Create([new("s", "S", 11, 11, 0, 2, 0, [most, others], null, null)]), 80)
            .Select(line => line.Trim()).ToList();
        lines.ShouldContain("6 of 11 were asked in these words.");
        lines.ShouldContain("Whom? (5 people answered)");
        lines.ShouldContain("5 of 11 were asked in these words.");
        PlainTextRenderer.Render(CohortDocument.Create([new("s", "S", 6, 6, 0, 1, 0, [most with { Asked = 6 }], null, null)]), 80)
            .ShouldAllBe(line => !line.Contains("in these words", StringComparison.Ordinal));
    }

    [Fact]
    public void Fewer_than_five_are_not_broken_down_anywhere()
    {
        Group(4, again: 4);
        foreach (var arguments in (string[][])[[], ["--html", "-"], ["--csv", "-"]])
        {
            var run = home.Run(["cohort", home["exports"], .. arguments]);
            run.ExitCode.ShouldBe(0);
            run.Output.ShouldContain("Fewer than five people: no details.");
            foreach (var figure in (string[])[" answered", "have finished", "4 people", "8 playthroughs", ",taken,", ",mean,", "<td"])
                run.Output.ShouldNotContain(figure);
        }
    }

    [Fact]
    public void A_file_that_version_1_exported_sums_up_to_the_same_figures()
    {
        var folder = Path.Combine(House.Repository.Root.FullName, "tests", "corpus", "exports", "version-1");
        var run = home.Run("cohort", Path.Combine(folder, "group.json"), "--csv", home["sums.csv"]);
        (run.ExitCode, run.Errors).ShouldBe((0, ""));
        Rows(home["sums.csv"]).ShouldBe(Rows(Path.Combine(folder, "group-cohort.csv")));
        // The bad news landed for everybody. It cost 0.6 weeks by version 1 of the laws, and costs 1.1.
        Work(home["sums.csv"]).ShouldBe(Work(Path.Combine(folder, "group-cohort.csv")) - (1.1 - .6), .0501);

        // Version 1 counted a clear act on a key as two.
        static IEnumerable<string[]> Rows(string file) =>
            CsvCells.Read(File.ReadAllBytes(file)).Where(row => row[1] != "key" && row[2] != "weeks ahead").Select(Rounded);

        // It wrote four decimals.
        static string[] Rounded(string[] row) => [.. row.Select(cell => double.TryParse(cell, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.#", CultureInfo.InvariantCulture) : cell)];

        static double Work(string file) => double.Parse(
            CsvCells.Read(File.ReadAllBytes(file)).Single(row => row[2] == "weeks ahead")[5], CultureInfo.InvariantCulture);
    }

    [Fact]
    public void The_same_playthroughs_in_version_2_sum_up_to_the_same_cohort()
    {
        var old = Path.Combine(House.Repository.Root.FullName, "tests", "corpus", "exports", "version-1", "group.json");
        home.Run("import", old).ExitCode.ShouldBe(0);
        home.Run("export", "--output", home["new.json"]).ExitCode.ShouldBe(0);
        Sums(home["new.json"]).ShouldBe(Sums(old));

        string Sums(string file)
        {
            home.Run("cohort", file, "--csv", home["sums.csv"]).ExitCode.ShouldBe(0);
            var sums = File.ReadAllText(home["sums.csv"]);
            File.Delete(home["sums.csv"]);
            return sums;
        }
    }

    [Fact]
    public void A_file_that_is_not_an_export_is_reported()
    {
        Directory.CreateDirectory(home["empty"]);
        var run = home.Run("cohort", home["empty"], home["none.json"]);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("There are no .json files in");
        run.Errors.ShouldContain("none.json” cannot be read");
    }

    void Group(int people, int again)
    {
        Directory.CreateDirectory(home["exports"]);
        for (var person = 0; person < people; person++) home.Keep("failed-launch", (Archetype)(person % 3), $"Bird {person}");
        for (var person = 0; person < again; person++) home.Keep("failed-launch", Archetype.EarnsTrust, $"bird {person}");
        home.Run("export", "--output", Path.Combine(home["exports"], "all.json")).ExitCode.ShouldBe(0);
        home.Run("export", "1", "--output", Path.Combine(home["exports"], "once-more.json"));
    }
}
