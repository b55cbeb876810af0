using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Yaml;
using TrustSim.Core.Conditions;

namespace TrustSim.Authoring.Format;

/// <summary>Gathers the names that a file declares, before anything is read, so that one part may refer to a later one.</summary>
static class NameScan
{
    public static Names Of(Node? root, Findings findings)
    {
        var map = root as MapNode;
        var choices = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        var (flags, counters) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (id, scene) in (map?["scenes"] as MapNode)?.Entries ?? [])
        {
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var choice in ((scene as MapNode)?["choices"] as ListNode)?.Items.OfType<MapNode>() ?? [])
            {
                if (choice["id"] is TextNode name && !ids.Add(name.Value))
                    findings.Add(Codes.DuplicateChoice, name.Place, $"There is already a choice '{name.Value}' in this scene.", "give one of them another id");
                flags.UnionWith(Keys(choice["set"]));
                counters.UnionWith(Keys(choice["add"]));
            }

            choices[id.Value] = ids;
        }

        return new Names(Keys(map?["team"]).ToHashSet(), Keys(map?["risks"]).ToHashSet(), choices, flags, counters);
    }

    static IEnumerable<string> Keys(Node? node) => (node as MapNode)?.Entries.Select(entry => entry.Key.Value) ?? [];
}
