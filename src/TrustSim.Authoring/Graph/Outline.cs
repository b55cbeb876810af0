namespace TrustSim.Authoring.Graph;

/// <summary>A graph as indented lines for reading from top to bottom or aloud: each scene once, with its ways.</summary>
public static class Outline
{
    public static string Render(ScenarioGraph graph)
    {
        var endings = graph.Nodes.Count(node => node.Scene.Ending is not null);
        var lost = graph.Nodes.Count(node => !node.IsReachable);
        var text =
            new StringBuilder(
                $"{Caption.Line(graph.Title)}: {Scenes(graph)}, {Count(endings, "ending")} among them. It begins with {graph.Start}.\n");
        if (lost > 0) text.Append($"Not reachable: {Count(lost, "scene")}.\n");
        foreach (var file in graph.ByFile)
        {
            if (file.Key is { } name) text.Append($"\nIn {Caption.Line(name)}:\n");
            foreach (var node in file)
            {
                text.Append($"\n{node.Scene.Id}: {Caption.Title(node.Scene)} ({string.Join("; ", Caption.Words(node))})\n");
                foreach (var ways in node.Ways.GroupBy(way => (way.Lead, way.Choice))) Append(text, [.. ways]);
            }
        }

        return text.ToString();
    }

    static string Scenes(ScenarioGraph graph) =>
        graph.Nodes.Length == graph.Whole ? Count(graph.Whole, "scene") : $"{graph.Nodes.Length:N0} of {Count(graph.Whole, "scene")}";

    /// <summary>The ways of one choice: a single one on the choice's line, several below it.</summary>
    static void Append(StringBuilder text, IReadOnlyList<Way> ways)
    {
        var lead = Caption.Lead(ways[0]);
        var indent = "  ";
        if (lead.Length > 0 && ways.Count > 1)
        {
            text.Append($"{indent}{lead}:\n");
            indent = "    ";
            lead = "";
        }

        foreach (var way in ways)
        {
            var before = lead.Length > 0 ? lead : Caption.Condition(way);
            var next = way.To is { } to ? $"continues with {to}" : Caption.Stop;
            text.Append($"{indent}{(before.Length > 0 ? $"{before}: " : "")}{next}\n");
        }
    }

    static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number:N0} {noun}s";
}
