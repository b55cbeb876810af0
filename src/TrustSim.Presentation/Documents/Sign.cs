namespace TrustSim.Presentation.Documents;

/// <summary>A sign in a cell.</summary>
/// <param name="Text">The visible sign.</param>
/// <param name="Spoken">The text for screen readers.</param>
public readonly record struct Sign(Tone Tone, string Text, Runs Spoken);
