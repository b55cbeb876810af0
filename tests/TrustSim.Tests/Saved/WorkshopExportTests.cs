using System.Text.Json;
using TrustSim.Core.Workshops;
using TrustSim.Corpus;
using TrustSim.Records.Export;

namespace TrustSim.Tests.Saved;

/// <summary><c>trustsim workshop export</c>, and <c>trustsim forget</c> on workshops.</summary>
[Collection(Home.Collection)]
public sealed class WorkshopExportTests : IDisposable
{
    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void A_table_has_a_row_for_every_answer_in_every_vote()
    {
        home.Hold(Group.Of(5), session =>
        {
            session.Reads();
            session.Votes(BallotWay.Secret, 0, 0, 0, 1, -1);
            session.Votes(BallotWay.Secret, 0, 1, 1, 1, -1);
            session.Takes(1);
        });
        var run = home.Run("workshop", "export", "--csv", home["votes.csv"]);
        (run.ExitCode, run.Errors).ShouldBe((0, ""));
        run.Output.ShouldContain("Nobody is being assessed");
        var rows = CsvCells.Read(File.ReadAllBytes(home["votes.csv"]));
        rows[0].ShouldBe(WorkshopCsv.Columns.Select(column => column.Name));
        var first = rows.Skip(1).Where(row => row[At("ballot")] == "1").ToList();
        first.Take(2).Select(row => (row[At("letter")], row[At("votes")], row[At("abstained")], row[At("not_voted")], row[At("taken")]))
            .ShouldBe([("A", "3", "1", "0", "0"), ("B", "1", "1", "0", "0")]);
        var taken = rows.Skip(1).Where(row => row[At("taken")] == "1").ShouldHaveSingleItem();
        (taken[At("ballot")], taken[At("letter")], taken[At("votes")], taken[At("agreement")], taken[At("decided_by")]).ShouldBe(
            ("2", "B", "3", "0.5", "facilitator"));
        double.Parse(taken[At("trust")], System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(0, 100);
        rows.Skip(1).Where(row => row != taken).ShouldAllBe(row => row[At("trust")].Length == 0 && row[At("talked")].Length == 0);
    }

    [Fact]
    public void A_table_has_one_row_for_a_decision_that_was_told()
    {
        home.Hold(Group.Of(5), session =>
        {
            session.Reads();
            session.Does(new WorkshopAct.Tell(session.Offered(1)));
        });
        var run = home.Run("workshop", "export", "--csv", home["votes.csv"]);
        (run.ExitCode, run.Errors).ShouldBe((0, ""));
        var row = CsvCells.Read(File.ReadAllBytes(home["votes.csv"])).Skip(1).ShouldHaveSingleItem();
        (row[At("ballot")], row[At("way")], row[At("votes")], row[At("voters")]).ShouldBe(("", "", "", ""));
        (row[At("letter")], row[At("taken")], row[At("counted")], row[At("decided_by")]).ShouldBe(("B", "1", "0", "facilitator"));
        row[At("words")].Length.ShouldBeGreaterThan(5);
        row[At("trust")].Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_document_has_shifts_remarks_and_commitments_too()
    {
        home.Hold(Group.Tables("Heron", "Wren", "Owl", "Kite", "Crane"), session =>
        {
            session.Reads();
            session.Votes(BallotWay.Tables, 0, 0, 1, 0, 0);
            session.Votes(BallotWay.Tables, 0, 1, 1, 0, 0);
            session.Does(new WorkshopAct.Remark(session.Offered(0), "It was hers."));
            session.Takes(1);
            session.Does(new WorkshopAct.End());
            session.Does(new WorkshopAct.Commit("Owl", "We ask first."));
        });
        var run = home.Run("workshop", "export", "--json", "-");
        (run.ExitCode, run.Errors).ShouldBe((0, ""));
        var document = JsonDocument.Parse(run.Output).RootElement;
        document.GetProperty("format").GetString().ShouldBe("trustsim-workshop/1");
        document.GetProperty("notice").GetString().ShouldBe(PracticeNotice.Text);
        var decision = document.GetProperty("groups")[0].GetProperty("decisions")[0];
        var ballots = decision.GetProperty("ballots");
        ballots.EnumerateArray().Select(ballot => ballot.GetProperty("votes")[1].GetProperty("votes").GetInt32()).ShouldBe([1, 2]);
        var move = decision.GetProperty("shift").GetProperty("moves").EnumerateArray().ShouldHaveSingleItem();
        var answers = ballots[0].GetProperty("votes");
        (move.GetProperty("from").GetString(), move.GetProperty("to").GetString(), move.GetProperty("voters").GetInt32()).ShouldBe(
            (answers[0].GetProperty("choice").GetString(), answers[1].GetProperty("choice").GetString(), 1));
        decision.GetProperty("remarks")[0].GetProperty("text").GetString().ShouldBe("It was hers.");
        (document.GetProperty("commitments")[0].GetProperty("who").GetString(),
            document.GetProperty("commitments")[0].GetProperty("text").GetString()).ShouldBe(("Owl", "We ask first."));
    }

    [Theory, InlineData(BallotWay.Secret), InlineData(BallotWay.Tables)]
    public void No_export_tells_who_voted_for_which_answer(BallotWay way)
    {
        // The same numbers from other voters: any difference would reveal a voter.
        var written = new List<string>();
        foreach (var votes in (int[][])[[0, 0, 1, -1, 0], [-1, 1, 0, 0, 0], [1, 0, -1, 0, 0]])
            written.Add(Told(way == BallotWay.Tables ? Group.Tables("Heron", "Wren", "Owl", "Kite", "Crane") : Group.Of(5), way, votes));

        written[0].ShouldContain("A 3 · B 1");
        written.Distinct().Count().ShouldBe(1);
    }

    [Theory, InlineData(DecisionRule.Facilitator), InlineData(DecisionRule.MostVotesThenFacilitator)]
    public void Of_fewer_than_five_in_secret_no_file_report_or_export_tells_more_than_what_was_decided(DecisionRule rule)
    {
        var written = new List<string>();
        foreach (var votes in (int[][])[[0, 0, 1, -1], [0, 0, 0, 0], [0, 1, 0, 1]])
        {
            written.Add(Told(Group.Of(4, rule: rule), BallotWay.Secret, votes));
            var journal = home.Files.Where(file => file.EndsWith(".journal", StringComparison.Ordinal)).Last();
            // Without the first line, which has the text, and without checksums.
            written[^1] += Timeless(string.Join('\n', File.ReadLines(home[journal]).Skip(1).Select(line => line[line.IndexOf('{')..])));
        }

        written.Distinct().Count().ShouldBe(1, string.Join("\n---\n", written));
        written[0].ShouldContain("So few voted in secret that no file keeps for what.");
        written[0].ShouldNotContain("Nobody ever voted for anything but what was done");
        home.Files.ShouldNotContain(file => file.EndsWith(".votes", StringComparison.Ordinal));
    }

    [Fact]
    public void Fewer_than_five_tables_have_counts_and_no_moves()
    {
        home.Hold(Group.Tables("Heron", "Wren", "Owl", "Kite"), session =>
        {
            session.Reads();
            session.Votes(BallotWay.Tables, 0, 0, 1, 1);
            session.Votes(BallotWay.Tables, 0, 1, 1, 0);
            session.Takes(1);
        });
        var decision = JsonDocument.Parse(home.Run("workshop", "export", "--json", "-").Output).RootElement
            .GetProperty("groups")[0].GetProperty("decisions")[0];
        decision.GetProperty("ballots")[0].GetProperty("votes")[0].GetProperty("votes").GetInt32().ShouldBe(2);
        var shift = decision.GetProperty("shift");
        (shift.GetProperty("changed").GetInt32(), shift.GetProperty("moves").GetArrayLength()).ShouldBe((2, 0));
        home.Run("workshop", "report", "--text", "-").Output.ShouldContain("Two of you changed your minds.");
    }

    /// <summary>All that reports and exports tell of a vote, without its times and its identity.</summary>
    string Told(WorkshopSetup setup, BallotWay way, int[] votes)
    {
        var name = home.Hold(setup, session =>
        {
            session.Reads();
            session.Votes(way, votes);
            session.Takes(0);
            session.Does(new WorkshopAct.End());
        });
        var report =
            home.Run("workshop", "report", name, "--html", "-").Output + home.Run("workshop", "report", name, "--text", "-").Output;
        var json = home.Run("workshop", "export", name, "--json", "-").Output;
        var id = JsonDocument.Parse(json).RootElement.GetProperty("workshop").GetString()!;
        var csv = home.Run("workshop", "export", name, "--csv", "-").Output;
        return Timeless(report + (csv + json).Replace(id, "", StringComparison.Ordinal));
    }

    [Fact]
    public void Workshop_export_requires_a_format_and_at_least_one_decision()
    {
        home.Run("workshop", "export", "--csv", "-").ExitCode.ShouldBe(2);
        home.Hold(Group.Of(3), _ => { });
        home.Run("workshop", "export").Errors.ShouldContain("--csv FILE");
        home.Run("workshop", "export", "--csv", "-", "--json", "-").ExitCode.ShouldBe(2);
        var run = home.Run("workshop", "export", "--csv", "-");
        (run.ExitCode, run.Output).ShouldBe((2, ""));
        run.Errors.ShouldContain("Nothing has been decided yet");
    }

    [Theory, MemberData(nameof(HostileLines.InTens), MemberType = typeof(HostileLines))]
    public void Hostile_names_remarks_and_commitments_are_only_read_in_every_form(int ten)
    {
        foreach (var line in HostileLines.Ten(ten)) HostileWorkshop.Check(line);
    }

    [Fact]
    public void A_workshop_is_forgotten_by_its_number_or_with_everything_else()
    {
        var (first, second) = (home.Hold(Group.Of(3), session => session.Reads()), home.Hold(Group.Of(3), session => session.Reads()));
        home.Keep("whose-idea", Core.Play.Archetype.Blamer);
        home.Run("forget", "--workshop", "7", "--yes").ExitCode.ShouldBe(2);
        home.Run("forget", "--workshop", "1", "--all", "--yes").ExitCode.ShouldBe(2);
        var one = home.Run("forget", "--workshop", "1", "--yes");
        (one.ExitCode, one.Errors).ShouldBe((0, ""));
        one.Lines[0].ShouldContain(second);
        one.Lines[^1].ShouldBe("1 workshop was removed.");
        home.Files.Where(file => file.StartsWith("workshops", StringComparison.Ordinal))
            .ShouldBe([Path.Combine("workshops", first + ".journal")]);
        File.WriteAllText(Path.Combine(home.Workshops, "begun.journal.draft"), "");
        var all = home.Run("forget", "--all", "--yes");
        (all.ExitCode, all.Errors).ShouldBe((0, ""));
        all.Lines.TakeLast(2).ShouldBe(["1 game was removed.", "1 workshop was removed."]);
        home.Files.ShouldBeEmpty();
    }

    [Fact]
    public void A_workshop_open_in_another_window_is_reported_and_not_deleted()
    {
        var name = home.Hold(Group.Of(3), session => session.Reads());
        using (home.Open(name))
        {
            foreach (var arguments in (string[][])[["--workshop", name], ["--all"]])
            {
                var run = home.Run(["forget", .. arguments, "--yes"]);
                run.ExitCode.ShouldBe(2);
                run.Errors.ShouldBe($"{name} could not be removed: It is open in another window.\n");
            }
        }

        home.Run("forget", "--workshop", name, "--yes").ExitCode.ShouldBe(0);
        home.Files.ShouldBeEmpty();
    }

    static int At(string column) => WorkshopCsv.Columns.Index().Single(pair => pair.Item.Name == column).Index;

    /// <summary>The output without its times of day, which differ between workshops.</summary>
    static string Timeless(string text) => System.Text.RegularExpressions.Regex.Replace(text, "2026-[0-9T: .-]*(\\+00:00|Z)?", "");
}
