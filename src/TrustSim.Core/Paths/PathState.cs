namespace TrustSim.Core.Paths;

/// <summary>
/// Everything that matters of a state on a path, as a row of numbers (see <see cref="StateLayout"/>). Breaches stand in their own array,
/// since they are many, grow only at the end and hardly ever change: copies share them.
/// </summary>
sealed class PathState(StateLayout layout)
{
    // The bits of both seeds form NaNs, so no number of a state can equal them.
    const ulong SeedA = 0x7FF9E3779B97F4A7;
    const ulong SeedB = 0x7FFCB2AE3D27D4EB;

    double[] own = [];

    // Fingerprint of the first breaches and the count of their numbers. Continuing paths need not mix these breaches again.
    (ulong A, ulong B, int Length) mixed = (SeedA, SeedB, 0);

    public double[] Values { get; } = new double[layout.Size];

    /// <summary>Breaches in a row. Call <see cref="OwnBreaches"/> before changing an existing one.</summary>
    public double[] Breaches { get; private set; } = [];

    /// <summary>Count of the valid numbers in <see cref="Breaches"/>.</summary>
    public int Length { get; private set; }

    /// <summary>Copies another state. The caller must neither change nor copy that one again while it uses this one.</summary>
    public void CopyFrom(PathState other)
    {
        other.Values.AsSpan().CopyTo(Values);
        Breaches = other.Breaches;
        Length = other.Length;
        mixed = other.mixed;
    }

    /// <summary>Copies another state from which several go on.</summary>
    public void BranchFrom(PathState other)
    {
        CopyFrom(other);
        // Each of them would write its next breach in the same place.
        if (Length > 0) OwnBreaches();
    }

    /// <summary>Adds space for one breach and returns its position.</summary>
    public int AddBreach()
    {
        var start = Length;
        Length += layout.BreachSize;
        // Numbers beyond the end of shared breaches belong to a path that exploring has finished.
        if (Breaches.Length < Length) Own(Length + 7 * layout.BreachSize, start);
        return start;
    }

    /// <summary>The breaches in an array that this state does not share.</summary>
    public double[] OwnBreaches()
    {
        if (Breaches != own) Own(Breaches.Length, Length);
        mixed = (SeedA, SeedB, 0);
        return Breaches;
    }

    /// <summary>A hash of 128 bits. Two different states share it by chance less than once in 10³⁸ pairs.</summary>
    public UInt128 Fingerprint(int scene)
    {
        Mix(Breaches.AsSpan(mixed.Length, Length - mixed.Length), ref mixed.A, ref mixed.B);
        mixed.Length = Length;
        var (a, b) = (mixed.A ^ (uint)scene, mixed.B ^ (uint)scene);
        Mix(Values, ref a, ref b);
        return new(a, b);
    }

    /// <param name="values">An even count of numbers.</param>
    static void Mix(ReadOnlySpan<double> values, ref ulong a, ref ulong b)
    {
        for (var i = 0; i < values.Length; i += 2)
        {
            ulong one = Bits(values[i]), other = Bits(values[i + 1]);
            a = Fold(one ^ SeedA, other ^ a);
            b = Fold(other ^ SeedB, one ^ b);
        }
    }

    // Zero has two bit patterns for one number.
    static ulong Bits(double value) => BitConverter.DoubleToUInt64Bits(value + 0.0);

    static ulong Fold(ulong one, ulong other) => Math.BigMul(one, other, out var low) ^ low;

    void Own(int size, int count)
    {
        // Never grow in place: another state may still read the array.
        var fresh = own.Length < size || Breaches == own ? new double[size] : own;
        Breaches.AsSpan(0, count).CopyTo(fresh);
        Breaches = own = fresh;
    }
}
