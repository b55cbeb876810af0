using TrustSim.Records.Voting;

namespace TrustSim.Terminal.Workshops;

/// <summary>What a workshop needs to let phones vote.</summary>
/// <param name="LanguageOf">Returns the language of a scenario's text; null where it is unknown.</param>
/// <param name="TranslationsOf">
/// Returns a scenario's text in the other languages that the program speaks, by their tags; null: in none.
/// </param>
public sealed record PhoneAccess(
    IPhones Phones, Func<string, string?> LanguageOf, Func<string, ImmutableDictionary<string, Scenario>>? TranslationsOf = null)
{
    internal ImmutableDictionary<string, Scenario> Translations(string text) =>
        TranslationsOf?.Invoke(text) ?? ImmutableDictionary<string, Scenario>.Empty;
}
