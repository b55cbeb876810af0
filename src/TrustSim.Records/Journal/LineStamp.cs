namespace TrustSim.Records.Journal;

/// <summary>What a line says of itself, whatever it tells and whichever version wrote it. A line leaves out what it has not.</summary>
/// <param name="Kind">What kind of event; null in the first line, and in version 1.</param>
/// <param name="At">When it happened (UTC); null in version 1.</param>
/// <param name="Line">Only in a command to another window: how many lines the journal had for the one who gave it.</param>
/// <param name="By">The version of TrustSim that wrote this line and those that follow.</param>
/// <param name="Journal">In the first line of a playthrough: the version of what follows.</param>
/// <param name="Workshop">The same of a workshop.</param>
sealed record LineStamp(
    string? Kind = null, DateTimeOffset? At = null, int? Line = null, string? By = null, int? Journal = null, int? Workshop = null);
