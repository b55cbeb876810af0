using TrustSim.Authoring.Format;
using TrustSim.Core.Review;
using TrustSim.Core.Vocabulary;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;

namespace TrustSim.Presentation.Tests.Debriefs;

/// <summary>One example for each kind of sentence that the debrief must not say where it is untrue.</summary>
public sealed class DebriefExamplesTests
{
    [Fact]
    public void Whoever_was_named_remembers_it_and_whoever_was_not_watched()
    {
        var debrief = After("{ take-the-hit: against-strong, toward: [ada], why: You named Ada. }");
        Text(TeamNowPage.Told(debrief, showsNumbers: false)).ShouldContain("Monday, week 1. Ada; and Bo, watching: “You named Ada.”");
        Text(TeamNowPage.Told(debrief, showsNumbers: false)).ShouldNotContain("Ada, watching");
    }

    [Fact]
    public void Afraid_is_whoever_was_made_so()
    {
        Card(After("{ take-the-hit: against-strong, toward: [ada] }")).ShouldContain("Ada is afraid of");
        Card(After("{ take-the-hit: against-slight, toward: [bo] }")).ShouldNotContain("afraid");
        // The fear of an anxious person that has not risen is their nature.
        Card(After("{ take-the-hit: strong }", ada: "temper: anxious, fear: 70")).ShouldNotContain("afraid");
    }

    [Fact]
    public void Praise_in_order_to_blame_is_no_praise()
    {
        var used = After("[{ build-up: clear, toward: [ada] }, { take-the-hit: against-strong, toward: [ada] }]");
        KeyOf(used, TrustKey.BuildUp).ShouldContain("No answer of yours touched it.");
        var meant = After("[{ build-up: clear, toward: [ada] }, { take-the-hit: against-strong, toward: [bo] }]");
        KeyOf(meant, TrustKey.BuildUp).ShouldNotContain("No answer of yours touched it.");
    }

    [Fact]
    public void The_weeks_of_the_sentence_are_those_of_the_rows()
    {
        // What landed cost 1.7 weeks more than hearing it would have; the answer saved half a week.
        var debrief = After("{ take-the-hit: against-strong }", work: "strong", due: "1 week");
        WhatHappenedPage.Sentence(debrief).Plain.ShouldBe("You finished 1.6 weeks late, and one thing nobody told you cost 1.7 weeks.");
        Text(WhatHappenedPage.Told(debrief, isAll: true)).ShouldContain("cost 1.7 weeks");
    }

    static Debrief After(string acts, string work = "none", string due = "20 weeks", string ada = "trust: 50, fear: 30")
    {
        var text = $$"""
            trustsim: 1
            title: The Crate
            team: { ada: { name: Ada Berg, {{ada}} }, bo: { name: Bo Lind, trust: 50, fear: 30 } }
            risks: { crate: { known-by: ada, says: It is late., lands: It was late., courage: strong, cost: strong, due: {{due}} } }
            scenes:
              monday:
                title: Monday
                ask: What now?
                choices: [{ id: go, text: Go., acts: {{acts}}, {{(work == "none" ? "" : $"work: {work}, ")}}after: You go. }, { id: no, text: No. }]
              end: { ending: End }
            """;
        var reading = ScenarioReader.Read(text, "crate.yaml");
        return Debrief.From(Paths.First(reading.Scenario.ShouldNotBeNull(string.Join('\n', reading.Diagnostics))));
    }

    static string Card(Debrief debrief) => Text(TeamNowPage.Card(debrief, 0).Blocks);

    static string KeyOf(Debrief debrief, TrustKey key) =>
        Text(TrustKeysPage.Told(debrief, debrief.Keys.Select(record => record.Key).ToList().IndexOf(key)));

    static string Text(IEnumerable<Block> blocks) => string.Join('\n', blocks.InWords().Select(block => block.Text));
}
