namespace TrustSim.Authoring.Diagnostics;

/// <summary>A paragraph, an entry of a list or an example.</summary>
public sealed record PageBlock(PageBlockKind Kind, string Text);
