using System.Text;

namespace TrustSim.Core.Text;

/// <summary>
/// Makes text safe to show: a visible sign replaces every character that could move a cursor, set a title, change colours or turn the
/// direction of writing.
/// </summary>
public static class ControlCharacters
{
    const char Unknown = '\uFFFD';

    /// <summary>The text with line ends kept and every other control, direction and unpaired surrogate character made visible.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~')) return text;
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (char.IsHighSurrogate(sign) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                safe.Append(Sign(new Rune(sign, text[++i])));
            else if (char.IsSurrogate(sign)) safe.Append(Unknown);
            else if (sign is '\n') safe.Append(sign);
            else if (sign is '\t') safe.Append(' ');
            else if (sign < ' ') safe.Append((char)('\u2400' + sign));
            else if (sign is '\u007F') safe.Append('\u2421');
            else safe.Append(Sign(new Rune(sign)));
        }

        return safe.ToString();
    }

    // Joiners hold families of emoji and some scripts together and move nothing; other format characters can hide or turn text.
    static string Sign(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.Value is 0x200C or 0x200D or 0xAD => rune.Value == 0xAD ? "" : rune.ToString(),
        // Noncharacters belong to no text, and terminal libraries throw on them.
        _ when (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF => Unknown.ToString(),
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse => Unknown.ToString(),
        _ => rune.ToString(),
    };
}
