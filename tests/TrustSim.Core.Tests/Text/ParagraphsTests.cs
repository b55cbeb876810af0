using TrustSim.Core.Text;

namespace TrustSim.Core.Tests.Text;

public sealed class ParagraphsTests
{
    [Fact]
    public void A_line_end_is_a_space() => Paragraphs.Split("one\ntwo\nthree").ShouldBe(["one two three"]);

    [Fact]
    public void An_empty_line_begins_a_new_paragraph() => Paragraphs.Split("one\ntwo\n\nthree").ShouldBe(["one two", "three"]);

    [Fact]
    public void Several_empty_lines_are_worth_one_and_those_at_the_ends_none() =>
        Paragraphs.Split("\n \none\n\n\t\n\ntwo\n\n").ShouldBe(["one", "two"]);

    [Fact]
    public void Spaces_are_worth_one_and_those_at_the_ends_none() =>
        Paragraphs.Split("  one   two\t three \r\n  four ").ShouldBe(["one two three four"]);

    [Theory, InlineData(""), InlineData("\n\n"), InlineData("  \r\n\t")]
    public void Nothing_has_no_paragraphs(string text) => Paragraphs.Split(text).ShouldBeEmpty();
}
