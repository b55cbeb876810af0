using TrustSim.Authoring.Format;
using TrustSim.Core.Story;
using TrustSim.Core.Text;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Plain;
using TrustSim.Presentation.Scripts;

namespace TrustSim.Presentation.Tests.Scripts;

/// <summary>The whole story as a document to read and mark.</summary>
public sealed class StoryScriptTests
{
    const string Bakery =
        """
        trustsim: 1
        title: The Oven
        summary: An oven goes cold.
        team: { ada: { name: Ada Berg, role: Baker, about: Bakes. }, bo: { name: Bo Lind } }
        others: { clara: { name: Clara Voss, role: Director } }
        risks:
          tooth: { called: the cracked tooth, known-by: [ada, bo], says: It has a crack., lands: It broke. }
        scenes:
          monday:
            title: Cold
            text: The oven is cold.
            says: [ada: It was warm., clara: Was it?, { bo: I heard it., when: told(tooth) and trust(bo) >= 40 }]
            ask: What now?
            discuss: Who knew?
            choices:
              - { id: ask, text: Ask., acts: { open-up: clear, why: You asked. }, after: She nods., set: { asked: yes } }
              - { id: wait, text: Wait., add: { favour: -1 }, then: end }
          tuesday:
            title: Warm
            later: 2 weeks
            when: asked and not chose(monday.wait)
            choices: [{ id: go, text: Go. }, { id: stay, text: Stay., when: landed(tooth) or fear(team) > 50 and work < -1 }]
          end: { ending: Bread }
        """;

    [Fact]
    public void It_holds_each_text_of_a_story_once()
    {
        foreach (var name in Scenarios.All)
        {
            var scenario = Scenarios.Shipped(name);
            var document = StoryScript.Create(scenario);
            var said = string.Join('\n', document.Blocks.Select(block => block.Text).Prepend(document.Title.Plain));
            foreach (var (address, text) in ScenarioTexts.List(scenario))
            {
                // The library sorts by keywords; nobody reads them in the story. A short name stands wherever its bearer is spoken of.
                if (address.StartsWith("keywords", StringComparison.Ordinal)
                    || address.EndsWith("called", StringComparison.Ordinal)) continue;
                foreach (var paragraph in Paragraphs.Split(text))
                    said.ShouldContain(Run.FromScenario(paragraph).Text, Case.Sensitive, address);
            }

            Passages(document).ShouldBeUnique();
        }
    }

    [Fact]
    public void It_says_who_speaks_when_and_where_each_answer_leads()
    {
        var text = Text(Of(Bakery));
        foreach (var line in (string[])
        [
            "P1. Ada Berg, Baker: Bakes.", "R1. Ada or Bo, if somebody says it: It has a crack.", "Known to Ada and Bo.",
            "R2. If nobody says it: It broke.", "1 · Cold", "The story begins here.", "1.1. The oven is cold.", "1.2. Ada: It was warm.",
            "1.3. Clara: Was it?",
            "1.4. Bo, where you were told of the cracked tooth, and the trust of Bo is at least 40: I heard it.", "1.5. What now?",
            "1 A. Ask.", "Notes “asked”.", "Leads to 2 · Warm.", "1.6. She nods.", "1.7. In the debrief, Open up: You asked.", "1 B. Wait.",
            "Lowers “favour” by 1.", "Leads to 3 · Bread.", "1.8. For the group: Who knew?", "2 · Warm", "2 weeks later.",
            "Here only where “asked” was noted, and answer 1 B was not given; else the story passes on.",
            "Open only where nobody told you of the cracked tooth, and it happened, or (the fear of the team is over 50, and "
                + "the number of weeks ahead of plan is under −1).", "3 · Ending: Bread", "The story ends here.",
        ]) text.ShouldContain(line);
    }

    [Fact]
    public void It_marks_what_has_changed_since_an_older_edition()
    {
        var older = Bakery.Replace("It was warm.", "It was hot.", StringComparison.Ordinal)
            .Replace("about: Bakes.", "about: Bakes., strength: Smells smoke.", StringComparison.Ordinal)
            .Replace("clara: Was it?, ", "", StringComparison.Ordinal);
        var text = Text(StoryScript.Create(Read(Bakery), Read(older)));
        text.ShouldContain("1.2 (changed). Ada: It was warm.");
        text.ShouldContain("Before: Ada: It was hot.");
        text.ShouldContain("1.3 (new). Clara: Was it?");
        text.ShouldContain("No longer there");
        text.ShouldContain("Smells smoke.");
        text.ShouldContain("2 passages are new or have changed");
        text.ShouldNotContain("1.1 (");
    }

    [Fact]
    public void A_scene_that_is_put_between_changes_no_other_passage()
    {
        var newer = Bakery.Replace(
            "scenes:\n", "start: monday\nscenes:\n  dawn: { title: Dawn, text: It is dark. }\n", StringComparison.Ordinal);
        var text = Text(StoryScript.Create(Read(newer), Read(Bakery)));
        text.ShouldContain("1.1 (new). It is dark.");
        text.ShouldContain("One passage is new or has changed");
        Text(StoryScript.Create(Read(Bakery), Read(Bakery))).ShouldContain("No passage has changed");
    }

    static IEnumerable<string> Passages(Document document) =>
        document.Blocks.Where(block => block.Kind == BlockKind.Option).Select(block => block.Label!.Value.Plain);

    static Document Of(string text) => StoryScript.Create(Read(text));

    static Scenario Read(string text)
    {
        var reading = ScenarioReader.Read(text, "oven.yaml");
        return reading.Scenario.ShouldNotBeNull(string.Join('\n', reading.Diagnostics));
    }

    static string Text(Document document) => string.Join('\n', PlainTextRenderer.Render(document, 1000, numbersParts: false));
}
