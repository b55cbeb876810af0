namespace TrustSim.Core.Text;

/// <summary>Shortens a text that is too long to quote in full.</summary>
public static class Excerpt
{
    /// <summary>
    /// The text, or its beginning with an ellipsis. It never cuts a surrogate pair in two, since half of a pair can neither be shown nor
    /// encoded.
    /// </summary>
    /// <param name="longest">The most UTF-16 code units of the text in the result, 1 or more; the ellipsis comes on top.</param>
    public static string From(string text, int longest) =>
        text.Length <= longest
            ? text
            : $"{text[..(char.IsHighSurrogate(text[longest - 1]) && char.IsLowSurrogate(text[longest]) ? longest - 1 : longest)]}…";
}
