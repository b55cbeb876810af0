using TrustSim.Records.Voting;

namespace TrustSim.Terminal.Workshops;

/// <summary>What a workshop needs to let phones vote.</summary>
/// <param name="LanguageOf">Returns the language of a scenario's text; null where it is unknown.</param>
public sealed record PhoneAccess(IPhones Phones, Func<string, string?> LanguageOf);
