using TrustSim.Records.Journal;

namespace TrustSim.Terminal;

/// <summary>The plays of this machine.</summary>
/// <param name="AsNow">The scenario of a play as it is now, in the play's language; null where there is none that can be played.</param>
public sealed record SavedPlaythroughs(PlaythroughStore Store, Func<SavedPlaythrough, LibraryEntry?> AsNow);
