namespace TrustSim.Core.Play;

/// <summary>One step of how freely somebody speaks.</summary>
/// <param name="From">The lowest voice of the step, 0–100.</param>
public sealed record OpennessRow(Openness Member, string Id, double From) : INamedRow<Openness>;
