using TrustSim.Core.Story;

namespace TrustSim.Commands;

/// <summary>A story in the other languages that the program speaks.</summary>
static class Translated
{
    // The scenarios inside the program are written in it.
    const string Shipped = "en";

    /// <summary>
    /// Returns the translations of a scenario in the library, by their languages. The library must have the very text that was saved, since
    /// the answers of another version may be others.
    /// </summary>
    /// <param name="text">The scenario as it was saved.</param>
    public static ImmutableDictionary<string, Scenario> Of(string text)
    {
        var saved = SavedScenario.Read(text);
        var told = saved.Translation?.Language;
        try
        {
            if (ScenarioLibrary.Open().Sources.FirstOrDefault(source => source.Name == saved.Scenario?.About.Id) is not { } source
                || source.ReadIn(told)?.Text != text) return ImmutableDictionary<string, Scenario>.Empty;
            return Catalogue.Languages.Where(language => language != (told ?? (source.Shipped ? Shipped : null)))
                .Select(language => (language, source.ReadIn(source.Shipped && language == Shipped ? null : language)?.Scenario))
                .Where(translation => translation.Scenario is not null)
                .ToImmutableDictionary(translation => translation.language, translation => translation.Scenario!);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return ImmutableDictionary<string, Scenario>.Empty;
        }
    }
}
