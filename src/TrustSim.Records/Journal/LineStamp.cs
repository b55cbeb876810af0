namespace TrustSim.Records.Journal;

/// <summary>The fields that every line may have, whatever its event and its version. A line omits absent fields.</summary>
/// <param name="Kind">The kind of event; null in the first line, and in version 1.</param>
/// <param name="At">Time of the event (UTC); null in version 1.</param>
/// <param name="Line">Only in a command to another window: number of lines that the sender saw in the journal.</param>
/// <param name="By">The version of TrustSim that wrote this line and those that follow.</param>
/// <param name="Journal">In the first line of a playthrough: the version of the lines that follow.</param>
/// <param name="Workshop">The same in a workshop.</param>
sealed record LineStamp(
    string? Kind = null, DateTimeOffset? At = null, int? Line = null, string? By = null, int? Journal = null, int? Workshop = null);
