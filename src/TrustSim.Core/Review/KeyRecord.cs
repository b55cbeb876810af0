using System.Collections.Immutable;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Review;

/// <summary>What one key came to in a play.</summary>
/// <param name="Repairs">Decisions in which earlier acts against it were made up for.</param>
public sealed record KeyRecord(TrustKey Key, ImmutableArray<KeyMoment> Moments, ImmutableArray<int> Repairs)
{
    /// <summary>How much it was touched on this side: each act counts the weight of its strength.</summary>
    public int Weight(Polarity polarity) => Moments.Where(moment => moment.Polarity == polarity).Sum(moment => moment.Strength.Weight());
}
