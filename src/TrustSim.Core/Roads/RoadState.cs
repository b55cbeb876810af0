namespace TrustSim.Core.Roads;

/// <summary>All that matters of how things stand on a road, as numbers in a row (see <see cref="StateLayout"/>).</summary>
sealed class RoadState(StateLayout layout)
{
    double[] values = new double[layout.Breaches];

    public double[] Values => values;

    /// <summary>How many of the numbers count.</summary>
    public int Length { get; private set; } = layout.Breaches;

    public void CopyFrom(RoadState other)
    {
        if (values.Length < other.Length) values = new double[other.values.Length];
        other.values.AsSpan(0, other.Length).CopyTo(values);
        Length = other.Length;
    }

    /// <summary>Room for one more breach.</summary>
    public Span<double> AddBreach()
    {
        var start = Length;
        Length += layout.BreachSize;
        if (values.Length < Length) Array.Resize(ref values, Length + 3 * layout.BreachSize);
        return values.AsSpan(start, layout.BreachSize);
    }

    /// <summary>128 bits that two different states share by chance less than once in 10³⁸ pairs.</summary>
    public UInt128 Fingerprint(int scene)
    {
        ulong a = 0x9E3779B97F4A7C15 ^ (uint)scene, b = 0xC2B2AE3D27D4EB4F;
        foreach (var value in values.AsSpan(0, Length))
        {
            // Zero is written in two ways that are the same number.
            var bits = BitConverter.DoubleToUInt64Bits(value + 0.0);
            a = (a ^ bits) * 0xFF51AFD7ED558CCD;
            a ^= a >> 32;
            b = (b + bits) * 0xC4CEB9FE1A85EC53;
            b = ulong.RotateLeft(b, 29) ^ a;
        }

        return new(a, b);
    }
}
