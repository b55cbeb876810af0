namespace TrustSim.Authoring.Graph;

/// <summary>A graph as a Mermaid flowchart, which GitHub, GitLab and many editors draw where it stands in a text.</summary>
public static class Mermaid
{
    // Besides letters and digits, these characters mean nothing in Mermaid, in its directives or in Markdown.
    const string Plain = " ,'()=?";

    /// <summary>Most arrows that Mermaid draws where nobody has set `maxEdges`; GitHub and GitLab let no page set it.</summary>
    public const int MostArrows = 500;

    /// <summary>Most characters that Mermaid reads where nobody has set `maxTextSize`.</summary>
    public const int MostCharacters = 50_000;

    /// <summary>The number of arrows in the drawing.</summary>
    public static int Arrows(ScenarioGraph graph) => graph.Nodes.Sum(node => Arrow.From(node).Count()) + (HoldsStart(graph) ? 1 : 0);

    public static string Render(ScenarioGraph graph)
    {
        // Use generated names: a scene may be called `end` or `style`.
        var names =
            graph.Nodes.Select(node => node.Scene.Id).Concat(graph.Beyond).Select((id, i) => (id, i))
                .ToDictionary(pair => pair.id, pair => string.Create(CultureInfo.InvariantCulture, $"s{pair.i}"));
        var text = new StringBuilder("flowchart TD\n");
        if (HoldsStart(graph)) text.Append($"    begin((\"Begin\")) --> {names[graph.Start]}\n");
        foreach (var (i, file) in graph.ByFile.Index())
        {
            if (file.Key is { } name) text.Append($"    subgraph f{i}[\"{Escape(Caption.Line(name))}\"]\n");
            foreach (var node in file) text.Append($"    {names[node.Scene.Id]}{Shape(node)}\n");
            if (file.Key is not null) text.Append("    end\n");
        }

        foreach (var id in graph.Beyond) text.Append($"    {names[id]}>\"{Escape(id.Value)}\"]\n");
        var stops = false;
        foreach (var node in graph.Nodes)
        {
            foreach (var arrow in Arrow.From(node))
            {
                stops |= arrow.To is null;
                text.Append(
                    $"    {names[node.Scene.Id]} {(arrow.ByItself ? "-.->" : "-->")}{Label(arrow)} "
                        + $"{(arrow.To is { } to ? names[to] : "stop")}\n");
            }
        }

        if (stops) text.Append($"    stop(((\"{Escape(Caption.Stop)}\")))\n");
        Style(text, "conditional", "stroke-dasharray: 6 4", graph.Nodes.Where(node => node.Scene.When is not null), names);
        Style(text, "lost", "fill:#ddd,color:#333,stroke:#a00,stroke-width:3px", graph.Nodes.Where(node => !node.IsReachable), names);
        return text.ToString();
    }

    /// <summary>Escapes text for quotes. A character that may have a meaning becomes its number.</summary>
    public static string Escape(string label)
    {
        var text = new StringBuilder(label.Length);
        foreach (var rune in label.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.IsAscii && Plain.Contains((char)rune.Value, StringComparison.Ordinal)) text.Append(rune);
            else if (rune.Value == '-' && text.Length > 0 && char.IsLetterOrDigit(text[^1])) text.Append('-');
            else if (rune.Value == '\n') text.Append("<br/>");
            else text.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return text.ToString();
    }

    static bool HoldsStart(ScenarioGraph graph) => graph.Nodes.Any(node => node.Scene.Id == graph.Start);

    static string Shape(SceneNode node)
    {
        var scene = node.Scene;
        var label = Escape(string.Join('\n', [scene.Id.Value, Caption.Title(scene), .. Caption.Words(node)]));
        return scene.Ending is not null ? $"([\"{label}\"])" : scene.IsInterlude ? $"(\"{label}\")" : $"[\"{label}\"]";
    }

    static string Label(Arrow arrow) => arrow.Labels.IsEmpty ? "" : $"|\"{Escape(string.Join('\n', arrow.Labels))}\"|";

    static void Style(StringBuilder text, string name, string style, IEnumerable<SceneNode> nodes, Dictionary<SceneId, string> names)
    {
        var styled = string.Join(',', nodes.Select(node => names[node.Scene.Id]));
        if (styled.Length > 0) text.Append($"    classDef {name} {style}\n    class {styled} {name}\n");
    }
}
