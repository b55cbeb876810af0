namespace TrustSim.Presentation.Documents;

/// <summary>The keys, decision by decision.</summary>
/// <param name="Decisions">Number of decisions, 0 or more.</param>
/// <param name="Pointed">The row that is pointed at, from 0; −1: none.</param>
/// <param name="Legend">The meanings of the signs, shown below the keys where one is pointed at.</param>
public sealed record KeysDrawing(int Decisions, ImmutableArray<KeyTrack> Keys, int Pointed, Runs Legend, ImmutableArray<Block> InWords)
    : SpokenDrawing(InWords);
