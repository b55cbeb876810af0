namespace TrustSim.Presentation.Documents;

/// <summary>How freely one person has spoken, week by week.</summary>
/// <param name="Unit">What a step of time is called: week.</param>
/// <param name="Steps">The first is the start; the name of each is its week.</param>
public sealed record StairDrawing(Runs Unit, ImmutableArray<(Runs Week, Openness Step)> Steps, ImmutableArray<Block> InWords)
    : SpokenDrawing(InWords);
