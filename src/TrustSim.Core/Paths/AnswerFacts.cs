namespace TrustSim.Core.Paths;

/// <summary>The ends of all paths that take one answer.</summary>
/// <param name="Paths">Number of these paths; where it is 0, the other figures are not numbers.</param>
/// <param name="Trust">Mean trust at the end, 0–100.</param>
/// <param name="Work">Mean weeks ahead of plan at the end, negative behind it.</param>
readonly record struct AnswerFacts(double Paths, double Trust, double Work);
