using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using TrustSim.Core.Tests.Given;
using TrustSim.Records.Export;

namespace TrustSim.Records.Tests.Export;

/// <summary>What stands in the cells of a spreadsheet, read as the format defines it. ScriptTests opens one in another program.</summary>
public sealed class SpreadsheetTests
{
    static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Theory]
    [InlineData("mar1")]
    [InlineData("=1+1")]
    [InlineData("1e5")]
    [InlineData("2026-11-30")]
    [InlineData("<b>&amp;</b>")]
    [InlineData("a\"b")]
    [InlineData("محمد 👩🏽‍🚀")]
    public void A_text_is_a_text(string text)
    {
        var cell = Cells(table => table.Text(text), "column")[1].ShouldHaveSingleItem();
        cell.Value.ShouldBe(text);
        ((string?)cell.Attribute("t")).ShouldBe("inlineStr");
    }

    [Fact]
    public void A_text_that_could_act_is_made_visible() =>
        Cells(table => table.Text("a\u001b[31m\u202eb"), "column")[1][0].Value.ShouldBe("a␛[31m\uFFFDb");

    [Fact]
    public void A_text_longer_than_a_cell_ends_in_an_ellipsis()
    {
        var value = Cells(table => table.Text(new string('x', 40_000)), "column")[1][0].Value;
        value.Length.ShouldBe(SpreadsheetWriter.MostLetters);
        value.ShouldEndWith("x…");
    }

    [Fact]
    public void Numbers_and_times_are_kept_as_they_are_and_shown_as_elsewhere()
    {
        var (rows, styles) = Read(table => table.Number(51.6283, 0).Number(1.4999, 1).Number(null).Number(3)
            .Time(new DateTimeOffset(2026, 11, 30, 23, 30, 0, TimeSpan.FromHours(1))), "a", "b", "c", "d", "e");
        var cells = rows[1];
        Number(cells[0]).ShouldBe(51.6283);
        Number(cells[1]).ShouldBe(1.4999);
        cells[2].Value.ShouldBeEmpty();
        Number(cells[3]).ShouldBe(3);
        DateTime.FromOADate(Number(cells[4])).ShouldBe(new DateTime(2026, 11, 30, 22, 30, 0), TimeSpan.FromMilliseconds(1));
        foreach (var format in (string[])["\"0\"", "\"0.0\"", "\"yyyy-mm-dd hh:mm:ss\""]) styles.ShouldContain($"formatCode={format}");
    }

    [Fact]
    public void Every_decision_has_the_rows_of_the_csv() => Exported.Explorations.Holds(
        (given, met) =>
        {
            using var exported = Exported.Of(given);
            if (exported.Journal is null) return;
            exported.Note(met);
            var document = exported.Document;
            var (rows, _) = Opened(to => PlaythroughCsv.Write(to, [document]));
            var csv = Corpus.CsvCells.Read(Written.Csv(document));
            rows.Count.ShouldBe(csv.Count);
            foreach (var (row, expected) in rows.Zip(csv))
            {
                row.Length.ShouldBe(expected.Length);
                foreach (var (cell, says) in row.Zip(expected)) AsInCsv(cell, says).ShouldBe(says);
            }
        },
        Exported.Interesting,
        cases: 20);

    /// <summary>A cell as the other form writes it.</summary>
    static string AsInCsv(XElement cell, string says)
    {
        if ((string?)cell.Attribute("t") == "inlineStr")
            return says.Replace("'", "", StringComparison.Ordinal) == cell.Value.Replace("'", "", StringComparison.Ordinal) ? says
                : cell.Value;
        if (cell.Value.Length == 0) return "";
        if (says.Contains(':', StringComparison.Ordinal))
            return DateTime.FromOADate(Number(cell)).AddMilliseconds(1).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var decimals = says.Contains('.', StringComparison.Ordinal) ? 1 : Math.Abs(Number(cell) - Math.Round(Number(cell))) < 0.05 ? 1 : 0;
        return (Math.Round(Number(cell), decimals, MidpointRounding.AwayFromZero) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
    }

    static double Number(XElement cell) => double.Parse(cell.Element(Main + "v")!.Value, CultureInfo.InvariantCulture);

    static List<XElement[]> Cells(Func<TableWriter, TableWriter> write, params string[] columns) => Read(write, columns).Rows;

    static (List<XElement[]> Rows, string Styles) Read(Func<TableWriter, TableWriter> write, params string[] columns) =>
        Opened(to => SpreadsheetWriter.Write(to, "sheet", columns, table => write(table).EndRow()));

    static (List<XElement[]> Rows, string Styles) Opened(Action<Stream> write)
    {
        var file = new MemoryStream();
        write(file);
        file.Position = 0;
        using var package = new ZipArchive(file);
        var sheet = XDocument.Parse(Part("xl/worksheets/sheet1.xml"));
        return ([.. sheet.Descendants(Main + "row").Select(row => row.Elements(Main + "c").ToArray())], Part("xl/styles.xml"));

        string Part(string name)
        {
            using var reader = new StreamReader(package.GetEntry(name)!.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }
}
