namespace TrustSim.Core.Paths;

/// <summary>Least and greatest value of a quantity over all evaluations of a condition.</summary>
/// <param name="Name">Name in the notation of conditions: <c>trust(maya)</c>.</param>
public readonly record struct Met(string Name, double Least, double Most)
{
    internal Met With(in Met other) => this with { Least = Math.Min(Least, other.Least), Most = Math.Max(Most, other.Most) };
}
