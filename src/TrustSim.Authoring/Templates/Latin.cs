using System.Globalization;
using System.Text;

namespace TrustSim.Authoring.Templates;

/// <summary>Names in the letters that an id may have: Tomás becomes tomas, Jürgen becomes juergen.</summary>
static class Latin
{
    // By hand: the program carries no tables of cultures, and without them the framework takes no letter apart.
    static readonly (string Letters, string Plain)[] Families =
    [
        ("àáâãāăą", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĵ", "j"),
            ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"),
        ("òóôõōŏő", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
        ("äæ", "ae"), ("öøœ", "oe"), ("ü", "ue"), ("å", "aa"), ("ß", "ss"), ("þ", "th"),
    ];

    static readonly Dictionary<char,
        string> Plain =
            Families.SelectMany(family => family.Letters.Select(letter => (letter, family.Plain)))
                .ToDictionary(pair => pair.letter, pair => pair.Plain);

    public static string From(string name)
    {
        var latin = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant())
        {
            if (Plain.TryGetValue(letter, out var letters)) latin.Append(letters);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) latin.Append(letter);
        }

        return latin.ToString();
    }
}
