using TrustSim.Core.Paths;

namespace TrustSim.Presentation.Documents;

/// <summary>How something is spread over all paths.</summary>
/// <param name="Title">What is spread.</param>
/// <param name="Said">The spread in a sentence, without its full stop.</param>
/// <param name="Unit">What the bins are of.</param>
/// <param name="IsDrawn">Whether there is anything to see: not where all paths end alike.</param>
public sealed record Histogram(Tone Tone, Runs Title, Runs Said, Runs Unit, Spread Spread, bool IsDrawn);
