namespace TrustSim.Core.Paths;

/// <summary>Between what a condition found something wherever it was asked.</summary>
/// <param name="Name">As conditions write it: <c>trust(maya)</c>.</param>
public readonly record struct Met(string Name, double Least, double Most);
