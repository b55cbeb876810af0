namespace TrustSim.Authoring.Format;

/// <summary>The text and the name of a file.</summary>
public sealed record SourceFile(string Name, string Text);
