using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;

namespace TrustSim.Presentation.Tests.Cells;

public sealed class LayoutTests
{
    [Fact]
    public void Prose_is_at_most_72_cells_wide_however_wide_the_screen()
    {
        var rows = Layout.Render([new(BlockKind.Prose, Runs.FromProgram(string.Join(' ', Enumerable.Repeat("word", 100))))], 200);
        rows.Max(row => TextWidth.Measure(row.ToString())).ShouldBeInRange(68, 72);
    }

    [Fact]
    public void Paragraphs_stand_apart_and_a_heading_stands_on_its_text() =>
        Text(
            [new(BlockKind.Prose, Runs.FromProgram("one")), new(BlockKind.Prose, Runs.FromProgram("two")),
                new(BlockKind.Heading, Runs.FromProgram("head")), new(BlockKind.Prose, Runs.FromProgram("three"))])
                    .ShouldBe(["one", "", "two", "", "head", "three"]);

    [Fact]
    public void Speech_begins_with_its_name_and_continues_indented() =>
        Text([new(BlockKind.Speech, Runs.FromProgram("one two three four"), Runs.FromProgram("Bo"))], 12)
            .ShouldBe(["Bo: one", "  two three", "  four"]);

    [Fact]
    public void The_name_in_speech_is_strong() =>
        Layout.Render([new(BlockKind.Speech, Runs.FromProgram("hello"), Runs.FromProgram("Bo"))], 40)[0].Spans[0]
            .ShouldBe(new Span("Bo:", Style.Strong));

    [Fact]
    public void Options_hang_on_their_numbers() =>
        Text(
            [new(BlockKind.Question, Runs.FromProgram("Which?")),
                new(BlockKind.Option, Runs.FromProgram("one two three"), Runs.FromProgram("1")),
                    new(BlockKind.Option, Runs.FromProgram("four"), Runs.FromProgram("2"))], 12)
            .ShouldBe(["Which?", "  1 one two", "    three", "  2 four"]);

    [Fact]
    public void A_reason_stands_above_its_effect_and_apart_from_the_next() =>
        Text(
            [new(BlockKind.Reason, Runs.FromProgram("because")), new(BlockKind.Change, Runs.FromProgram("Bo +1 trust")),
                new(BlockKind.Reason, Runs.FromProgram("so")), new(BlockKind.Change, Runs.FromProgram("Ada −1 trust"))])
            .ShouldBe(["because", "  Bo +1 trust", "", "so", "  Ada −1 trust"]);

    [Fact]
    public void A_name_wider_than_the_row_is_broken_too() =>
        Text([new(BlockKind.Speech, Runs.FromProgram("hi"), Runs.FromProgram(new string('n', 30)))], 12)
            .ShouldAllBe(row => row.Length <= 12);

    static IEnumerable<string> Text(Block[] passages, int width = 60) => Layout.Render(passages, width).Select(row => row.ToString());
}
