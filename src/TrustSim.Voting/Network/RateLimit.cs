using System.Net;

namespace TrustSim.Voting.Network;

/// <summary>
/// How many requests an address may make: a bucket of tokens each, which fills up again. Two hundred phones behind one address that come
/// at once and vote at once stay within it.
/// </summary>
sealed class RateLimit(TimeProvider clock)
{
    /// <summary>Requests that an address may make at once.</summary>
    public const int Burst = 1500;

    /// <summary>Requests that an address may make each second after that.</summary>
    public const int PerSecond = 100;

    // A local network is smaller; addresses that have been quiet for a while need no bucket.
    const int MostAddresses = 1024;

    readonly Lock mutex = new();
    readonly Dictionary<IPAddress, Bucket> buckets = [];

    /// <summary>Takes a token of this address; false where it has none left.</summary>
    public bool Admit(IPAddress address)
    {
        lock (mutex)
        {
            var now = clock.GetTimestamp();
            if (buckets.Count >= MostAddresses && !buckets.ContainsKey(address)) DropFull(now);
            var left = buckets.TryGetValue(address, out var bucket) ? Left(bucket, now) : Burst;
            buckets[address] = new(Math.Max(0, left - 1), now);
            return left >= 1;
        }
    }

    double Left(Bucket bucket, long now) =>
        Math.Min(Burst, bucket.Left + clock.GetElapsedTime(bucket.At, now).TotalSeconds * PerSecond);

    void DropFull(long now)
    {
        foreach (var (address, bucket) in buckets)
            if (Left(bucket, now) >= Burst) buckets.Remove(address);
    }

    /// <param name="Left">0 to <see cref="Burst"/>.</param>
    /// <param name="At">A timestamp of the clock.</param>
    readonly record struct Bucket(double Left, long At);
}
