using TrustSim.Core.Vocabulary;

namespace TrustSim.Terminal;

/// <summary>A scenario of the first screen, or the reason why it is not playable.</summary>
/// <param name="Name">Its name in commands.</param>
/// <param name="Scenario">Null where it is not playable.</param>
/// <param name="Text">The scenario's text, to be saved with a playthrough.</param>
/// <param name="Problem">Explains to the player why it is not playable; null where it is.</param>
/// <param name="File">Full path of its file, to find it again; null for a scenario inside the program.</param>
public sealed record LibraryEntry(string Name, Scenario? Scenario, string Text, string? Problem, string? File = null)
{
    /// <summary>A file that is not playable counts as a scenario.</summary>
    public ScenarioKind Kind => Scenario?.About.Kind ?? ScenarioKind.Scenario;
}
