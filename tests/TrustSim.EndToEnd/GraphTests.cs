using System.Text.Json.Nodes;
using TrustSim.EndToEnd.Program;

namespace TrustSim.EndToEnd;

/// <summary>Checks graphs with the programs that draw them.</summary>
public sealed class GraphTests(PublishedProgram program)
{
    const string Tricky = """
        trustsim: 1
        title: "A \"tricky\" \\N title & <b>"
        team: { ada: {} }
        scenes:
          end:
            title: "quotes \" ' brackets []{}() | #1; &quot; #quot; `code` \\N \\ %%{init: {}}%% --> style:x#1; - 1. end"
            choices:
              - { id: style, text: Go., then: [{ when: trust(ada) >= 60, to: graph }, { to: node }] }
          graph: { title: "- 1. list" }
          node: {}
          lost: { choices: [{ id: click, text: Go., when: week > 3 }] }
        """;

    // Returns Mermaid's own understanding of the graph. Mermaid needs a page, which jsdom simulates.
    const string Understand = """
        import { JSDOM } from 'jsdom';
        import { readFileSync } from 'node:fs';
        const dom = new JSDOM('<!DOCTYPE html><body></body>');
        globalThis.window = dom.window;
        globalThis.document = dom.window.document;
        globalThis.Element = dom.window.Element;
        const mermaid = (await import('mermaid')).default;
        const text = readFileSync(0, 'utf8');
        await mermaid.parse(text);
        const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
        console.log(JSON.stringify({
            nodes: [...db.getVertices().values()].map(node => ({ id: node.id, shape: node.type, text: node.text })),
            edges: db.getEdges().map(edge => ({ from: edge.start, to: edge.end, text: edge.text })),
        }));
        """;

    [Theory]
    [InlineData("failed-launch", 18)]
    [InlineData("tempting-leash", 20)]
    [InlineData("whose-idea", 18)]
    public void Mermaid_understands_every_shipped_scenario(string name, int scenes)
    {
        var understood = Mermaid(Graph(name, "mermaid"));
        understood["nodes"]!.AsArray().Count.ShouldBe(scenes + 1, "the scenes and the beginning");
        understood["edges"]!.AsArray().Count.ShouldBeGreaterThan(scenes);
    }

    [Fact]
    public void Mermaid_understands_tricky_labels_and_names()
    {
        var understood = Mermaid(Graph(File(), "mermaid"));
        understood["nodes"]!.AsArray().Select(node => $"{node!["id"]} {node["shape"]}")
            .ShouldBe(["begin circle", "s0 square", "s1 round", "s2 round", "s3 square", "stop doublecircle"]);
        understood["edges"]!.AsArray().Select(edge => $"{edge!["from"]} {edge["to"]}")
            .ShouldBe(["begin s0", "s0 s1", "s0 s2", "s1 s2", "s2 s3", "s3 stop"]);
        understood["edges"]![2]!["text"]!.GetValue<string>().ShouldBe("style, otherwise");
    }

    [Fact]
    public void Graphviz_draws_tricky_labels_as_they_are()
    {
        Machine.Require(Machine.WhyNoGraphviz);
        var drawn = Run("dot", ["-Tsvg"], Graph(File(), "dot"));
        var svg = System.Xml.Linq.XDocument.Parse(drawn);
        var texts =
            svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value.Replace('\u00a0', ' '))
                .ToList();
        texts.ShouldContain("quotes \" ' brackets []{}() | #1; &quot; #quot; `code` \\N \\ %%{init: {}}%% --> style:x#1; - 1. end");
        texts.ShouldContain("style, when trust(ada) >= 60");
        texts.ShouldContain("the story stops");
    }

    string Graph(string name, string format)
    {
        var answer = program.Run(["graph", name, "--format", format]);
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return answer.Output;
    }

    string File()
    {
        var file = Path.Combine(program.EmptyFolder(), "tricky.yaml");
        System.IO.File.WriteAllText(file, Tricky);
        return file;
    }

    static JsonNode Mermaid(string graph)
    {
        Machine.Require(Machine.WhyNoNode);
        var script = Path.Combine(Npm.Folder("mermaid@11.17.2", "jsdom@29.1.1"), "understand.mjs");
        System.IO.File.WriteAllText(script, Understand);
        return JsonNode.Parse(Run("node", [script], graph))!;
    }

    static string Run(string tool, string[] arguments, string input)
    {
        var answer =
            Answer.Of(new(tool, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true },
                input);
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return answer.Output;
    }
}
