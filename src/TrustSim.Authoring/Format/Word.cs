namespace TrustSim.Authoring.Format;

/// <summary>A word of a text, and where it begins.</summary>
/// <param name="Text">Letters and digits, with the marks that follow them and single hyphens between them.</param>
readonly record struct Word(int At, string Text)
{
    /// <summary>The letters of a word without case, marks, hyphens, and signs that look like others: what its spellings share.</summary>
    public static string KeyOf(string word) =>
        LatinLetters.Bare(LookAlikes.Plain(word)).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    public static IEnumerable<Word> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsLetter(text[at])) continue;
            var start = at;
            while (at < text.Length && (IsLetter(text[at]) || text[at] is '-' or '\u2011' && at + 1 < text.Length
                && IsLetter(text[at + 1]))) at++;
            yield return new(start, text[start..at]);
        }
    }

    static bool IsLetter(char sign) => char.IsLetterOrDigit(sign) || char.IsSurrogate(sign)
        || !char.IsAscii(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark;
}
