namespace TrustSim.Authoring.Templates;

/// <summary>Spells names in the letters of an id: Tomás becomes tomas, Jürgen becomes juergen.</summary>
static class Latin
{
    // `InvariantGlobalization` is on, so `string.Normalize` cannot decompose letters.
    static readonly (string Letters, string Plain)[] Families =
    [
        ("àáâãāăą", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĵ", "j"),
            ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"),
        ("òóôõōŏő", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
        ("äæ", "ae"), ("öøœ", "oe"), ("ü", "ue"), ("å", "aa"), ("ß", "ss"), ("þ", "th"),
    ];

    static readonly Dictionary<char, string> Plain = Families
        .SelectMany(family => family.Letters.Select(letter => (letter, family.Plain)))
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
