namespace TrustSim.Core.Paths;

/// <summary>
/// Bins of equal width, few enough to read at a glance. The width is 1, 2 or 5 times a power of ten; bins start at its multiples.
/// </summary>
sealed class Bins
{
    public const int Most = 20;

    // Rounding must not push a multiple of a width such as 0.1 below itself.
    const double Rounding = 1e-12;

    static readonly double[] Steps = [1, 2, 5];

    readonly double first;

    /// <param name="narrowest">Least width of a bin: 1, 2 or 5 times a power of ten.</param>
    /// <param name="highest">Highest possible value; it falls into the bin that ends there.</param>
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

    /// <summary>Index of the bin of a value that is at least the lowest one.</summary>
    public int At(double value) => (int)Math.Clamp(Math.Floor(value / Width + Rounding) - first, 0, Count - 1);

    static IEnumerable<double> Widths(double narrowest)
    {
        var power = Math.Floor(Math.Log10(narrowest) + Rounding);
        for (; ; power++)
        {
            foreach (var step in Steps)
            {
                // A division gives the exact double of 0.1; a multiplication by 10⁻¹ does not.
                var width = power < 0 ? step / Math.Pow(10, -power) : step * Math.Pow(10, power);
                if (width >= narrowest) yield return width;
            }
        }
    }
}
