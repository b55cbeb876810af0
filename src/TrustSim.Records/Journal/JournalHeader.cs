using System.Text.Json.Serialization;

namespace TrustSim.Records.Journal;

/// <summary>The first line of a playthrough's journal: what is played.</summary>
/// <param name="Journal">The version of what follows.</param>
/// <param name="Text">The scenario as it was, so that the player can resume after its file has changed.</param>
/// <param name="Id">The identity of a playthrough that was imported; null: it is made of this line.</param>
/// <param name="File">Where the scenario was read from, in full; null where it travels inside the program. No export has it.</param>
/// <param name="By">The version of TrustSim that wrote it; null in older journals.</param>
sealed record JournalHeader(
    int Journal,
    string Scenario,
    string Title,
    DateTimeOffset Started,
    [property: JsonConverter(typeof(SavedText))] string Text,
    Guid? Id = null,
    string? File = null,
    string? By = null)
{
    /// <summary>The version that is written. Version 1, without times and with one branch only, is read too.</summary>
    public const int CurrentVersion = 2;

    /// <summary>One that this program writes.</summary>
    public static JournalHeader Create(
        string scenario, string title, DateTimeOffset started, string text, Guid? id = null, string? file = null) =>
        new(CurrentVersion, scenario, title, started, text, id, file, JournalJson.Writer);
}
