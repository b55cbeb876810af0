namespace TrustSim.Presentation.Documents;

/// <summary>The distribution of a meter over all paths.</summary>
/// <param name="Title">The name of the meter.</param>
/// <param name="Said">The spread in a sentence, without its full stop.</param>
/// <param name="Unit">The unit of the bins.</param>
/// <param name="IsDrawn">Whether there is anything to draw: not where all paths end with the same value.</param>
public sealed record Histogram(Tone Tone, Runs Title, Runs Said, Runs Unit, Spread Spread, bool IsDrawn);
