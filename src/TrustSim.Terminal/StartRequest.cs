using TrustSim.Records.Journal;

namespace TrustSim.Terminal;

/// <summary>What the program was called for: a new play, or one to go on with. Exactly one of the two is null.</summary>
public sealed record StartRequest(LibraryEntry? Begin, SavedPlaythrough? Resume, ScenarioVersion Version = ScenarioVersion.Asked);
