using TrustSim.Authoring.Format;

namespace TrustSim.Library;

/// <summary>A scenario file, shipped or the user's own, and how to read it.</summary>
/// <param name="Name">The file's name without its ending, by which it can be called.</param>
/// <param name="File">What to call the file in messages.</param>
/// <param name="Read">Reads it.</param>
/// <param name="Shipped">Whether it travels inside the program.</param>
sealed record ScenarioSource(string Name, string File, Func<ScenarioReading> Read, bool Shipped);
