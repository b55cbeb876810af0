namespace TrustSim.Presentation.Documents;

/// <summary>One key's signs.</summary>
/// <param name="Marks">One for each decision: its signs, or null where the decision did not touch the key.</param>
public sealed record KeyTrack(Runs Name, ImmutableArray<Sign?> Marks);
