using System.IO.Compression;
using TrustSim.Core.Play;

namespace TrustSim.Tests.Saved;

/// <summary>Tables for spreadsheets of every language.</summary>
[Collection(Home.Collection)]
public sealed class TableFormTests : IDisposable
{
    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public void The_name_of_the_file_says_its_form()
    {
        home.Keep("whose-idea", Archetype.Blamer);
        foreach (var (name, begins) in ((string, string)[])[("a.csv", "\uFEFFplaythrough,"), ("a.json", "{"), ("a.txt", "{")])
        {
            home.Run("export", "--output", home[name]).ExitCode.ShouldBe(0);
            File.ReadAllText(home[name]).ShouldStartWith(begins.TrimStart('\uFEFF'));
        }

        home.Run("export", "--format", "json", "--output", home["b.csv"]).ExitCode.ShouldBe(0);
        File.ReadAllText(home["b.csv"]).ShouldStartWith("{");
        home.Run("export", "--output", home["a.XLSX"]).ExitCode.ShouldBe(0);
        using var package = ZipFile.OpenRead(home["a.XLSX"]);
        package.Entries.ShouldContain(entry => entry.FullName == "xl/worksheets/sheet1.xml");
    }

    [Theory]
    [InlineData("export", "--format", "xlsx")]
    [InlineData("export", "--format", "xlsx", "--output", "-")]
    [InlineData("cohort", "FILE", "--xlsx", "-")]
    public void A_spreadsheet_is_not_printed(params string[] arguments)
    {
        var run = home.Run(arguments);
        (run.ExitCode, run.Output.Contains("PK", StringComparison.Ordinal)).ShouldBe((2, false));
        run.Errors.ShouldContain("A spreadsheet cannot be printed.");
    }

    [Fact]
    public void The_name_of_a_spreadsheet_is_for_one()
    {
        home.Keep("whose-idea", Archetype.Blamer);
        var run = home.Run("export", "--format", "csv", "--output", home["a.xlsx"]);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("is the name of a spreadsheet");
        File.Exists(home["a.xlsx"]).ShouldBeFalse();
    }

    [Fact]
    public void A_semicolon_goes_with_a_decimal_comma()
    {
        home.Keep("whose-idea", Archetype.Blamer);
        var run = home.Run("export", "--format", "csv", "--separator", ";");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldStartWith("\uFEFFplaythrough;alias;");
        run.Output.ShouldMatch(@";-?\d+,\d;");
        run.Output.ShouldNotMatch(@";-?\d+\.\d+;");
        foreach (var wrong in (string[][])[["export", "--separator", ";"], ["cohort", "FILE", "--separator", ";"],
            ["workshop", "export", "--json", "-", "--separator", ";"]])
        {
            var refused = home.Run(wrong);
            refused.ExitCode.ShouldBe(2);
            refused.Errors.ShouldContain("--separator parts the columns of csv");
        }

        home.Run("export", "--format", "csv", "--separator", "|").ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_list_gives_no_alias()
    {
        home.Keep("whose-idea", Archetype.Blamer);
        var run = home.Run("export", "--list", "--alias", "Heron");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("--list only lists the games");
        home.Run("export", "--list").Output.ShouldNotContain("Heron");
    }

    [Fact]
    public void A_folder_is_imported_file_by_file()
    {
        home.Keep("whose-idea", Archetype.Blamer);
        home.Keep("failed-launch", Archetype.EarnsTrust);
        Directory.CreateDirectory(home["exports"]);
        home.Run("export", "1", "--output", home["exports/1.json"]).ExitCode.ShouldBe(0);
        home.Run("export", "2", "--output", home["exports/2.json"]).ExitCode.ShouldBe(0);
        using var elsewhere = new Home();
        elsewhere.Run("import", home["exports"]).Output.ShouldBe("2 games were imported.\n");
        Directory.CreateDirectory(home["empty"]);
        var none = elsewhere.Run("import", home["empty"]);
        none.ExitCode.ShouldBe(2);
        none.Errors.ShouldBe($"There are no .json files in “{home["empty"]}”.\n");
    }

    [Theory]
    [InlineData("../../x")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\\\b")]
    [InlineData("")]
    public void An_id_that_leads_elsewhere_is_refused(string id)
    {
        home.Keep("whose-idea", Archetype.Blamer);
        home.Run("export", "--output", home["a.json"]).ExitCode.ShouldBe(0);
        File.WriteAllText(home["a.json"], File.ReadAllText(home["a.json"]).Replace(
            "\"scenario\":{\"id\":\"whose-idea\"", $"\"scenario\":{{\"id\":\"{id}\"", StringComparison.Ordinal));
        using var elsewhere = new Home();
        foreach (var command in (string[])["import", "cohort"])
        {
            var run = elsewhere.Run(command, home["a.json"]);
            run.ExitCode.ShouldBe(2);
            run.Errors.ShouldContain("an id has only letters, digits, hyphens and dots within");
        }

        elsewhere.Files.ShouldBeEmpty();
    }
}
