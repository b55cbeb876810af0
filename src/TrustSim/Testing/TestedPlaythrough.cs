using TrustSim.Core.Expected;

namespace TrustSim.Testing;

/// <summary>An expected playthrough with its result.</summary>
sealed record TestedPlaythrough(string Name, Place Place, Trial Trial)
{
    public bool Passed => Trial.Passed;

    /// <summary>The shortfalls, then the path taken, a line each.</summary>
    public ImmutableArray<string> Details =>
    [
        .. Trial.Shortfalls.Select(shortfall => shortfall.ToString()),
        Trial.Playthrough.Steps.Length > 1
            ? Say.Text("test.path", ("decisions", Runs.FromName(string.Join(", ", Trial.Playthrough.Decisions))))
            : Say.Text("test.no-path"),
    ];
}
