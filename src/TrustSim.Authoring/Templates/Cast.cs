using System.Collections.Immutable;
using TrustSim.Authoring.Shapes;

namespace TrustSim.Authoring.Templates;

/// <summary>Somebody of a new scenario's team.</summary>
/// <param name="InProse">What the text calls them: the first name, where no other has the same.</param>
sealed record Cast(string Id, string Name, string InProse)
{
    public static ImmutableArray<Cast> Of(IReadOnlyList<string> names)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. names.Select((name, index) => new Cast(Id(First(name), index), name, names.Count(other => First(other) == First(name)) > 1 ? name : First(name)))];

        string Id(string first, int index)
        {
            var id = IdShape.Suggest(Latin.Of(first));
            if (id.Length == 0) id = $"person-{index + 1}";
            else if (IdShape.IsReserved(id)) id += "-1";
            var free = id;
            for (var number = 2; !ids.Add(free); number++) free = $"{id[..Math.Min(id.Length, 60)].TrimEnd('-')}-{number}";
            return free;
        }
    }

    static string First(string name) => name.Split(' ')[0];
}
