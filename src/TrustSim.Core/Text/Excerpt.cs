namespace TrustSim.Core.Text;

/// <summary>The beginning of a text that is too long to be quoted whole.</summary>
public static class Excerpt
{
    /// <summary>
    /// The text, or its beginning with an ellipsis. A character of two halves is not cut in two, since half of one can neither be shown nor
    /// encoded.
    /// </summary>
    /// <param name="longest">The most UTF-16 code units that are kept, 1 or more; the ellipsis comes on top.</param>
    public static string From(string text, int longest) =>
        text.Length <= longest
            ? text
            : $"{text[..(char.IsHighSurrogate(text[longest - 1]) && char.IsLowSurrogate(text[longest]) ? longest - 1 : longest)]}…";
}
