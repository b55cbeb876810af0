namespace TrustSim.Core.Paths;

/// <summary>Distribution of one outcome over paths.</summary>
/// <param name="MeanError">Half the width of the 95 % interval around the mean; 0 where every path counted.</param>
/// <param name="Deviation">Standard deviation.</param>
/// <param name="Quantiles">The values below which 5, 25, 50, 75 and 95 % of paths end.</param>
/// <param name="Bins">Share of paths in each bin, 0–1, from <paramref name="BinStart"/> on, each <paramref name="BinWidth"/> wide.</param>
public sealed record Spread(
    double Mean, double MeanError, double Deviation, double Least, double Most, ImmutableArray<double> Quantiles, double BinStart,
        double BinWidth, ImmutableArray<double> Bins)
{
    /// <summary>Bounds that no path leaves; null where every path counted, and where none are known.</summary>
    public (double Least, double Most)? Outer { get; init; }

    const double Confidence = 1.96;

    static readonly double[] Shares = [.05, .25, .5, .75, .95];

    /// <param name="paths">Values with their weights.</param>
    /// <param name="all">The sum of the weights.</param>
    /// <param name="narrowest">Least width of a bin.</param>
    /// <param name="highest">Highest possible value; no bin begins there.</param>
    /// <param name="isSampled">Whether the values come from a sample of the paths.</param>
    internal static Spread From(IReadOnlyCollection<(double Value, double Weight)> paths, double all, double narrowest,
        double highest, bool isSampled)
    {
        (double Value, double Weight)[] ordered =
            [.. paths.OrderBy(path => path.Value).Select(path => (path.Value, path.Weight / all))];
        double mean = 0, square = 0, error = 0;
        foreach (var (value, weight) in ordered) mean += weight * value;
        foreach (var (value, weight) in ordered)
        {
            var away = (value - mean) * (value - mean);
            square += weight * away;
            error += weight * weight * away;
        }

        var bins = new Bins(ordered[0].Value, ordered[^1].Value, narrowest, highest);
        var shares = new double[bins.Count];
        foreach (var (value, weight) in ordered) shares[bins.At(value)] += weight;
        return new(
            mean, isSampled ? Confidence * Math.Sqrt(error) : 0, Math.Sqrt(square), ordered[0].Value, ordered[^1].Value,
                [.. Quantile(ordered)], bins.Start, bins.Width, [.. shares]);
    }

    static IEnumerable<double> Quantile((double Value, double Weight)[] ordered)
    {
        double sum = 0;
        var at = 0;
        foreach (var share in Shares)
        {
            while (at < ordered.Length - 1 && sum + ordered[at].Weight < share) sum += ordered[at++].Weight;
            yield return ordered[at].Value;
        }
    }
}
