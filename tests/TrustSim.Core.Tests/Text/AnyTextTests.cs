using System.Globalization;
using System.Text;
using TrustSim.Core.Tests.Given;

namespace TrustSim.Core.Tests.Text;

/// <summary>The generator draws text of every kind that has ever broken a program.</summary>
public sealed class AnyTextTests
{
    [Fact]
    public void Every_kind_of_text_comes_up() => AnyText.Any.Holds(
        (text, met) =>
        {
            var runes = text.EnumerateRunes().ToList();
            met.Note("nothing", text.Length == 0);
            met.Note("half a character", AnyText.Repaired(text) != text);
            met.Note("a character beyond the basic plane", runes.Any(rune => !rune.IsBmp));
            foreach (var category in Kinds) met.Note($"{category}", runes.Any(rune => Rune.GetUnicodeCategory(rune) == category));
            met.Note("right to left", runes.Any(rune => rune.Value is >= 0x590 and <= 0x7bf));
            met.Note("a turned direction", text.Any(letter => letter is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069'));
            met.Note("joined emoji", text.Contains("\u200d👩", StringComparison.Ordinal));
            met.Note("a letter of many characters", StringInfo.GetNextTextElementLength(text) > 3);
            met.Note("a line's end", text.AsSpan().ContainsAny("\r\n\u2028"));
            met.Note("an escape sequence", text.Contains("\e[", StringComparison.Ordinal));
            met.Note("a word of Chinese", text.Contains("世界", StringComparison.Ordinal));
        },
        [
            "nothing", "half a character", "a character beyond the basic plane", .. Kinds.Select(kind => $"{kind}"), "right to left",
            "a turned direction", "joined emoji", "a letter of many characters", "a line's end",
            "an escape sequence", "a word of Chinese",
        ],
        cases: 2_000);

    [Fact]
    public void Every_code_unit_can_come_up()
    {
        var letters = AnyText.Letter.All(100_000).ToHashSet();
        letters.Count(letter => letter is >= ' ' and <= '~').ShouldBe(95);
        letters.Count(char.IsSurrogate).ShouldBeGreaterThan(1_500);
        letters.Select(letter => letter >> 8).Distinct().Count().ShouldBe(256);
    }

    [Fact]
    public void Text_that_is_well_formed_has_no_half_characters() =>
        AnyText.WellFormed.Holds(
            text => new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text).Length.ShouldBeGreaterThanOrEqualTo(text.Length));

    static UnicodeCategory[] Kinds { get; } =
    [
        UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.NonSpacingMark, UnicodeCategory.EnclosingMark,
        UnicodeCategory.LineSeparator, UnicodeCategory.ParagraphSeparator, UnicodeCategory.PrivateUse,
        UnicodeCategory.OtherNotAssigned, UnicodeCategory.SpaceSeparator, UnicodeCategory.OtherLetter, UnicodeCategory.MathSymbol,
        UnicodeCategory.SpacingCombiningMark,
    ];
}
