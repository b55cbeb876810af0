using TrustSim.Core.Paths.Figures;

namespace TrustSim.Core.Paths.Counting;

/// <summary>For each ending, the path of most trust that is on time and the one that is late.</summary>
sealed class EndingWays(CompiledScenario map)
{
    readonly FoundPath?[] onTime = new FoundPath?[map.Scenes.Length];
    readonly FoundPath?[] late = new FoundPath?[map.Scenes.Length];

    public void Add(in PathEnd end, List<int> path)
    {
        if (end.Ending < 0) return;
        if (TwoWays.IsOnTime(end)) Add(ref onTime[end.Ending], end, path);
        else if (TwoWays.IsLate(end)) Add(ref late[end.Ending], end, path);
    }

    public void Join(EndingWays later)
    {
        for (var i = 0; i < onTime.Length; i++)
        {
            onTime[i] = Better(onTime[i], later.onTime[i]);
            late[i] = Better(late[i], later.late[i]);
        }
    }

    /// <summary>The path of most trust to any of these endings that is on time, or that is late.</summary>
    public FoundPath? Best(IEnumerable<int> endings, bool isLate) =>
        endings.Select(ending => (isLate ? late : onTime)[ending]).Aggregate((FoundPath?)null, First);

    static void Add(ref FoundPath? known, in PathEnd end, List<int> path)
    {
        if (known is null || end.Trust > known.End.Trust) known = new([.. path], end);
    }

    static FoundPath? Better(FoundPath? one, FoundPath? later) =>
        later is null || one?.End.Trust >= later.End.Trust ? one : later;

    /// <summary>Of two of equal trust, the first in the order of the file.</summary>
    static FoundPath? First(FoundPath? one, FoundPath? other) =>
        one is null || other is null || one.End.Trust != other.End.Trust ? Better(one, other)
            : one.Choices.AsSpan().SequenceCompareTo(other.Choices) < 0 ? one : other;
}
