using TrustSim.Core.Conditions;

namespace TrustSim.Core.Paths;

/// <summary>A condition, ready to be asked of a state.</summary>
/// <param name="Index">Its number among all of the scenario's.</param>
/// <param name="Measures">What it compares with something, by its name.</param>
sealed record CompiledCondition(int Index, Condition Source, Test Test, (string Name, Measure Of)[] Measures);

/// <summary>Whether something holds.</summary>
/// <param name="scene">The scene at hand, by index; −1 where there is none yet.</param>
delegate bool Test(double[] state, int scene);

/// <summary>What something amounts to.</summary>
delegate double Measure(double[] state, int scene);
