using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Tests.Drawing;

public sealed class LayoutTests
{
    [Fact]
    public void Prose_is_at_most_72_cells_wide_however_wide_the_screen()
    {
        var rows = Layout.Render([new(Role.Prose, string.Join(' ', Enumerable.Repeat("word", 100)))], 200);
        rows.Max(row => TextWidth.Measure(row.ToString())).ShouldBeInRange(68, 72);
    }

    [Fact]
    public void Paragraphs_stand_apart_and_a_heading_stands_on_its_text() =>
        Text([new(Role.Prose, "one"), new(Role.Prose, "two"), new(Role.Heading, "head"), new(Role.Prose, "three")]).ShouldBe(["one", "", "two", "", "head", "three"]);

    [Fact]
    public void Speech_begins_with_its_name_and_goes_on_indented() =>
        Text([new(Role.Speech, "one two three four", "Bo")], 12).ShouldBe(["Bo: one", "  two three", "  four"]);

    [Fact]
    public void The_name_in_speech_is_strong() =>
        Layout.Render([new(Role.Speech, "hello", "Bo")], 40)[0].Spans[0].ShouldBe(new Span("Bo:", Style.Strong));

    [Fact]
    public void Options_hang_on_their_numbers() =>
        Text([new(Role.Question, "Which?"), new(Role.Option, "one two three", "1"), new(Role.Option, "four", "2")], 12)
            .ShouldBe(["Which?", "  1 one two", "    three", "  2 four"]);

    [Fact]
    public void A_reason_stands_above_what_it_did_and_apart_from_the_next() =>
        Text([new(Role.Reason, "because"), new(Role.Change, "Bo +1 trust"), new(Role.Reason, "so"), new(Role.Change, "Ada −1 trust")])
            .ShouldBe(["because", "  Bo +1 trust", "", "so", "  Ada −1 trust"]);

    [Fact]
    public void A_name_wider_than_the_row_is_broken_too() =>
        Text([new(Role.Speech, "hi", new string('n', 30))], 12).ShouldAllBe(row => row.Length <= 12);

    static IEnumerable<string> Text(Passage[] passages, int width = 60) => Layout.Render(passages, width).Select(row => row.ToString());
}
