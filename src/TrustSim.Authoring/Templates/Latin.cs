using System.Globalization;
using System.Text;

namespace TrustSim.Authoring.Templates;

/// <summary>Names in the letters that an id may have: Tomás becomes Tomas, Jürgen becomes Juergen.</summary>
static class Latin
{
    static readonly Dictionary<char, string> Letters = new()
    {
        ['ä'] = "ae", ['ö'] = "oe", ['ü'] = "ue", ['ß'] = "ss", ['æ'] = "ae", ['ø'] = "oe", ['å'] = "aa", ['œ'] = "oe", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ı'] = "i",
    };

    public static string Of(string name)
    {
        var latin = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormC).ToLowerInvariant())
        {
            if (Letters.TryGetValue(letter, out var letters)) latin.Append(letters);
            else if (!char.IsSurrogate(letter)) latin.Append(WithoutMarks(letter));
        }

        return latin.ToString();
    }

    static string WithoutMarks(char letter) => string.Concat(letter.ToString().Normalize(NormalizationForm.FormD).Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark));
}
