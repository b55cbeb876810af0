using CsCheck;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Text;
using TrustSim.Presentation.Cells;

namespace TrustSim.Presentation.Tests.Cells;

public sealed class TextWidthTests
{
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
    public void A_word_that_fills_its_row_exactly_stays_in_it() => TextWidth.Wrap("one two three", 7).First().ShouldBe("one two");

    [Fact]
    public void A_long_word_fills_each_row_to_its_last_cell() => TextWidth.Wrap("abcdef", 3).ShouldBe(["abc", "def"]);

    [Fact]
    public void A_word_wider_than_the_row_is_broken_within() => TextWidth.Wrap("a abcdefgh b", 3).ShouldBe(["a", "abc", "def", "gh", "b"]);

    [Fact]
    public void A_wide_letter_is_never_split_between_rows() => TextWidth.Wrap("世界世", 3).ShouldBe(["世", "界", "世"]);

    [Fact]
    public void Letters_without_a_cell_are_dropped() => TextWidth.Wrap("a\u200bb\u2060 \u202e\u202c c", 9).ShouldBe(["ab c"]);

    [Fact]
    public void A_family_stays_together_in_two_cells() => TextWidth.Wrap("👨‍👩‍👧 ❤️ 🏳️‍🌈", 6).ShouldBe(["👨‍👩‍👧 ❤", "🏳️‍🌈"]);

    [Theory]
    [InlineData("abc", 5, "abc  ")]
    [InlineData("abcdef", 4, "abc…")]
    [InlineData("世界世", 4, "世… ")]
    [InlineData("abc", 0, "")]
    [InlineData("", 2, "  ")]
    public void Fit_fills_or_cuts_with_a_sign(string text, int width, string fitted) => TextWidth.Fit(text, width).ShouldBe(fitted);

    [Fact]
    public void No_row_is_wider_than_asked() => Gen.Select(AnyText.Any, Gen.Int[2, 90]).Holds(
        (given, met) =>
        {
            var (text, width) = given;
            var rows = TextWidth.Wrap(ControlCharacters.Escape(text), width).ToList();
            foreach (var row in rows) TextWidth.Measure(row).ShouldBeLessThanOrEqualTo(width);
            met.Note("several rows", rows.Count > 1);
            met.Note("a row exactly full", rows.Any(row => TextWidth.Measure(row) == width));
            met.Note("a wide letter at the edge", rows.SkipLast(1).Any(row => TextWidth.Measure(row) == width - 1));
        },
        ["several rows", "a row exactly full", "a wide letter at the edge"],
        cases: 2_000);

    [Fact]
    public void Fit_is_exactly_as_wide_as_asked() => Gen.Select(AnyText.Any, Gen.OneOf(Gen.Int[0, 2], Gen.Int[0, 90])).Holds(
        (given, met) =>
        {
            var (text, width) = given;
            var fitted = TextWidth.Fit(ControlCharacters.Escape(text), width);
            TextWidth.Measure(fitted).ShouldBe(width);
            met.Note("filled", fitted.EndsWith(' '));
            met.Note("cut", fitted.Contains('…') && TextWidth.Wrap(ControlCharacters.Escape(text), 1_000).First().Length > fitted.Length);
            met.Note("no room", width == 0);
        },
        ["filled", "cut", "no room"],
        cases: 2_000);

    [Fact]
    public void No_text_is_lost() => Gen.Select(AnyText.Plain.Array[0, 20], Gen.Int[1, 40]).Holds(
        (given, met) =>
        {
            var (words, width) = given;
            Letters(TextWidth.Wrap(string.Join(' ', words), width)).ShouldBe(string.Concat(words));
            met.Note("a word wider than a row", words.Any(word => word.Length > width));
            met.Note("a word as wide as a row", words.Any(word => word.Length == width));
        },
        ["a word wider than a row", "a word as wide as a row"],
        cases: 500);

    [Fact]
    public void Narrow_rows_hold_the_same_letters_as_a_wide_one() => Gen.Select(AnyText.Any, Gen.Int[2, 40]).Holds(given =>
        Letters(TextWidth.Wrap(ControlCharacters.Escape(given.Item1), given.Item2))
            .ShouldBe(Letters(TextWidth.Wrap(ControlCharacters.Escape(given.Item1), int.MaxValue))), cases: 2_000);

    [Fact]
    public void A_very_long_word_is_broken_in_good_time() => TextWidth.Wrap(Hostile.Word, 10).Count().ShouldBe(1_000);

    static string Letters(IEnumerable<string> rows) => string.Concat(rows).Replace(" ", "", StringComparison.Ordinal);
}
