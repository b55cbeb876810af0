namespace TrustSim.Core.Review;

/// <summary>All moments of one key in a playthrough.</summary>
/// <param name="Repairs">Decisions that repaired earlier acts against the key.</param>
public sealed record KeyRecord(TrustKey Key, ImmutableArray<KeyMoment> Moments, ImmutableArray<int> Repairs)
{
    /// <summary>Total weight of the acts of one polarity, by their strengths.</summary>
    public int Weight(Polarity polarity) => Moments.Where(moment => moment.Polarity == polarity).Sum(moment => moment.Strength.Weight());
}
