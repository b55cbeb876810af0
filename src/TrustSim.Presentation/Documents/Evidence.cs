namespace TrustSim.Presentation.Documents;

/// <summary>One moment.</summary>
/// <param name="Place">Where it was; empty where the text says it.</param>
public sealed record Evidence(Sign Sign, Runs Place, Runs Text);
