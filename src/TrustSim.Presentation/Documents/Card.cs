namespace TrustSim.Presentation.Documents;

/// <summary>A figure at a glance.</summary>
/// <param name="Remark">What it is measured by; may be empty.</param>
public sealed record Card(Runs Name, Runs Figure, Runs Remark);
