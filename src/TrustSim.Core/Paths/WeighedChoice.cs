namespace TrustSim.Core.Paths;

/// <summary>Mean end of the paths that take one choice.</summary>
/// <param name="Share">Share of the paths through the scene that take the choice, 0–1.</param>
/// <param name="Trust">Mean trust at the end, 0–100.</param>
/// <param name="Fear">Mean fear at the end, 0–100.</param>
/// <param name="Work">Mean weeks ahead at the end.</param>
public sealed record WeighedChoice(Choice Choice, double Share, double Trust, double Fear, double Work);
