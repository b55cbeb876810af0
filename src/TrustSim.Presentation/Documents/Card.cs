namespace TrustSim.Presentation.Documents;

/// <summary>A figure at a glance.</summary>
/// <param name="Remark">The scale of the figure; may be empty.</param>
public sealed record Card(Runs Name, Runs Figure, Runs Remark);
