using System.Globalization;
using System.Net;

namespace TrustSim.Voting.Requests;

/// <summary>Words as a form sends them: <c>occasion=0-3&amp;about=1&amp;text=Ask+her+first</c>.</summary>
/// <param name="Occasion">The one that the phone showed.</param>
/// <param name="About">The answer or the table, from 0; null where there is none to choose.</param>
readonly record struct WordsForm(string Occasion, int? About, string Text)
{
    /// <summary>Null where the text names no words.</summary>
    public static WordsForm? Parse(string body)
    {
        string? occasion = null, text = null;
        int? about = null;
        foreach (var field in body.Split('&'))
        {
            if (field.Split('=') is not [var name, var value]) continue;
            if (name == "occasion") occasion = WebUtility.UrlDecode(value);
            if (name == "text") text = WebUtility.UrlDecode(value);
            if (name == "about" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) about = number;
        }

        return occasion is not null && text is not null ? new(occasion, about, text) : null;
    }
}
