using System.Collections.Immutable;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Shapes;

/// <summary>Flags or counters, each with a value.</summary>
sealed class MarksShape<T>(Shape<T> each) : Shape<ImmutableArray<KeyValuePair<MarkId, T>>>
{
    public Shape<T> Each => each;

    public override bool TryRead(Node node, Reading reading, out ImmutableArray<KeyValuePair<MarkId, T>> value)
    {
        value = [];
        if (node is not MapNode map) return reading.Refuse(Codes.WrongShape, node.Place, $"Here belong names with values, not {node.Kind}.", "for example `{ owned: yes }`");
        var marks = ImmutableArray.CreateBuilder<KeyValuePair<MarkId, T>>();
        foreach (var (key, entry) in map.Entries)
        {
            IdShape.Check(key, reading);
            if (marks.Any(mark => mark.Key.Value == key.Value)) reading.Refuse(Codes.DuplicateKey, key.Place, $"'{key.Value}' stands here twice.", "keep one of them");
            if (reading.Names.Flags.Contains(key.Value) && reading.Names.Counters.Contains(key.Value))
                reading.Refuse(Codes.FlagAndCounter, key.Place, $"'{key.Value}' is both set (as a flag) and added to (as a counter).", "give one of them another name");
            if (each.TryRead(entry, reading, out var one)) marks.Add(new(new(key.Value), one));
        }

        value = marks.ToImmutable();
        return true;
    }
}
