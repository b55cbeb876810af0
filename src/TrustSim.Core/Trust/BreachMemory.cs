namespace TrustSim.Core.Trust;

/// <summary>One person's memory of an act against a key.</summary>
/// <param name="Before">Trust just before the act. No repair lifts trust above it.</param>
/// <param name="Lost">Points of trust that the act still costs.</param>
/// <param name="Feared">Points of fear that the act still causes.</param>
/// <param name="Scar">Rest of <paramref name="FirstScar"/>, the points by which the act lowered the ceiling of trust.</param>
public readonly record struct BreachMemory(
    int Decision, TrustKey Key, Breach Kind, int Week, Audience Audience, double Before, double Lost, double Feared, double Scar,
        double FirstScar);
