namespace TrustSim.Core;

/// <summary>SplitMix64 (Steele, Lea and Flood 2014): small, and equal on every machine.</summary>
sealed class DeterministicRandom(ulong seed)
{
    /// <returns>At least 0 and below 1.</returns>
    public double Next()
    {
        seed += 0x9E3779B97F4A7C15;
        var z = (seed ^ seed >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return ((z ^ z >> 31) >> 11) * (1.0 / (1ul << 53));
    }
}
