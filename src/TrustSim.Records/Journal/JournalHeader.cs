namespace TrustSim.Records.Journal;

/// <summary>The first line of a playthrough's journal.</summary>
/// <param name="Journal">The version of the lines that follow.</param>
/// <param name="Text">The scenario's text, so that the player can resume after its file has changed.</param>
/// <param name="Id">The identity of an imported playthrough; null: derived from this line.</param>
/// <param name="File">Full path of the scenario's file; null for a scenario inside the program. No export contains it.</param>
/// <param name="By">The version of TrustSim that wrote it; null in older journals.</param>
/// <param name="Laws">The version of the laws under which the playthrough began; null stands for 1.</param>
sealed record JournalHeader(
    int Journal,
    string Scenario,
    string Title,
    DateTimeOffset Started,
    [property: JsonConverter(typeof(SavedText))] string Text,
    Guid? Id = null,
    string? File = null,
    string? By = null,
    int? Laws = null)
{
    /// <summary>The version of new journals. Version 1, without times and with one branch only, is readable too.</summary>
    public const int CurrentVersion = 2;

    /// <summary>Creates a header of the current version.</summary>
    public static JournalHeader Create(
        string scenario, string title, DateTimeOffset started, string text, int laws, Guid? id = null, string? file = null) =>
        new(CurrentVersion, scenario, title, started, text, id, file, JournalJson.Writer, laws);
}
