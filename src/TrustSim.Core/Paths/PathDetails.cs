using System.Runtime.InteropServices;

namespace TrustSim.Core.Paths;

/// <summary>Data of a graph's paths besides the means of their ends.</summary>
sealed class PathDetails(int people)
{
    readonly List<double> trust = [];

    /// <summary>The sets of scenes that edges refer to.</summary>
    public SceneSets Sets { get; } = new();

    /// <summary>Trust of each person at an end, given by its index in <see cref="PathGraph.Ends"/>.</summary>
    public ReadOnlySpan<double> TrustAt(int end) => CollectionsMarshal.AsSpan(trust).Slice(end * people, people);

    public void AddEnd(ReadOnlySpan<double> trusts) => trust.AddRange(trusts);
}
