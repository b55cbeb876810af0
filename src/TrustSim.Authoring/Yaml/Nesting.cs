using TrustSim.Authoring.Diagnostics;
using YamlDotNet.Core.Events;

namespace TrustSim.Authoring.Yaml;

/// <summary>The lists and groups that stand around what is being read, and those that have just ended.</summary>
sealed class Nesting
{
    // Entries from `depth` on have ended; they are kept until something else stands in their place.
    readonly List<Level> levels = [];
    int depth;

    /// <summary>Where the innermost bracket was opened that has not been closed yet.</summary>
    public Place? OpenBracket => levels.Take(depth).LastOrDefault(level => level.IsFlow) is { IsFlow: true } open ? open.Start : null;

    /// <summary>The column in which the innermost list or group has its entries; 0 within brackets, where columns mean nothing.</summary>
    public int Column => depth == 0 || levels[depth - 1].IsFlow ? 0 : levels[depth - 1].Start.Column;

    public void Enter(NodeEvent start)
    {
        levels.RemoveRange(depth, levels.Count - depth);
        levels.Add(
            new(start is SequenceStart, start is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow },
                new((int)start.Start.Line, (int)start.Start.Column)));
        depth++;
    }

    public void Leave() => depth--;

    /// <summary>Where the list, or else the group, begins that a line in some column is most likely meant for.</summary>
    public Place? Nearest(bool isList, int column)
    {
        Place? nearest = null;
        foreach (var level in levels)
        {
            if (level.IsFlow || level.IsList != isList) continue;
            if (nearest is null || Math.Abs(level.Start.Column - column) <= Math.Abs(nearest.Value.Column - column)) nearest = level.Start;
        }

        return nearest;
    }

    readonly record struct Level(bool IsList, bool IsFlow, Place Start);
}
