using System.Globalization;
using System.Text;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Text;

namespace TrustSim.Core.Tests.Text;

public sealed class VisibleTests
{
    const string Unknown = "\uFFFD";

    [Theory]
    [InlineData("")]
    [InlineData("Plain words, 100 % of them.")]
    [InlineData("Two lines\nand a third\n\n")]
    [InlineData("Größe, naïve, Ωmega, 日本語, עברית, العربية")]
    [InlineData("👩‍👩‍👧 and 🏳️‍🌈 and e\u0301 and नमस्ते")]
    public void Text_without_anything_to_hide_is_unchanged(string text) => ControlCharacters.Escape(text).ShouldBe(text);

    [Fact]
    public void Every_control_character_is_seen()
    {
        for (var sign = '\0'; sign < ' '; sign++)
        {
            var expected = sign switch { '\n' => "\n", '\t' => " ", _ => ((char)(0x2400 + sign)).ToString() };
            ControlCharacters.Escape($"a{sign}b").ShouldBe($"a{expected}b");
        }

        ControlCharacters.Escape("a\u007Fb").ShouldBe("a\u2421b");
        for (var sign = '\u0080'; sign < '\u00A0'; sign++) ControlCharacters.Escape($"a{sign}b").ShouldBe($"a{Unknown}b");
    }

    [Theory]
    [InlineData('\u061C'), InlineData('\u200E'), InlineData('\u200F')]
    [InlineData('\u202A'), InlineData('\u202B'), InlineData('\u202C'), InlineData('\u202D'), InlineData('\u202E')]
    [InlineData('\u2066'), InlineData('\u2067'), InlineData('\u2068'), InlineData('\u2069')]
    public void Nothing_turns_the_direction_of_writing(char sign) => ControlCharacters.Escape($"a{sign}b").ShouldBe($"a{Unknown}b");

    [Theory]
    [InlineData('\u200B'), InlineData('\uFEFF'), InlineData('\u2028'), InlineData('\u2029'), InlineData('\uE000'), InlineData('\u2060')]
    public void Nothing_hides_or_breaks_a_line_unseen(char sign) => ControlCharacters.Escape($"a{sign}b").ShouldBe($"a{Unknown}b");

    [Fact]
    public void A_soft_hyphen_goes_without_a_trace() => ControlCharacters.Escape("trust\u00ADworthy").ShouldBe("trustworthy");

    // A theory cannot hold these texts: attributes store UTF-8, which has no unpaired surrogates.
    [Fact]
    public void Half_a_character_is_seen()
    {
        ControlCharacters.Escape("\uD83D").ShouldBe(Unknown);
        ControlCharacters.Escape("\uDE00").ShouldBe(Unknown);
        ControlCharacters.Escape("a\uD83Db").ShouldBe("a\uFFFDb");
        ControlCharacters.Escape("\uDE00\uD83D").ShouldBe("\uFFFD\uFFFD");
        ControlCharacters.Escape("\uD83D\uD83D\uDE00").ShouldBe("\uFFFD\U0001F600");
    }

    [Fact]
    public void An_escape_sequence_loses_its_power() =>
        ControlCharacters.Escape("\u001B]0;title\u0007\u001B[31mred").ShouldBe("␛]0;title␇␛[31mred");

    [Fact]
    public void Escaped_text_moves_nothing_and_is_well_formed() => AnyText.Any.Holds(text =>
    {
        var safe = ControlCharacters.Escape(text);
        ControlCharacters.Escape(safe).ShouldBe(safe);
        foreach (var rune in safe.EnumerateRunes())
        {
            if (rune.Value is '\n' or 0x200C or 0x200D) continue;
            Rune.GetUnicodeCategory(rune)
                .ShouldNotBeOneOf(UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.Surrogate, UnicodeCategory.LineSeparator,
                    UnicodeCategory.ParagraphSeparator);
        }
    }, cases: 2_000);
}
