namespace TrustSim.Authoring.Format;

/// <summary>Finds the texts of a file that a person reads, with their places.</summary>
static class ProseNodes
{
    static readonly string[] Keys =
    [
        "title", "summary", "warning", "you", "objectives", "debrief", "notes", "role", "about", "strength", "says", "lands", "text", "ask",
        "discuss", "ending", "after", "why",
    ];

    // Below these stand ids of the author's own, which may be any of the words above.
    static readonly string[] Named = ["team", "others", "risks", "scenes"];

    public static IEnumerable<TextNode> Find(Node? root) =>
        (root as MapNode)?.Entries.SelectMany(entry => Named.Contains(entry.Key.Value)
            ? (entry.Value as MapNode)?.Entries.SelectMany(named => Below(named.Value, isProse: false)) ?? []
            : entry.Key.Value == "plays" ? [] : Below(entry.Value, Keys.Contains(entry.Key.Value))) ?? [];

    static IEnumerable<TextNode> Below(Node node, bool isProse) => node switch
    {
        TextNode text => isProse ? [text] : [],
        ListNode list => list.Items.SelectMany(item => Below(item, isProse)),
        // In a list of what people say, the keys are their ids.
        MapNode map => map.Entries.Where(entry => entry.Key.Value != "when")
            .SelectMany(entry => Below(entry.Value, isProse || Keys.Contains(entry.Key.Value))),
        _ => [],
    };
}
