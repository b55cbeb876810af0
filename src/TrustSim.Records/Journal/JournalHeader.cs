using System.Text.Json.Serialization;

namespace TrustSim.Records.Journal;

/// <summary>The first line of a journal: what is played.</summary>
/// <param name="Journal">The version of what follows.</param>
/// <param name="Text">The scenario as it was, so that a play can go on after its file has changed.</param>
/// <param name="Id">The identity of a play that was brought in from another machine; null: it is made of this line.</param>
/// <param name="File">Where the scenario was read from, in full; null where it travels inside the program. It stays on this
/// machine.</param>
sealed record JournalHeader(
    int Journal, string Scenario, string Title, DateTimeOffset Started, [property: JsonConverter(typeof(SavedText))] string Text,
        Guid? Id = null, string? File = null)
{
    /// <summary>The version that is written. Version 1, without times and with one road only, is read too.</summary>
    public const int CurrentVersion = 2;
}
