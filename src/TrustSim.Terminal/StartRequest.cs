namespace TrustSim.Terminal;

/// <summary>The first action of the program: begin a playthrough, or resume one. Exactly one of the two is null.</summary>
public sealed record StartRequest(LibraryEntry? Begin, SavedPlaythrough? Resume, ScenarioVersion Version = ScenarioVersion.Asked);
