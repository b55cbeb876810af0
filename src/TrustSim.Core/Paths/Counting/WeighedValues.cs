namespace TrustSim.Core.Paths.Counting;

/// <summary>
/// The values of one outcome at the ends of paths, with their weights. Values are kept as they are as long as there are not too many, and
/// then rounded to a step that no figure shows.
/// </summary>
sealed class WeighedValues
{
    /// <summary>Number of values that are kept as they are.</summary>
    public const int Most = 1 << 20;

    const double Step = 1.0 / (1 << 14);

    List<(double Value, double Weight)> values = [];
    Dictionary<long, double>? rounded;

    public void Add(double value, double weight)
    {
        if (rounded is null && values.Count == Most) Round();
        if (rounded is null) values.Add((value, weight));
        else AddRounded((long)Math.Round(value / Step), weight);
    }

    public void Add(WeighedValues later)
    {
        foreach (var (value, weight) in later.All) Add(value, weight);
    }

    public IReadOnlyCollection<(double Value, double Weight)> All =>
        rounded is null ? values : [.. rounded.Select(pair => (pair.Key * Step, pair.Value))];

    public void Clear() => (values, rounded) = ([], null);

    void Round()
    {
        rounded = [];
        foreach (var (value, weight) in values) AddRounded((long)Math.Round(value / Step), weight);
        values = [];
    }

    void AddRounded(long at, double weight) =>
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(rounded!, at, out _) += weight;
}
