using TrustSim.Core.Story;

namespace TrustSim.Terminal;

/// <summary>A scenario that the first screen offers, or the reason why it cannot be played.</summary>
/// <param name="Name">What it is called in commands.</param>
/// <param name="Scenario">Null where it cannot be played.</param>
/// <param name="Text">The scenario's text, to be kept with a play of it.</param>
/// <param name="Problem">Why not, in words for the player; null where it can be.</param>
/// <param name="File">Its file in full, to find it again; null where it travels inside the program.</param>
public sealed record LibraryEntry(string Name, Scenario? Scenario, string Text, string? Problem, string? File = null);
