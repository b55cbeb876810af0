namespace TrustSim.Authoring.Format;

/// <summary>The text of a file and what it is called.</summary>
public sealed record SourceFile(string Name, string Text);
