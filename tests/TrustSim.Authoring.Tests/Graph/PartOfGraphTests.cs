using TrustSim.Authoring.Format;
using TrustSim.Authoring.Graph;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Tests.Graph;

/// <summary>Parts of a large graph, and graphs of several files.</summary>
public sealed class PartOfGraphTests
{
    const string Chain = """
        trustsim: 1
        title: The Chain
        team: { ada: {} }
        scenes:
          one: { choices: [{ id: go, text: Go. }, { id: leap, text: Leap., then: four }] }
          two: {}
          three: {}
          four: { ending: Four }
        """;

    [Theory]
    [InlineData("one", 0, "one", "two,four")]
    [InlineData("one", 1, "one,two,four", "three")]
    [InlineData("one", null, "one,two,three,four", "")]
    [InlineData("two", 1, "two,three", "four")]
    [InlineData("two", null, "two,three,four", "")]
    public void A_part_has_what_follows_from_its_scene_in_so_many_steps(string from, int? depth, string scenes, string beyond)
    {
        var part = Graph(Chain).Around(new SceneId(from), depth);
        string.Join(',', part.Nodes.Select(node => node.Scene.Id)).ShouldBe(scenes);
        string.Join(',', part.Beyond).ShouldBe(beyond);
    }

    [Fact]
    public void A_part_says_how_much_of_the_story_it_is_and_draws_where_it_leads_on()
    {
        var part = Graph(Chain).Around(new SceneId("two"), 1);
        Outline.Render(part).ShouldStartWith("The Chain: 2 of 4 scenes, 0 endings among them.");
        var mermaid = Mermaid.Render(part).Split('\n', StringSplitOptions.TrimEntries);
        mermaid.ShouldContain("s2>\"four\"]");
        mermaid.ShouldContain("s1 -.-> s2");
        mermaid.ShouldNotContain(line => line.Contains("begin"));
        var dot = Dot.Render(part).Split('\n', StringSplitOptions.TrimEntries);
        dot.ShouldContain("\"four\" [shape=plaintext];");
        dot.ShouldNotContain(line => line.Contains("begin here"));
    }

    [Fact]
    public void The_arrows_of_a_drawing_are_counted_with_the_one_from_the_beginning()
    {
        var graph = Graph(Chain);
        Mermaid.Arrows(graph).ShouldBe(Mermaid.Render(graph).Split('\n').Count(line => line.Contains("-->") || line.Contains("-.->")));
        Mermaid.Arrows(graph).ShouldBe(5);
    }

    [Fact]
    public void Scenes_of_several_files_stand_in_groups()
    {
        var reading = ScenarioReader.Read(Chain.Replace("title:", "include: [act \"2\".yaml]\ntitle:"), "chain.yaml",
            _ => OpenedFile.From("scenes:\n  five: {}\n  six: { ending: Six }\n"u8.ToArray()));
        var graph = ScenarioGraph.From(reading.Scenario.ShouldNotBeNull(string.Join('\n', reading.Diagnostics)), reading.Source);
        Outline.Render(graph).ShouldContain("\nIn chain.yaml:\n\none: What do you do? (decision)");
        Outline.Render(graph).ShouldContain("\nIn act \"2\".yaml:\n\nfive: … (interlude; ");
        Mermaid.Render(graph).ShouldContain("    subgraph f1[\"act #34;2#34;#46;yaml\"]\n    s4(\"five");
        Mermaid.Render(graph).Split("    end\n").Length.ShouldBe(3);
        Dot.Render(graph).ShouldContain("    subgraph cluster_1 {\n    label=\"act \\\"2\\\".yaml\";\n    \"five\"");
        Outline.Render(ScenarioGraph.From(reading.Scenario)).ShouldNotContain("In chain.yaml");
    }

    static ScenarioGraph Graph(string yaml) => ScenarioGraph.From(ScenarioReader.Read(yaml, "chain.yaml").Scenario.ShouldNotBeNull());
}
