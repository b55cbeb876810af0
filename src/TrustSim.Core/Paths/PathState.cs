namespace TrustSim.Core.Paths;

/// <summary>
/// All that matters of how things stand on a road, as numbers in a row (see <see cref="StateLayout"/>). Breaches stand apart from the
/// rest, since they are many, are only added to and hardly ever change: copies share them.
/// </summary>
sealed class PathState(StateLayout layout)
{
    // As numbers, these are none, so that no number of a state is ever the same.
    const ulong SeedA = 0x7FF9E3779B97F4A7;
    const ulong SeedB = 0x7FFCB2AE3D27D4EB;

    double[] own = [];

    // The fingerprint of the first breaches, as many numbers of them as have gone into it: roads on from here need not look at them again.
    (ulong A, ulong B, int Length) mixed = (SeedA, SeedB, 0);

    public double[] Values { get; } = new double[layout.Size];

    /// <summary>Breaches one behind the other. To change one that is there already, ask <see cref="OwnBreaches"/>.</summary>
    public double[] Breaches { get; private set; } = [];

    /// <summary>How many numbers of <see cref="Breaches"/> count.</summary>
    public int Length { get; private set; }

    /// <summary>Stands as another does. That one must not be taken further, nor copied again, before one is done with this.</summary>
    public void CopyFrom(PathState other)
    {
        other.Values.AsSpan().CopyTo(Values);
        Breaches = other.Breaches;
        Length = other.Length;
        mixed = other.mixed;
    }

    /// <summary>Room for one more breach, and where it begins.</summary>
    public int AddBreach()
    {
        var start = Length;
        Length += layout.BreachSize;
        // What stands behind the end of shared breaches belongs to a road that has been walked.
        if (Breaches.Length < Length) Own(Length + 7 * layout.BreachSize, start);
        return start;
    }

    /// <summary>The breaches, no longer shared.</summary>
    public double[] OwnBreaches()
    {
        if (Breaches != own) Own(Breaches.Length, Length);
        mixed = (SeedA, SeedB, 0);
        return Breaches;
    }

    /// <summary>128 bits that two different states share by chance less than once in 10³⁸ pairs.</summary>
    public UInt128 Fingerprint(int scene)
    {
        Mix(Breaches.AsSpan(mixed.Length, Length - mixed.Length), ref mixed.A, ref mixed.B);
        mixed.Length = Length;
        var (a, b) = (mixed.A ^ (uint)scene, mixed.B ^ (uint)scene);
        Mix(Values, ref a, ref b);
        return new(a, b);
    }

    /// <param name="values">An even number of them.</param>
    static void Mix(ReadOnlySpan<double> values, ref ulong a, ref ulong b)
    {
        for (var i = 0; i < values.Length; i += 2)
        {
            ulong one = Bits(values[i]), other = Bits(values[i + 1]);
            a = Fold(one ^ SeedA, other ^ a);
            b = Fold(other ^ SeedB, one ^ b);
        }
    }

    // Zero is written in two ways that are the same number.
    static ulong Bits(double value) => BitConverter.DoubleToUInt64Bits(value + 0.0);

    static ulong Fold(ulong one, ulong other) => Math.BigMul(one, other, out var low) ^ low;

    void Own(int size, int count)
    {
        // Never in place: another state may still read what stands there.
        var fresh = own.Length < size || Breaches == own ? new double[size] : own;
        Breaches.AsSpan(0, count).CopyTo(fresh);
        Breaches = own = fresh;
    }
}
