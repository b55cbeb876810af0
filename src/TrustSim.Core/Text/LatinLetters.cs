using System.Collections.Frozen;
using System.Text;

namespace TrustSim.Core.Text;

/// <summary>Spells text in the small letters and digits of ids. Every place that compares or makes ids folds letters here.</summary>
public static class LatinLetters
{
    // `InvariantGlobalization` is on, so `string.Normalize` cannot decompose letters.
    static readonly (char Plain, string Letters)[] Families =
    [
        ('a', "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặªɑ"), ('b', "ḃḅḇƀƃɓ"), ('c', "çćĉċčḉƈȼ"), ('d', "ďḋḍḏḑḓđðɖɗƌ"),
        ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệǝəɛɇ"), ('f', "ḟƒ"), ('g', "ĝğġģǧǵḡǥɠ"), ('h', "ĥȟḣḥḧḩḫẖħ"),
        ('i', "ìíîïĩīĭįǐȉȋḭḯỉịıɨɩİ"), ('j', "ĵǰɉ"), ('k', "ķǩḱḳḵĸƙ"), ('l', "ĺļľḷḹḻḽłƚŀ"), ('m', "ḿṁṃ"), ('n', "ñńņňǹṅṇṉṋŋɲƞŉ"),
        ('o', "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợɔɵøǿº"), ('p', "ṕṗƥ"), ('r', "ŕŗřȑȓṙṛṝṟɍ"), ('s', "śŝşšșṡṣṥṧṩſȿ"), ('t', "ţťțṫṭṯṱẗŧƭʈ"),
        ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựʉʊ"), ('v', "ṽṿʋ"), ('w', "ŵẁẃẅẇẉẘ"), ('x', "ẋẍ"), ('y', "ýÿŷȳẏẙỳỵỷỹƴɏ"), ('z', "źżžẑẓẕƶȥɀ"),
    ];

    // Where a language has a usual spelling without its letter: Jürgen is Juergen, Åsa is Aasa.
    static readonly FrozenDictionary<char, string> Spelt = new Dictionary<char, string>
    {
        ['ä'] = "ae", ['æ'] = "ae", ['ǽ'] = "ae", ['ö'] = "oe", ['ø'] = "oe", ['ǿ'] = "oe", ['œ'] = "oe", ['ü'] = "ue", ['å'] = "aa",
        ['ǻ'] = "aa", ['ß'] = "ss", ['ẞ'] = "ss", ['þ'] = "th", ['ĳ'] = "ij", ['ﬁ'] = "fi", ['ﬂ'] = "fl", ['ﬀ'] = "ff",
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<char, char> Plain = Families
        .SelectMany(family => family.Letters.Select(letter => (letter, family.Plain)))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Plain);

    const char Diaeresis = '\u0308';

    const char Ring = '\u030A';

    /// <summary>Small letters without their marks, in the usual spelling of their language: Jürgen becomes juergen, Åsa becomes aasa.
    /// Letters of another script stay as they are.</summary>
    public static string Spell(string text) => Fold(text, isSpelt: true);

    /// <summary>Small letters without their marks: Jürgen becomes jurgen, Åsa becomes asa.</summary>
    public static string Bare(string text) => Fold(text, isSpelt: false);

    static string Fold(string text, bool isSpelt)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var latin = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            var last = latin.Length > 0 ? latin[^1] : ' ';
            if (isSpelt && Spelt.TryGetValue(letter, out var letters)) latin.Append(letters);
            else if (Plain.TryGetValue(letter, out var plain)) latin.Append(plain);
            else if (Spelt.TryGetValue(letter, out letters)) latin.Append(letters);
            // Full-width forms of a keyboard for Chinese or Japanese.
            else if (letter is >= '\uFF01' and <= '\uFF5E') latin.Append(char.ToLowerInvariant((char)(letter - '\uFF01' + '!')));
            // The same letters, each followed by its mark.
            else if (isSpelt && letter == Diaeresis && last is 'a' or 'o' or 'u') latin.Append('e');
            else if (isSpelt && letter == Ring && last == 'a') latin.Append('a');
            else if (char.IsAscii(letter) || !IsMark(letter)) latin.Append(letter);
        }

        return latin.ToString();
    }

    static bool IsMark(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
