using CsCheck;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Text;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.PlainText;

namespace TrustSim.Terminal.Tests.Linear;

public sealed class HangingWriterTests
{
    static readonly string[] Words = ["a", "seven", "„Ärger“", "日本", "thirteen-long", "(two", "words)"];

    [Fact]
    public void A_line_wider_than_the_terminal_breaks_at_words_and_hangs()
    {
        var written = Written(30, writer => writer.WriteLine("ward.yaml:12:5: error TS0005: This line has no hyphen."));
        written.ShouldBe("ward.yaml:12:5: error TS0005:\n    This line has no hyphen.\n");
    }

    [Fact]
    public void An_indented_line_hangs_further_in()
    {
        Written(20, writer => writer.WriteLine("  one two three four five six")).ShouldBe("  one two three four\n      five six\n");
    }

    [Fact]
    public void Short_lines_and_those_that_are_not_at_their_end_stay_as_they_are()
    {
        Written(20, writer =>
        {
            writer.Write("  a   table\n");
            writer.Write("\r12,000 roads walked; Ctrl-C stops ");
            writer.WriteLine();
        }).ShouldBe("  a   table\n\r12,000 roads walked; Ctrl-C stops \n");
    }

    [Fact]
    public void Without_a_terminal_nothing_is_broken()
    {
        using var plain = new StringWriter();
        HangingWriter.On(plain, null).ShouldBeSameAs(plain);
    }

    [Fact]
    public void No_row_is_wider_and_no_word_is_lost() =>
        Gen.Select(Gen.Int[30, 60], Gen.Int[0, 8], Gen.Int[0, Words.Length - 1].Select(word => Words[word]).Array[0, 40]).Holds(
        (given, met) =>
        {
            var (width, indent, words) = given;
            var written = Written(width, writer => writer.WriteLine(new string(' ', indent) + string.Join(' ', words)));
            written.Split(' ', '\n').Where(word => word.Length > 0).ShouldBe(words);
            written.Split('\n').ShouldAllBe(row => TextWidth.Measure(row) <= width);
            met.Note("several rows", written.Split('\n').Length > 2);
            met.Note("a row exactly full", written.Split('\n').Any(row => TextWidth.Measure(row) == width));
        },
        ["several rows", "a row exactly full"],
        cases: 300);

    [Fact]
    public void A_line_exactly_as_wide_as_the_terminal_stays_as_it_is() =>
        Written(20, writer => writer.WriteLine("a   row of 20 cells.")).ShouldBe("a   row of 20 cells.\n");

    [Fact]
    public void A_joined_emoji_stays_whole_and_counts_two_cells() =>
        Written(30, writer => writer.WriteLine("The family 👨‍👩‍👧‍👦 comes to see the office on Monday."))
            .ShouldBe("The family 👨‍👩‍👧‍👦 comes to see the\n    office on Monday.\n");

    [Fact]
    public void Of_any_text_each_letter_stands_in_one_row() => Gen.Select(Gen.Int[30, 60], AnyText.Any.Array[1, 8]).Holds(
        (given, met) =>
        {
            var (width, texts) = given;
            var line = ControlCharacters.Escape(string.Join(' ', texts)).Replace('\n', ' ');
            var rows = Written(width, writer => writer.WriteLine(line)).Split('\n');
            Letters(rows).ShouldBe(Letters(TextWidth.Measure(line) <= width ? [line] : TextWidth.Wrap(line, int.MaxValue)));
            rows.ShouldAllBe(row => TextWidth.Measure(row) <= width);
            met.Note("several rows", rows.Length > 2);
            met.Note("a letter that takes no cell", Letters(rows).Length < line.Replace(" ", "", StringComparison.Ordinal).Length);
        },
        ["several rows", "a letter that takes no cell"],
        cases: 1_000);

    static string Letters(IEnumerable<string> rows) => string.Concat(rows).Replace(" ", "", StringComparison.Ordinal);

    static string Written(int width, Action<TextWriter> write)
    {
        using var inner = new StringWriter { NewLine = "\n" };
        write(HangingWriter.On(inner, width));
        return inner.ToString();
    }
}
