using System.Text;
using CsCheck;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Text;
using TrustSim.Corpus;
using TrustSim.Records.Export;

namespace TrustSim.Records.Tests.Export;

public sealed class CsvTests
{
    static readonly string[] Begins = ["", "=", " @", ";-", "\"+"];

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1+1", "'=1+1")]
    [InlineData("\t=1+1", "'=1+1")]
    [InlineData("\r=1+1", "␍=1+1")]
    [InlineData("\n=1+1", "'=1+1")]
    [InlineData("\u00a0=1", "\u00a0'=1")]
    [InlineData("\u200d=1", "\u200d'=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠SUM", "'＠SUM")]
    [InlineData("well; =1+1", "well; '=1+1")]
    [InlineData("\"=1", "\"'=1")]
    [InlineData("\u202e=1", "\uFFFD=1")]
    [InlineData("a = b - c", "a = b - c")]
    [InlineData("👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦")]
    public void No_text_is_taken_for_a_formula(string text, string read) => CsvCells.Read(With(text))[1][0].ShouldBe(read);

    [Fact]
    public void Numbers_stay_numbers() => Encoding.UTF8.GetString(Row(csv => csv.Number(-1.5))).ShouldEndWith("\r\n-1.5\r\n");

    [Theory]
    [InlineData(51.6, 0, "52", "52")]
    [InlineData(1.4999, 1, "1.5", "1,5")]
    [InlineData(-0.3, 0, "0", "0")]
    [InlineData(-2.26, 1, "-2.3", "-2,3")]
    [InlineData(0.3333, 2, "0.33", "0,33")]
    [InlineData(7.0, 1, "7", "7")]
    public void Numbers_have_the_decimals_that_are_shown_elsewhere(double number, int decimals, string point, string comma)
    {
        Encoding.UTF8.GetString(Row(csv => csv.Number(number, decimals))).ShouldEndWith($"\r\n{point}\r\n");
        Encoding.UTF8.GetString(WrittenBytes.Of(to => new CsvWriter(to, ';', ["a", "b"]).Text("x, y").Number(number, decimals).EndRow()))
            .ShouldEndWith($"a;b\r\n\"x, y\";{comma}\r\n");
    }

    [Fact]
    public void Quotes_commas_and_lines_stay_in_their_cell()
    {
        var bytes = With("He said \"no, never\"\n\nand left");
        bytes[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        Encoding.UTF8.GetString(bytes).ShouldEndWith("\"He said \"\"no, never\"\" and left\"\r\n");
        CsvCells.Read(bytes)[1].ShouldBe(["He said \"no, never\" and left"]);
    }

    [Fact]
    public void Any_text_stays_in_its_cell_and_is_no_formula() =>
        Gen.Select(Gen.Int[0, Begins.Length - 1].Select(begin => Begins[begin]), AnyText.Any, (begin, text) => begin + text).Holds(
        (text, met) =>
        {
            var bytes = Row(csv => csv.Text(text).Text("the next"), "one", "other");
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).ShouldNotContain('\uFFFE');
            var cells = CsvCells.Read(bytes)[1];
            cells.Length.ShouldBe(2);
            cells[1].ShouldBe("the next");
            cells[0].Split(';').ShouldAllBe(part => !"=+-@＝＋－＠".Contains(part.TrimStart().FirstOrDefault('x')));
            cells[0].Replace("'", "", StringComparison.Ordinal)
                .ShouldBe(Paragraphs.Joined(ControlCharacters.Escape(text)).Replace("'", "", StringComparison.Ordinal));
            met.Note("a formula that is none", cells[0].Contains("'=", StringComparison.Ordinal));
            met.Note("quotes", text.Contains('"'));
            met.Note("several lines", text.Contains('\n'));
        },
        ["a formula that is none", "quotes", "several lines"],
        cases: 2_000);

    [Fact]
    public void A_row_has_as_many_cells_as_there_are_columns() =>
        Should.Throw<InvalidOperationException>(() => new CsvWriter(TextWriter.Null, "a", "b").Text("x").EndRow());

    [Fact]
    public void Each_decision_of_any_playthrough_has_a_row_for_each_open_choice() => Exported.Explorations.Holds(
        (given, met) =>
        {
            using var exported = Exported.Of(given);
            if (exported.Journal is null) return;
            exported.Note(met);
            var document = exported.Document;
            var rows = CsvCells.Read(Written.Csv(document));
            rows[0].ShouldBe(PlaythroughCsv.Columns.Select(column => column.Name));
            rows.ShouldAllBe(row => row.Length == PlaythroughCsv.Columns.Length);
            var decisions = document.Others.Append(document.Path).SelectMany(path => path.Decisions).ToList();
            rows.Count.ShouldBe(1 + decisions.Sum(decision => decision.Open.Length));
            var (taken, trust) = (Column("taken"), Column("trust"));
            rows.Skip(1).Count(row => row[taken] == "1").ShouldBe(decisions.Count);
            rows.Skip(1).ShouldAllBe(row => row[taken] == "1" == (row[trust].Length > 0));
            rows.Skip(1).ShouldAllBe(row => row[Array.IndexOf(rows[0], "note")] == PracticeNotice.Text);
        },
        Exported.Interesting,
        cases: 40);

    static int Column(string name) => PlaythroughCsv.Columns.Index().Single(column => column.Item.Name == name).Index;

    static byte[] With(string text) => Row(csv => csv.Text(text));

    static byte[] Row(Func<TableWriter, TableWriter> write, params string[] columns)
    {
        return WrittenBytes.Of(to => write(new CsvWriter(to, columns.Length == 0 ? ["column"] : columns)).EndRow());
    }
}
