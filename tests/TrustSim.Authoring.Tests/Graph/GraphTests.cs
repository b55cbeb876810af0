using System.Globalization;
using System.Text.RegularExpressions;
using TrustSim.Authoring.Format;
using TrustSim.Authoring.Graph;
using TrustSim.Authoring.Tests.Corpus;
using TrustSim.Core.Tests.Given;

namespace TrustSim.Authoring.Tests.Graph;

public sealed partial class GraphTests
{
    const string Story = """
        trustsim: 1
        title: The Story
        team: { ada: {} }
        start: monday
        scenes:
          before: { text: Nobody comes here. }
          monday:
            title: Monday, 09:10
            choices:
              - { id: ask, text: Ask., set: { asked: yes } }
              - id: tell
                text: Tell.
                when: week < 9
                then: [{ when: trust(ada) >= 60, to: open }, { when: "fear(ada)  >\n 60", to: shut }, { to: wait }]
          wait: { later: 2 weeks }
          perhaps:
            when: asked
            choices: [{ id: go, text: Go., when: not asked, then: open }]
          open: { ending: The open door, when: asked }
          shut: { later: 1 week, then: last }
          lost: { choices: [{ id: a, text: A. }], then: lost-too }
          lost-too: { then: last }
          last: {}
        """;

    const string Tricky = "quotes \" ' brackets []{}() | #1; &quot; #quot; `code` \\N \\ %%{init: {}}%% --> style:x#1; — é 🚀 - 1. end";

    static readonly string[] Kinds = ["decision", "interlude", "ending"];

    public static TheoryData<string, string> Files =>
        [.. ((string[])["good", "shipped"]).SelectMany(folder => CorpusFolder.Names(folder).Select(name => (folder, name)))];

    [Fact]
    public void The_outline_tells_each_scene_once_with_what_leads_on() => Outline.Render(Graph(Story)).ShouldBe("""
        The Story: 9 scenes, 1 ending among them. It begins with monday.
        Not reachable: 3 scenes.

        before: Nobody comes here. (interlude; not reachable: nothing leads here from the start)
          continues with monday

        monday: Monday, 09:10 (decision)
          ask: continues with wait
          tell (only when week < 9):
            when trust(ada) >= 60: continues with open
            when fear(ada) > 60: continues with shut
            otherwise: continues with wait

        wait: … (interlude; 2 weeks later)
          continues with perhaps

        perhaps: What do you do? (decision; only when asked, else passed over)
          go (only when not asked): continues with open
          passed over: continues with open

        open: The open door (ending; only when asked, else passed over)
          passed over: continues with shut

        shut: … (interlude; 1 week later)
          continues with last

        lost: What do you do? (decision; not reachable: nothing leads here from the start)
          a: continues with lost-too

        lost-too: … (interlude; not reachable: nothing leads here from the start)
          continues with last

        last: … (interlude)
          the story stops

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Mermaid_tells_kinds_apart_by_shape_and_by_word()
    {
        var lines = Mermaid.Render(Graph(Story)).Split('\n', StringSplitOptions.TrimEntries);
        lines[0].ShouldBe("flowchart TD");
        lines.ShouldContain("begin((\"Begin\")) --> s1");
        lines.ShouldContain("s1[\"monday<br/>Monday, 09#58;10<br/>decision\"]");
        lines.ShouldContain("s2(\"wait<br/>#8230;<br/>interlude<br/>2 weeks later\")");
        lines.ShouldContain("s4([\"open<br/>The open door<br/>ending<br/>only when asked, else passed over\"])");
        lines.ShouldContain("s1 -->|\"ask<br/>tell (only when week #60; 9), otherwise\"| s2");
        lines.ShouldContain("s1 -->|\"tell (only when week #60; 9), when trust(ada) #62;= 60\"| s4");
        lines.ShouldContain("s4 -.->|\"passed over\"| s5");
        lines.ShouldContain("s8 -.-> stop");
        lines.ShouldContain("stop(((\"the story stops\")))");
        lines.ShouldContain("class s3,s4 conditional");
        lines.ShouldContain("class s0,s6,s7 lost");
    }

    [Fact]
    public void Dot_tells_kinds_apart_by_shape_and_by_word()
    {
        var lines = Dot.Render(Graph(Story)).Split('\n', StringSplitOptions.TrimEntries);
        lines.ShouldContain("\"begin here\" -> \"monday\";");
        lines.ShouldContain("\"monday\" [label=\"monday\\nMonday, 09:10\\ndecision\", shape=box];");
        lines.ShouldContain("\"wait\" [label=\"wait\\n…\\ninterlude\\n2 weeks later\", shape=box, style=\"rounded\"];");
        lines.ShouldContain(
            "\"open\" [label=\"open\\nThe open door\\nending\\nonly when asked, else passed over\", "
                + "shape=doubleoctagon, style=\"dashed\"];");
        lines.ShouldContain(
            "\"lost\" [label=\"lost\\nWhat do you do?\\ndecision\\n"
                + "not reachable: nothing leads here from the start\", shape=box, style=\"filled\", "
                + "fillcolor=lightgrey, color=red];");
        lines.ShouldContain("\"monday\" -> \"shut\" [label=\"tell (only when week < 9), when fear(ada) > 60\"];");
        lines.ShouldContain("\"last\" -> \"the story stops\" [label=\"\", style=dashed];");
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_scene_of_a_file_stands_in_its_graph_once_and_every_way_leads_to_one(string folder, string name)
    {
        var scenario = ScenarioReader.Read(CorpusFolder.Read(folder, name), name).Scenario.ShouldNotBeNull();
        var graph = ScenarioGraph.From(scenario);
        graph.Nodes.Select(node => node.Scene).ShouldBe(scenario.Scenes);
        graph.Nodes.SelectMany(node => node.Ways).ShouldAllBe(way => way.To == null || scenario.Has(way.To.Value));
        foreach (var node in graph.Nodes)
            node.Ways.Select(way => way.Choice).OfType<Core.Story.Choice>().Distinct().ShouldBe(node.Scene.Choices);
        var heads = Outline.Render(graph).Split('\n').Where(line => line.Length > 0 && line[0] != ' ').Select(line => line.Split(':')[0]);
        heads.Where(head => scenario.Has(new(head))).ShouldBe(scenario.Scenes.Select(scene => scene.Id.Value));
    }

    [Fact]
    public void A_scene_with_closed_choices_continues_by_itself() =>
        Outline.Render(
            Graph("trustsim: 1\ntitle: T\nteam: { ada: {} }\nscenes: { a: { choices: [{ id: x, text: X., when: week > 3 }] }, b: { "
                + "ending: B } }\n"))
            .ShouldContain("  x (only when week > 3): continues with b\n  no choice open: continues with b\n");

    [Theory]
    [InlineData(Tricky)]
    [InlineData("two\nlines")]
    [InlineData("- 1. a list")]
    [InlineData("`markdown`")]
    public void Any_label_survives_Mermaid(string label)
    {
        var escaped = Mermaid.Escape(label);
        Numbered().Replace(escaped, "").Replace("<br/>", "", StringComparison.Ordinal)
            .ShouldNotContain(sign => "\"#;:`[]{}|<>&%\\\n".Contains(sign, StringComparison.Ordinal));
        Numbered()
            .Replace(escaped.Replace("<br/>", "\n", StringComparison.Ordinal),
                match => char.ConvertFromUtf32(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))).ShouldBe(label);
    }

    [Theory]
    [InlineData(Tricky,
        "\"quotes \\\" ' brackets []{}() | #1; &amp;quot; #quot; `code` \\\\N \\\\ %%{init: {}}%% --> style:x#1; — é 🚀 - 1. end\"")]
    [InlineData("two\nlines", "\"two\\nlines\"")]
    [InlineData("ends in \\", "\"ends in \\\\\"")]
    public void Any_label_survives_Graphviz(string label, string quoted) => Dot.Quote(label).ShouldBe(quoted);

    [Fact]
    public void Any_text_survives_as_a_label() => AnyText.Any.Holds(
        (label, met) =>
        {
            var escaped = Mermaid.Escape(label);
            Numbered().Replace(escaped, "").Replace("<br/>", "", StringComparison.Ordinal)
                .ShouldNotContain(sign => "\"#;:`[]{}|<>&%\\\n".Contains(sign, StringComparison.Ordinal));
            var plain = escaped.Replace("<br/>", "\n", StringComparison.Ordinal);
            Numbered().Replace(plain, match => char.ConvertFromUtf32(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)))
                .ShouldBe(AnyText.Repaired(label));
            var quoted = Dot.Quote(label)[1..^1];
            Signs().Replace(quoted, match => match.Value switch { "\\n" => "\n", "&amp;" => "&", _ => match.Value[1..] }).ShouldBe(label);
            Signs().Replace(quoted, "").ShouldNotContain(sign => "\"\\&".Contains(sign, StringComparison.Ordinal));
            met.Note("quotes", label.Contains('"'));
            met.Note("a backslash", label.Contains('\\'));
            met.Note("half a character", AnyText.Repaired(label) != label);
        },
        ["quotes", "a backslash", "half a character"],
        cases: 2_000);

    [Fact]
    public void Titles_cannot_move_the_cursor_in_any_format()
    {
        var graph = Graph("trustsim: 1\ntitle: \"T\\e[2J\"\nteam: { ada: {} }\nscenes: { a: { title: \"A\\e]0;x\\a\\u202e\" } }\n");
        foreach (var text in (string[])[Outline.Render(graph), Mermaid.Render(graph), Dot.Render(graph)])
            text.ShouldNotContain(sign => sign == '\e' || sign == '\a' || sign == '\u202e');
    }

    [Fact]
    public void A_scene_is_called_what_it_is_in_every_format()
    {
        var graph = Graph(Story);
        foreach (var kind in Kinds)
        {
            foreach (var text in (string[])[Outline.Render(graph), Mermaid.Render(graph), Dot.Render(graph)]) text.ShouldContain(kind);
        }
    }

    static ScenarioGraph Graph(string yaml)
    {
        var reading = ScenarioReader.Read(yaml, "story.yaml");
        return ScenarioGraph.From(reading.Scenario.ShouldNotBeNull(string.Join('\n', reading.Diagnostics)));
    }

    [GeneratedRegex(@"#(\d+);")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\\.|&amp;")]
    private static partial Regex Signs();
}
