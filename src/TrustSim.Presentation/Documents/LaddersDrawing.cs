namespace TrustSim.Presentation.Documents;

/// <summary>How freely each person spoke first, and how freely now.</summary>
/// <param name="First">What stands above the steps at the start.</param>
/// <param name="Now">What stands above today's.</param>
public sealed record LaddersDrawing(Runs First, Runs Now, ImmutableArray<Ladder> Ladders, ImmutableArray<Block> InWords)
    : SpokenDrawing(InWords);
