using System.Globalization;
using System.Text;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Text;

namespace TrustSim.Core.Tests.Text;

public sealed class LookAlikesTests
{
    [Theory]
    [InlineData("own‑it", "own-it")]
    [InlineData("−5", "-5")]
    [InlineData("１２", "12")]
    [InlineData("٣", "3")]
    [InlineData("“yes”", "\"yes\"")]
    [InlineData("« oui »", "\" oui \"")]
    [InlineData("trust（team）≥５０", "trust(team)>=50")]
    [InlineData("sli\u00adght\u200b", "slight")]
    [InlineData("a\u00a0b\u3000c", "a b c")]
    [InlineData("tеmper", "temper")]
    [InlineData("60…80", "60..80")]
    [InlineData("東京", "東京")]
    public void A_sign_is_read_as_what_it_looks_like(string text, string plain) => LookAlikes.Plain(text).ShouldBe(plain);

    [Theory]
    [InlineData("slight\u00a0", "write `slight`: behind it stands a no-break space, which came with something pasted in")]
    [InlineData("\u200bslight", "write `slight`: before it stands a zero-width space, which came with something pasted in")]
    [InlineData("sli\u00adght", "write `slight`: within it stands a soft hyphen, which came with something pasted in")]
    [InlineData("“slight”", "write `slight`: `“` is a curly quote")]
    [InlineData("slіght", "write `slight`: `і` is a Cyrillic letter")]
    [InlineData("slight", null)]
    [InlineData("sleight\u00a0", null)]
    public void A_hint_names_the_sign(string word, string? hint) => LookAlikes.Hint(word, one => one == "slight").ShouldBe(hint);

    [Fact]
    public void Plain_text_has_no_such_sign_in_it() => AnyText.Any.Holds(
        (text, met) =>
        {
            var plain = LookAlikes.Plain(text);
            LookAlikes.Plain(plain).ShouldBe(plain);
            (LookAlikes.First(text) is null).ShouldBe(plain == text);
            met.Note("a sign that looks like another", plain != text);
            met.Note("none", plain == text && text.Length > 0);
        },
        ["a sign that looks like another", "none"]);

    [Fact]
    public void Every_digit_space_and_unseen_sign_of_Unicode_stands_for_a_plain_one()
    {
        for (var code = 0x80; code <= 0x10FFFF; code++)
        {
            if (!Rune.IsValid(code)) continue;
            var sign = new Rune(code);
            var expected = Rune.GetUnicodeCategory(sign) switch
            {
                UnicodeCategory.DecimalDigitNumber => $"{(int)Rune.GetNumericValue(sign)}",
                UnicodeCategory.SpaceSeparator => " ",
                UnicodeCategory.Format => "",
                _ => null,
            };
            if (expected is not null) LookAlikes.Find(sign)?.Plain.ShouldBe(expected, $"U+{code:X4}");
            if (expected is not null) LookAlikes.Find(sign).ShouldNotBeNull($"U+{code:X4}");
        }
    }

    [Fact]
    public void Every_dash_and_quote_of_Unicode_is_one_here()
    {
        for (var code = 0x80; code <= 0xFFFF; code++)
        {
            if (!Rune.IsValid(code)) continue;
            var category = Rune.GetUnicodeCategory(new(code));
            if (category is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation && code < 0x2E00)
                LookAlikes.Find(new(code)).ShouldNotBeNull($"U+{code:X4}").Plain.ShouldBeOneOf("\"", "'");
        }
    }
}
