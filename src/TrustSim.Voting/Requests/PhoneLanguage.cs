using System.Globalization;

namespace TrustSim.Voting.Requests;

/// <summary>
/// The language of a phone: that of its browser, where the story and the program have it, else that of the group’s screen.
/// </summary>
/// <param name="run">The texts in the language of the group’s screen.</param>
/// <param name="others">The other languages that the story has.</param>
sealed class PhoneLanguage(Catalogue run, ImmutableArray<string> others)
{
    // Browsers name a few; a header is text from a stranger.
    const int MostNamed = 10;

    readonly ImmutableDictionary<string, Catalogue> catalogues =
        others.Append(run.Language).Distinct().ToImmutableDictionary(tag => tag, tag => tag == run.Language ? run : Catalogue.In(tag));

    /// <param name="accepted">What the browser asks for: <c>de-AT,de;q=0.9,en;q=0.8</c>.</param>
    public Catalogue For(string accepted) =>
        accepted.Split(',').Take(MostNamed).Select(Parse).Where(named => named.Weight > 0).OrderByDescending(named => named.Weight)
            .Select(named => catalogues.GetValueOrDefault(named.Tag)).FirstOrDefault(catalogue => catalogue is not null) ?? run;

    static (string Tag, double Weight) Parse(string named)
    {
        var parts = named.Split(';', StringSplitOptions.TrimEntries);
        var tag = parts[0].Split('-', '_')[0].ToLowerInvariant();
        return parts is [_, ['q', '=', .. var weight], ..]
            ? (tag, double.TryParse(weight, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0)
            : (tag, 1);
    }
}
