namespace TrustSim.Core.Paths;

/// <summary>Bins of one width that values fall into, as many as can be taken in at a glance: 1, 2 or 5 times a power of ten, at multiples
/// of it.</summary>
sealed class Bins
{
    public const int Most = 20;

    // A multiple of a width such as 0.1 must not fall below itself by rounding.
    const double Rounding = 1e-12;

    static readonly double[] Steps = [1, 2, 5];

    readonly double first;

    /// <param name="narrowest">How wide a bin is at least: 1, 2 or 5 times a power of ten.</param>
    /// <param name="highest">The highest value that there can be; it falls into the bin that ends there.</param>
    public Bins(double least, double most, double narrowest, double highest)
    {
        foreach (var width in Widths(narrowest))
        {
            Width = width;
            first = Math.Floor(least / width + Rounding);
            Count =
                (int)Math.Min(Most + 1,
                    Math.Max(1, Math.Min(Math.Floor(most / width + Rounding) + 1, Math.Ceiling(highest / width)) - first));
            if (Count <= Most) break;
        }

        if (least >= highest) first--;
    }

    public double Start => first * Width;

    public double Width { get; }

    public int Count { get; }

    /// <summary>The bin of a value that is not below the least.</summary>
    public int At(double value) => (int)Math.Clamp(Math.Floor(value / Width + Rounding) - first, 0, Count - 1);

    static IEnumerable<double> Widths(double narrowest)
    {
        var power = Math.Floor(Math.Log10(narrowest) + Rounding);
        for (; ; power++)
        {
            foreach (var step in Steps)
            {
                // Divided where it is less than one, so that 0.1 is the number that is written so.
                var width = power < 0 ? step / Math.Pow(10, -power) : step * Math.Pow(10, power);
                if (width >= narrowest) yield return width;
            }
        }
    }
}
