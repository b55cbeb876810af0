using System.Text.Json;
using TrustSim.Core.Play;
using TrustSim.Presentation.Pages;
using TrustSim.Records.Export;

namespace TrustSim.Tests.Saved;

[Collection(Home.Collection)]
public sealed class ExportCommandTests : IDisposable
{
    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void Playthroughs_imported_elsewhere_export_the_same_bytes()
    {
        home.Keep("failed-launch", Archetype.EarnsTrust, "Heron");
        home.Keep("whose-idea", Archetype.Blamer, most: 2);
        var file = home["plays.json"];
        var export = home.Run("export", "--output", file);
        (export.ExitCode, export.Errors).ShouldBe((0, ""));
        export.Output.ShouldContain($"2 games are in {file}. {Wording.Practice}");

        using var elsewhere = new Home();
        var import = elsewhere.Run("import", file);
        (import.ExitCode, import.Output, import.Errors).ShouldBe((0, "2 games were imported.\n", ""));
        elsewhere.Run("export").Output.ShouldBe(File.ReadAllText(file));
        elsewhere.Run("import", file).Output.ShouldBe("0 games were imported; kept here already: 2.\n");
        elsewhere.Run("resume", "--list").Output.ShouldContain("whose-idea");
    }

    [Fact]
    public void An_alias_changes_neither_export_order_nor_list_order()
    {
        var (first, second) = (home.Keep("failed-launch", Archetype.EarnsTrust), home.Keep("whose-idea", Archetype.Blamer));
        home.Run("export", first, "--alias", "Heron").ExitCode.ShouldBe(0);
        Exported().ShouldBe(["failed-launch", "whose-idea"]);
        home.Run("export", "--list").Lines.Select(line => line.Split(' ')[1]).ShouldBe([second, first]);
    }

    [Fact]
    public void An_alias_for_all_playthroughs_renames_nobody()
    {
        home.Keep("failed-launch", Archetype.EarnsTrust, "Heron");
        var file = home["plays.json"];
        home.Run("export", "--output", file);
        using var elsewhere = new Home();
        elsewhere.Keep("whose-idea", Archetype.Blamer);
        elsewhere.Run("import", file).ExitCode.ShouldBe(0);
        Aliases(elsewhere.Run("export", "--alias", "Wren")).ShouldBe(["Heron", "Wren"], ignoreOrder: true);
        Aliases(elsewhere.Run("export")).ShouldBe(["Heron", "Wren"], ignoreOrder: true);
    }

    [Fact]
    public void A_playthrough_has_one_number_for_all_commands_and_its_own_name()
    {
        var (done, begun) = (home.Keep("failed-launch", Archetype.EarnsTrust), home.Keep("whose-idea", Archetype.Blamer, most: 2));
        home.Run("export", "--list").Lines.Select(line => line.Split(' ')[1]).ShouldBe([begun, done]);
        Exported("1").ShouldBe(["whose-idea"]);
        Exported("2").ShouldBe(["failed-launch"]);
        Exported(done).ShouldBe(["failed-launch"]);
        home.Run("resume", "--list").Lines.ShouldHaveSingleItem().ShouldStartWith("1. ");
        home.Run("report", "--list").Lines.Select(line => line.Split(' ')[0]).ShouldBe(["1.", "2."]);
        Exported("failed-launch", begun, "1").ShouldBe(["failed-launch", "whose-idea"]);
        var unknown = home.Run("export", "3");
        unknown.ExitCode.ShouldBe(2);
        unknown.Errors.ShouldContain("There is no game “3”.");
        unknown.Output.ShouldBeEmpty();
    }

    [Fact]
    public void An_alias_stays_until_it_is_removed()
    {
        home.Keep("failed-launch", Archetype.EarnsTrust);
        var name = home.Keep("whose-idea", Archetype.Blamer, most: 2);
        Aliases(home.Run("export", "--alias", " Heron ")).ShouldBe(["Heron", "Heron"]);
        Aliases(home.Run("export", name, "--alias", "Wren")).ShouldBe(["Wren"]);
        var before = File.ReadAllText(Path.Combine(home.Plays, name + ".journal"));
        Aliases(home.Run("export", "--alias", "Wren")).ShouldBe(["Heron", "Wren"]);
        File.ReadAllText(Path.Combine(home.Plays, name + ".journal")).ShouldBe(before);
        Aliases(home.Run("export", name, "--alias", "")).ShouldBe([null]);
        var others = home.Run("export", "--alias", "Owl");
        Aliases(others).ShouldBe(["Heron", "Owl"]);
        others.Errors.ShouldContain("1 game keeps its alias.");
        home.Run("export", "--alias", new string('x', 61)).ExitCode.ShouldBe(2);
    }

    static IEnumerable<string?> Aliases(ProgramRun run) =>
        JsonDocument.Parse(run.Output).RootElement.GetProperty("playthroughs").EnumerateArray()
            .Select(play => play.GetProperty("alias").GetString());

    [Fact]
    public void Csv_and_statements_are_printed_or_written()
    {
        home.Keep("failed-launch", Archetype.EarnsTrust);
        home.Run("export", "--format", "csv").Output.ShouldStartWith("\uFEFFplaythrough,alias,");
        var statements = JsonDocument.Parse(home.Run("export", "--format", "xapi").Output).RootElement;
        statements.GetArrayLength().ShouldBeGreaterThan(4);
        home.Run("export", "--format", "csv", "--output", home["a.csv"]).ExitCode.ShouldBe(0);
        File.ReadAllBytes(home["a.csv"]).Take(3).ShouldBe([0xEF, 0xBB, 0xBF]);
        home.Run("export", "--format", "xls").ExitCode.ShouldBe(2);
        home.Run("export", "--output", home["none/a.json"]).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void An_unreadable_playthrough_is_reported_and_the_others_are_exported()
    {
        var (good, bad) = (home.Keep("failed-launch", Archetype.EarnsTrust), home.Keep("whose-idea", Archetype.Blamer));
        var path = Path.Combine(home.Plays, bad + ".journal");
        var lines = File.ReadAllLines(path);
        File.WriteAllLines(path, [lines[0], "x" + lines[1][1..], .. lines[2..]]);
        var run = home.Run("export");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain($"{bad} is left out: ");
        JsonDocument.Parse(run.Output).RootElement.GetProperty("playthroughs").GetArrayLength().ShouldBe(1);
        home.Run("export", good).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Report_history_and_exports_tell_the_same_duration_and_the_same_moments()
    {
        // Three hours before the only pause, without an entry that says that the player came back.
        var name = home.Keep("failed-launch", Archetype.Blamer);
        var path = Path.Combine(home.Plays, name + ".journal");
        var lines = File.ReadAllLines(path)
            .Select(line => line[17..].Replace("\"at\":\"2026-11-25T09:", "\"at\":\"2026-11-25T12:", StringComparison.Ordinal));
        File.WriteAllText(path, string.Concat(lines.Select(JournalText.Line)));
        var history = JsonDocument.Parse(home.Run("history", "--json").Output).RootElement.GetProperty("playthroughs")[0];
        var branch = JsonDocument.Parse(home.Run("export").Output).RootElement.GetProperty("playthroughs")[0].GetProperty("path");
        var result = JsonDocument.Parse(home.Run("export", "--format", "xapi").Output).RootElement
            .EnumerateArray().Last().GetProperty("result");
        var seconds = history.GetProperty("secondsPlayed").GetInt32();
        seconds.ShouldBeInRange(1, 60);
        branch.GetProperty("seconds").GetInt32().ShouldBe(seconds);
        result.GetProperty("duration").GetString().ShouldBe($"PT{seconds}S");
        string.Join(' ', home.Run("report", "--text", "-").Lines).ShouldContain("played for less than a minute");
        var keys = result.GetProperty("extensions").GetProperty(XapiWords.Extension + "keys");
        foreach (var key in branch.GetProperty("keys").EnumerateArray())
        {
            var id = key.GetProperty("key").GetString()!;
            foreach (var side in (string[])["honoured", "against", "overdone"])
            {
                key.GetProperty(side).GetInt32().ShouldBe(history.GetProperty("keys").GetProperty(id).GetProperty(side).GetInt32(), id);
                keys.GetProperty(id).GetProperty(side).GetInt32().ShouldBe(key.GetProperty(side).GetInt32(), id);
            }
        }
    }

    [Fact]
    public void A_file_that_is_not_an_export_is_not_imported()
    {
        File.WriteAllText(home["a.json"], "{}");
        var run = home.Run("import", home["a.json"], home["none.json"]);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("It is not an export of TrustSim");
        run.Errors.ShouldContain("none.json” cannot be read");
        home.Run("export").Errors.ShouldContain("There is no game to export.");
    }

    [Fact]
    public void A_mistake_in_a_file_is_reported_in_plain_words()
    {
        foreach (var text in (string[])["[]", "7", $"{{\"format\": \"{ExportJson.CurrentFormat}\", \"plays\": 3}}", "{\"format\": ",
            "no json", ""])
        {
            File.WriteAllText(home["a.json"], text);
            foreach (var command in (string[])["import", "cohort"])
            {
                var run = home.Run(command, home["a.json"]);
                run.ExitCode.ShouldBe(2);
                run.Errors.ShouldContain("It is not ");
                foreach (var word in (string[])["TrustSim.Records", "Path:", "LineNumber", "JSON value", "BytePosition"])
                    run.Errors.ShouldNotContain(word);
            }
        }

        home.Run("import", Path.GetDirectoryName(home["a.json"])!).Errors.ShouldContain("a.json” cannot be read: ");
        home.Run("import", home["none.json"]).Errors.ShouldContain("There is no such file.");
    }

    [Fact]
    public void A_text_stands_once_in_a_file_and_changes_only_on_request()
    {
        foreach (var archetype in (Archetype[])[Archetype.EarnsTrust, Archetype.Blamer, Archetype.Appeaser])
            home.Keep("failed-launch", archetype);
        var (text, whole) = (home.Run("export").Output, home.Run("export", "--ledger").Output);
        text.Split("It is ten past two").Length.ShouldBe(whole.Split("It is ten past two").Length);
        JsonDocument.Parse(text).RootElement.GetProperty("texts").EnumerateObject().Count().ShouldBe(1);
        text.ShouldNotContain("\"ledger\"");
        whole.Split("\"ledger\"").Length.ShouldBe(4);
        File.WriteAllText(home["whole.json"], whole);
        using var elsewhere = new Home();
        var run = elsewhere.Run("import", home["whole.json"]);
        (run.ExitCode, run.Errors).ShouldBe((0, ""));
        elsewhere.Run("export").Output.ShouldBe(text);
        File.WriteAllText(home["whole.json"], whole.Replace("\"channel\":\"", "\"channel\":\"x", StringComparison.Ordinal));
        home.Run("cohort", home["whole.json"]).Errors.ShouldContain("Its figures are not those");
    }

    [Fact]
    public void Figures_that_were_altered_are_noticed_and_decisions_that_do_not_fit_are_refused()
    {
        home.Keep("failed-launch", Archetype.EarnsTrust);
        var text = home.Run("export").Output;
        using var elsewhere = new Home();
        File.WriteAllText(elsewhere["a.json"], text.Replace("\"voice\":", "\"voice\":1", StringComparison.Ordinal));
        var impossible = elsewhere.Run("import", elsewhere["a.json"]);
        impossible.ExitCode.ShouldBe(2);
        impossible.Errors.ShouldContain("it has to be a number from 0 to 100");
        File.WriteAllText(elsewhere["a.json"], text.Replace("\"honoured\":", "\"honoured\":1", StringComparison.Ordinal));
        var altered = elsewhere.Run("import", elsewhere["a.json"]);
        altered.ExitCode.ShouldBe(0);
        altered.Errors.ShouldContain("Its figures are not those");
        elsewhere.Run("export").Output.ShouldBe(text);

        using var third = new Home();
        var first =
            JsonDocument.Parse(text).RootElement.GetProperty("playthroughs")[0].GetProperty("path").GetProperty("decisions")[0]
                .GetProperty("choice").GetString();
        File.WriteAllText(third["a.json"], text.Replace($"\"choice\":\"{first}\"", "\"choice\":\"no-such\"", StringComparison.Ordinal));
        third.Run("import", third["a.json"]).ExitCode.ShouldBe(2);
        third.Files.ShouldBe(["a.json"]);
    }

    [Fact]
    public void The_columns_of_the_csv_are_explained_in_the_docs()
    {
        var page = House.Repository.Read("docs/exports.md");
        foreach (var (name, says) in PlaythroughCsv.Columns) page.ShouldContain($"| `{name}` | {says} |");
    }

    IEnumerable<string?> Exported(params string[] names) =>
        JsonDocument.Parse(home.Run(["export", .. names]).Output).RootElement.GetProperty("playthroughs").EnumerateArray()
            .Select(play => play.GetProperty("scenario").GetProperty("id").GetString());
}
