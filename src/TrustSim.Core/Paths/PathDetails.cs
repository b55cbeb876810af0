using System.Runtime.InteropServices;

namespace TrustSim.Core.Paths;

/// <summary>Data of a graph's paths besides the means of their ends.</summary>
/// <param name="width">Count of the numbers of an end.</param>
sealed class PathDetails(int width)
{
    readonly List<double> ends = [];

    /// <summary>The sets of scenes that edges refer to.</summary>
    public SceneSets Sets { get; } = new();

    /// <summary>Trust of each person and the amount of each currency at an end, given by its index in
    /// <see cref="PathGraph.Ends"/>.</summary>
    public ReadOnlySpan<double> At(int end) => CollectionsMarshal.AsSpan(ends).Slice(end * width, width);

    public void AddEnd(ReadOnlySpan<double> trust, IEnumerable<double> currencies)
    {
        ends.AddRange(trust);
        ends.AddRange(currencies);
    }
}
