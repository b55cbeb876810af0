namespace TrustSim.Core.Paths;

/// <summary>Weight, sums and sums of squares of the outcomes of a set of paths.</summary>
struct PathMoments
{
    public double Weight;
    double trustSum;
    double fearSum;
    double workSum;
    double trustSquared;
    double fearSquared;
    double workSquared;

    public void Add(in PathEnd end, double weight)
    {
        Weight += weight;
        // Centre each meter, so that the difference of two large sums loses few digits.
        double trust = end.Trust - 50, fear = end.Fear - 50;
        trustSum += weight * trust;
        fearSum += weight * fear;
        workSum += weight * end.Work;
        trustSquared += weight * trust * trust;
        fearSquared += weight * fear * fear;
        workSquared += weight * end.Work * end.Work;
    }

    public void Add(in PathMoments others, double times)
    {
        Weight += times * others.Weight;
        trustSum += times * others.trustSum;
        fearSum += times * others.fearSum;
        workSum += times * others.workSum;
        trustSquared += times * others.trustSquared;
        fearSquared += times * others.fearSquared;
        workSquared += times * others.workSquared;
    }

    /// <summary>The mean of an outcome.</summary>
    public readonly double Mean(Outcome outcome) => outcome switch
    {
        Outcome.Trust => trustSum / Weight + 50,
        Outcome.Fear => fearSum / Weight + 50,
        Outcome.Work => workSum / Weight,
    };

    /// <summary>The variance of an outcome.</summary>
    public readonly double Variance(Outcome outcome)
    {
        var (sum, squares) = outcome switch
        {
            Outcome.Trust => (trustSum, trustSquared),
            Outcome.Fear => (fearSum, fearSquared),
            Outcome.Work => (workSum, workSquared),
        };
        return Math.Max(0, squares / Weight - sum / Weight * (sum / Weight));
    }

    /// <summary>Share of the total variance that lies between the parts (η², 0–1); 0 where nothing varies.</summary>
    public static double Explained(in PathMoments all, IEnumerable<PathMoments> parts, Outcome outcome)
    {
        var variance = all.Variance(outcome);
        if (variance < 1e-12) return 0;
        double between = 0, mean = all.Mean(outcome);
        foreach (var part in parts)
        {
            if (part.Weight > 0) between += part.Weight * (part.Mean(outcome) - mean) * (part.Mean(outcome) - mean);
        }

        return Math.Min(1, between / all.Weight / variance);
    }
}
