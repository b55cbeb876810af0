namespace TrustSim.Authoring.Translations;

/// <summary>
/// Simulates a text in an unknown language: accents on its letters, the extra length of German, and brackets that show where a screen cuts
/// the text off.
/// </summary>
static class PseudoLocale
{
    const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    const string Accented = "åƀçďéƒğĥîĵķļɱñöþʠŕšťûṽŵẋýžÅƁÇĎÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŤÛṼŴẊÝŽ";

    const double Longer = 0.3;

    public static string From(string text)
    {
        var pseudo = new StringBuilder("[", text.Length * 3 / 2 + 4);
        foreach (var sign in text) pseudo.Append(Letters.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var at ? Accented[at] : sign);
        // Pad with words, so that lines can break.
        var more = (int)Math.Ceiling(text.Length * Longer) - 2;
        for (var i = 0; i < more; i++) pseudo.Append(i % 8 == 0 ? ' ' : '~');
        return pseudo.Append(']').ToString();
    }
}
