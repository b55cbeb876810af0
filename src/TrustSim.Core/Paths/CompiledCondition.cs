namespace TrustSim.Core.Paths;

/// <summary>A condition in a form that exploring can evaluate on a state.</summary>
/// <param name="Index">Index among all conditions of the scenario.</param>
/// <param name="Measures">The quantities that it compares, by name.</param>
/// <param name="Quantities">The same quantities.</param>
sealed record CompiledCondition(int Index, Condition Source, Test Test, (string Name, Measure Of)[] Measures,
    Quantity[] Quantities);

/// <summary>Evaluates a condition.</summary>
/// <param name="scene">Index of the present scene; −1 before the first scene.</param>
delegate bool Test(double[] state, int scene);

/// <summary>Evaluates a quantity.</summary>
delegate double Measure(double[] state, int scene);
