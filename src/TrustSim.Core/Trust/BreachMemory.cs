using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Trust;

/// <summary>An act against a key as one person remembers it.</summary>
/// <param name="Before">Trust just before it: no repair lifts trust above this.</param>
/// <param name="Lost">Points of trust that it still costs.</param>
/// <param name="Feared">Points of fear that it still holds.</param>
/// <param name="Scar">What is left of <paramref name="FirstScar"/>, the points by which it lowered the ceiling of trust.</param>
public readonly record struct BreachMemory(
    int Decision, TrustKey Key, Breach Kind, int Week, Audience Audience, double Before, double Lost, double Feared, double Scar,
        double FirstScar);
