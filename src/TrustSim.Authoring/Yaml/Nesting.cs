using YamlDotNet.Core.Events;

namespace TrustSim.Authoring.Yaml;

/// <summary>The lists and groups around the present event, and those that have just ended.</summary>
sealed class Nesting
{
    // Entries from `depth` on have ended; they stay until another entry replaces them.
    readonly List<Level> levels = [];
    int depth;

    /// <summary>The places of the brackets that are open and not closed, the innermost first. A pair without braces in a list has
    /// none.</summary>
    public IEnumerable<Place> OpenBrackets => levels.Take(depth).Where(level => level.IsFlow).Reverse().Select(level => level.Start);

    /// <summary>The column of the entries of the innermost list or group; 0 within brackets, where columns mean nothing.</summary>
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

    /// <summary>The beginning of the list or group that a line in this column most likely belongs to.</summary>
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
