namespace TrustSim.Core.Paths;

/// <summary>Does work that falls into parts, in any order or several at once.</summary>
/// <param name="parts">Number of parts.</param>
/// <param name="work">Does one part, by its index.</param>
public delegate void Crew(int parts, Action<int> work);
