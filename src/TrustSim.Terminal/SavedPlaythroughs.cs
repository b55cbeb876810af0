namespace TrustSim.Terminal;

/// <summary>The playthroughs of this machine.</summary>
/// <param name="AsNow">Finds the present scenario of a playthrough, in the playthrough's language; null where none is playable.</param>
public sealed record SavedPlaythroughs(PlaythroughStore Store, Func<SavedPlaythrough, LibraryEntry?> AsNow);
