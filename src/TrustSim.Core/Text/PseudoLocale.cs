using System.Text;

namespace TrustSim.Core.Text;

/// <summary>Simulates an unknown language, so that what nobody translated stands out.</summary>
public static class PseudoLocale
{
    const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    const string Accented = "åƀçďéƒğĥîĵķļɱñöþʠŕšťûṽŵẋýžÅƁÇĎÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŤÛṼŴẊÝŽ";

    const double Longer = 0.3;

    /// <summary>The text with accents, with the extra length of German, and in brackets that show where a screen cuts it off.</summary>
    public static string From(string text)
    {
        var pseudo = new StringBuilder("[", text.Length * 3 / 2 + 4).Append(Accents(text));
        // Pad with words, so that lines can break.
        var more = (int)Math.Ceiling(text.Length * Longer) - 2;
        for (var i = 0; i < more; i++) pseudo.Append(i % 8 == 0 ? ' ' : '~');
        return pseudo.Append(']').ToString();
    }

    /// <summary>The text with an accent on each letter, and as long as it was.</summary>
    public static string Accents(string text) => string.Create(text.Length, text, static (pseudo, text) =>
    {
        for (var i = 0; i < text.Length; i++)
            pseudo[i] = Letters.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var at ? Accented[at] : text[i];
    });
}
