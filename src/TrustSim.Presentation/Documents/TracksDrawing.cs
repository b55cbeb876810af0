namespace TrustSim.Presentation.Documents;

/// <summary>What people had to tell, each on a track that ends at the line where it is said.</summary>
/// <param name="Title">What stands above the names.</param>
/// <param name="Direction">What stands above the tracks: towards what they run.</param>
/// <param name="Tracks">In time order.</param>
public sealed record TracksDrawing(Runs Title, Runs Direction, ImmutableArray<Track> Tracks, ImmutableArray<Block> InWords)
    : SpokenDrawing(InWords);
