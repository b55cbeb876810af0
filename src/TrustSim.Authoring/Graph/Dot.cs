namespace TrustSim.Authoring.Graph;

/// <summary>A graph in the language of Graphviz.</summary>
public static class Dot
{
    public static string Render(ScenarioGraph graph)
    {
        var text = new StringBuilder($"digraph {Quote(Caption.Line(graph.Title))} {{\n");
        text.Append("    node [fontname=\"sans-serif\"];\n    edge [fontname=\"sans-serif\", fontsize=10];\n");
        // A name with a space cannot clash with a scene.
        if (graph.Nodes.Any(node => node.Scene.Id == graph.Start))
            text.Append($"    \"begin here\" [label=\"Begin\", shape=circle];\n    \"begin here\" -> {Quote(graph.Start.Value)};\n");
        foreach (var (i, file) in graph.ByFile.Index())
        {
            if (file.Key is { } name) text.Append($"    subgraph cluster_{i} {{\n    label={Quote(Caption.Line(name))};\n");
            foreach (var node in file) text.Append($"    {Quote(node.Scene.Id.Value)} [{Shape(node)}];\n");
            if (file.Key is not null) text.Append("    }\n");
        }

        foreach (var id in graph.Beyond) text.Append($"    {Quote(id.Value)} [shape=plaintext];\n");
        var stops = false;
        foreach (var node in graph.Nodes)
        {
            foreach (var arrow in Arrow.From(node))
            {
                stops |= arrow.To is null;
                var to = Quote(arrow.To?.Value ?? Caption.Stop);
                text.Append(
                    $"    {Quote(node.Scene.Id.Value)} -> {to} "
                        + $"[label={Quote(string.Join('\n', arrow.Labels))}{(arrow.ByItself ? ", style=dashed" : "")}];\n");
            }
        }

        if (stops) text.Append($"    {Quote(Caption.Stop)} [shape=doublecircle];\n");
        return text.Append("}\n").ToString();
    }

    /// <summary>Text in quotes. Graphviz reads a backslash as an escape and <c>&amp;</c> as an entity.</summary>
    public static string Quote(string text) =>
        '"'
        + text.Replace("\\", @"\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
        + '"';

    static string Shape(SceneNode node)
    {
        var scene = node.Scene;
        var label = Quote(string.Join('\n', [scene.Id.Value, Caption.Title(scene), .. Caption.Words(node)]));
        var (shape, rounded) = scene.Ending is not null ? ("doubleoctagon", false) : ("box", scene.IsInterlude);
        string[] styles = [.. rounded ? ["rounded"] : (string[])[], .. scene.When is not null ? ["dashed"] : (string[])[],
            .. node.IsReachable ? (string[])[] : ["filled"]];
        return $"label={label}, shape={shape}{(styles.Length > 0 ? $", style=\"{string.Join(',', styles)}\"" : "")}"
            + (node.IsReachable ? "" : ", fillcolor=lightgrey, color=red");
    }
}
