namespace TrustSim.Presentation.Documents;

/// <summary>A sign in a cell.</summary>
/// <param name="Text">What is seen.</param>
/// <param name="Spoken">What is read out in its place.</param>
public readonly record struct Sign(Tone Tone, string Text, Runs Spoken);
