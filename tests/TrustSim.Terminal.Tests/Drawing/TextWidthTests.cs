using CsCheck;
using TrustSim.Core.Text;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Drawing;

public sealed class TextWidthTests
{
    static readonly string[] Parts = ["wall", " ", "世界", "e\u0301", "👨‍👩‍👧", "👍🏽", "🇸🇪", "\u200b", "\ufe0f", "\n", "-", "ﷺ", "\u202e"];

    static readonly Gen<string> Texts = Gen.OneOf(Gen.String, Gen.Int[0, Parts.Length - 1].Array[0, 40].Select(parts => string.Concat(parts.Select(part => Parts[part]))));

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("世界", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("👍🏽", 2)]
    public void Text_takes_the_cells_that_a_terminal_gives_it(string text, int cells) => TextWidth.Measure(text).ShouldBe(cells);

    [Fact]
    public void Text_is_broken_at_spaces() => TextWidth.Wrap("one two three", 7).ShouldBe(["one two", "three"]);

    [Fact]
    public void A_word_wider_than_the_row_is_broken_within() => TextWidth.Wrap("a abcdefgh b", 3).ShouldBe(["a", "abc", "def", "gh", "b"]);

    [Fact]
    public void A_wide_letter_is_never_split_between_rows() => TextWidth.Wrap("世界世", 3).ShouldBe(["世", "界", "世"]);

    [Fact]
    public void What_takes_no_cell_is_left_out() => TextWidth.Wrap("a\u200bb\u2060 \u202e\u202c c", 9).ShouldBe(["ab c"]);

    [Fact]
    public void A_family_is_shown_by_its_first_member() => TextWidth.Wrap("👨‍👩‍👧 ❤️", 9).ShouldBe(["👨 ❤"]);

    [Theory]
    [InlineData("abc", 5, "abc  ")]
    [InlineData("abcdef", 4, "abc…")]
    [InlineData("世界世", 4, "世… ")]
    [InlineData("abc", 0, "")]
    [InlineData("", 2, "  ")]
    public void Fit_fills_or_cuts_with_a_sign(string text, int width, string fitted) => TextWidth.Fit(text, width).ShouldBe(fitted);

    [Fact]
    public void No_row_is_wider_than_asked() => Gen.Select(Texts, Gen.Int[2, 90]).Sample((text, width) =>
    {
        foreach (var row in TextWidth.Wrap(ControlCharacters.Escape(text), width)) TextWidth.Measure(row).ShouldBeLessThanOrEqualTo(width);
    });

    [Fact]
    public void Fit_is_exactly_as_wide_as_asked() => Gen.Select(Texts, Gen.Int[0, 90]).Sample((text, width) =>
        TextWidth.Measure(TextWidth.Fit(ControlCharacters.Escape(text), width)).ShouldBe(width));

    [Fact]
    public void No_text_is_lost() => Gen.Select(Gen.String[Gen.Char['!', '~'], 0, 30].Array[0, 20], Gen.Int[1, 40]).Sample((words, width) =>
        string.Concat(TextWidth.Wrap(string.Join(' ', words), width)).Replace(" ", "", StringComparison.Ordinal).ShouldBe(string.Concat(words)));

    [Fact]
    public void A_very_long_word_is_broken_in_good_time() => TextWidth.Wrap(Hostile.Word, 10).Count().ShouldBe(1_000);
}
