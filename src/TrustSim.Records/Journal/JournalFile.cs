namespace TrustSim.Records.Journal;

/// <summary>A journal as its folder lists it.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Changed">Time of its last change, in ticks (UTC); null for a link, whose target changes without it.</param>
readonly record struct JournalFile(string Path, long Length, long? Changed);
