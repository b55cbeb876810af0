using System.Collections.Immutable;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Review;

/// <summary>What one key came to in a play.</summary>
/// <param name="Repairs">Decisions in which earlier acts against it were made up for.</param>
public sealed record KeyRecord(TrustKey Key, ImmutableArray<KeyMoment> Moments, ImmutableArray<int> Repairs)
{
    /// <summary>How much it was touched on this side: slight counts 1, clear 2, strong 3.</summary>
    public int Weight(Polarity polarity) => Moments.Where(moment => moment.Polarity == polarity).Sum(moment => (int)moment.Strength + 1);
}
