using CsCheck;

namespace TrustSim.Core.Tests.Given;

/// <summary>
/// Any text that a person, a file or an attacker could supply: all of UTF-16, well formed or not. Every test that draws text draws it here.
/// <c>Gen.Char</c> and <c>Gen.String</c> of CsCheck draw printable ASCII only and are banned.
/// </summary>
static class AnyText
{
    // Each of these is known to break programs that show, measure, store or compare text.
    static readonly string[] Pieces =
    [
        // One letter of several characters: accents, emoji with skin, sex, families and flags, keycaps, Indic and Hangul syllables.
        "e\u0301", "Z\u0351\u036b\u0343\u036a\u0302", "👍🏽", "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇸🇪", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣", "❤️", "नमस्ते",
            "हिन्दी", "ไทย",
        "\u1112\u1161\u11ab", "한국어",
        // Written from right to left, with and without marks that turn the direction, closed or not.
        "שלום", "مرحبا", "ﷺ", "\u202eevil\u202c", "\u2066a\u2069", "\u2067", "\u200f", "\u061c",
        // Wide characters, and characters that only look like spaces.
        "世界", "日本語の文", "ﬁ", "＝1＋1", "\u3000", "\u00a0", "\u2009", "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad",
        // Characters that end a line, a text, a cell, an element or a string somewhere.
        "\r\n", "\n", "\r", "\t", "\u0085", "\u2028", "\u2029", "\0", "\e[2J", "\e]0;x\a", "\u009b1m", "<b>&amp;\"'</b>", "]]>", "-->",
        "=1+1", ";", ",", "\\", "\\u0041", "`", "{{you}}", "%s${0}{1}",
        // Letters that change their number when they change their case.
        "ß", "ŉ", "İ", "ı", "ǅ", "Σς",
        // Half a character, and noncharacters.
        "\ud83d", "\ude00", "\ude00\ud83d", "\ufffe", "\uffff", "\ufffd", "\ue000",
        " ", " ", "word", "A longer run of plain words.",
    ];

    /// <summary>Any of the 65,536 code units; troublesome ones come more often.</summary>
    public static Gen<char> Letter { get; } = Gen.Frequency(
        (6, In(' ', '~')), (2, In('\0', '\u001f')), (1, In('\u007f', '\u009f')), (2, In('\u00a0', '\u024f')), (2, In('\u0300', '\u036f')),
        (1, In('\u0590', '\u07bf')), (1, In('\u0900', '\u0d7f')),
        (1, In('\u1100', '\u11ff')), (2, In('\u2000', '\u206f')), (1, In('\u3000', '\u30ff')), (1, In('\u4e00', '\u9fff')),
        (2, In('\ud800', '\udfff')), (1, In('\ufe00', '\ufe0f')),
        (4, In('\0', '\uffff')));

    /// <summary>Any text of up to some forty letters; it may be empty.</summary>
    public static Gen<string> Any { get; } = Repeat(Gen.OneOf(
        Letter.Select(letter => $"{letter}"), Gen.Int[0, Pieces.Length - 1].Select(piece => Pieces[piece]),
        Gen.Int[0x10000, 0x10ffff].Select(char.ConvertFromUtf32)), 20);

    /// <summary>Any text that is well formed: each character whole, as it comes out of every decoder.</summary>
    public static Gen<string> WellFormed { get; } = Any.Select(Repaired);

    /// <summary>Words of printable ASCII, which every program must leave unchanged.</summary>
    public static Gen<string> Plain { get; } = Repeat(In('!', '~').Select(letter => $"{letter}"), 30);

    /// <summary>A letter between two, both of them included.</summary>
    public static Gen<char> In(char first, char last) => Gen.Int[first, last].Select(code => (char)code);

    /// <summary>The text with U+FFFD for each half of a character, as UTF-8 would carry it.</summary>
    public static string Repaired(string text) => string.Concat(text.EnumerateRunes());

    /// <summary>A text of up to so many of these parts.</summary>
    public static Gen<string> Repeat(Gen<string> part, int most) => part.Array[0, most].Select(string.Concat);
}
