using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;

namespace TrustSim.Authoring.Tests.Format;

/// <summary>A mistake that is not in the story stops nobody.</summary>
public sealed class BesideTests
{
    const string Story = """
        trustsim: 1
        title: The late report
        team: { ada: {} }
        scenes:
          monday:
            choices:
              - { id: you, text: You. }
              - { id: them, text: They. }
          end: { ending: The end }

        """;

    [Theory]
    [InlineData("plays:\n  one:\n    choose: [yuo]\n    expect: { ending: end }\n", "TS0081 12:14")]
    [InlineData("plays:\n  one:\n    choose: [you]\n    expect: { ending: monday }\n", "TS0086 13:23")]
    [InlineData("plays:\n  one:\n    choose: [you]\n    expect: { ending: edn }\n", "TS0041 13:23")]
    [InlineData("plays:\n  one:\n    choose: [you]\n    expect: { trust: 60 }\n    stops-at: tuesday\n", "TS0082 13:22")]
    [InlineData("plays:\n  one:\n    choose: [you\n    expect: { ending: end }\n", "TS0016 12:13")]
    [InlineData("plays:\n  one:\n    choose: \"you\n    expect: { ending: end }\n", "TS0004 12:13")]
    [InlineData("plays:\n  one:\n   choose: you\n    expect: { ending: end }\n", "TS0005 13:5")]
    [InlineData("plays: [you]\n", "TS0022 10:8")]
    [InlineData("plays:\n", "TS0026 10:7")]
    [InlineData("playz:\n  one: {}\n", "TS0020 10:1")]
    [InlineData("debrief: { one: two }\n", "TS0022 10:10")]
    [InlineData("debrief:\n  - What: then?\n", "TS0022 11:5")]
    [InlineData("debrief: [one, two\n", "TS0016 10:10")]
    [InlineData("debrief: 5\n", "TS0022 10:10")]
    [InlineData("debrief: [Why?, \"2.5\"]\n", "TS0022 10:17")]
    [InlineData("notes: yes\n", "TS0022 10:8")]
    [InlineData("notes: [true]\n", "TS0022 10:9")]
    public void Below_the_story_it_stops_nobody(string beside, string first)
    {
        var reading = ScenarioReader.Read(Story + beside, "story.yaml");
        reading.Scenario.ShouldNotBeNull().Scenes.Length.ShouldBe(2);
        reading.HasMistakesBeside.ShouldBeTrue();
        reading.Plays.ShouldBeEmpty();
        Errors(reading)[0].ShouldBe(first);
        SavedScenario.Read(reading.Text).Scenario.ShouldNotBeNull("a journal opens too");
    }

    [Theory]
    [InlineData("plays:\n  one:\n    choose: [yuo]\n    expect: { ending: end }\n")]
    [InlineData("plays:\n  one:\n    choose: \"you\n    expect: { ending: end }\n")]
    [InlineData("plays:\n  one:\n    choose: 'you\n    expect: { ending: end }\n")]
    [InlineData("debrief: [one, two\n")]
    public void Above_the_story_it_stops_nobody(string beside)
    {
        var reading = ScenarioReader.Read(beside + Story, "story.yaml");
        reading.Scenario.ShouldNotBeNull().Scenes.Length.ShouldBe(2);
        Errors(reading).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_mistake_in_the_story_stops_everybody()
    {
        var reading = ScenarioReader.Read(
            Story.Replace("You.", "*you", StringComparison.Ordinal) + "plays: { one: { choose: yuo } }\n", "story.yaml");
        reading.Scenario.ShouldBeNull();
        reading.HasMistakesBeside.ShouldBeFalse();
    }

    [Fact]
    public void Without_a_mistake_the_plays_are_there()
    {
        var reading = ScenarioReader.Read(Story + "plays: { one: { choose: you, expect: { ending: end } } }\n", "story.yaml");
        reading.HasMistakesBeside.ShouldBeFalse();
        reading.Plays.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_likely_id_is_named() =>
        ScenarioReader.Read(Story + "plays: { one: { choose: yuo, expect: { ending: end } } }\n", "story.yaml").Diagnostics
            .Single(found => found.Code == DiagnosticCatalogue.UnknownChoice).Hint.ShouldBe("did you mean `you`?");

    [Fact]
    public void A_choice_with_a_word_in_common_is_named() =>
        ScenarioReader.Read(Story.Replace("id: them", "id: blame-porto", StringComparison.Ordinal)
            + "plays: { one: { choose: porto-screen, expect: { ending: end } } }\n", "story.yaml").Diagnostics
            .Single(found => found.Code == DiagnosticCatalogue.UnknownChoice).Hint.ShouldBe("did you mean `blame-porto`?");

    static IReadOnlyList<string> Errors(ScenarioReading reading) =>
        [.. reading.Diagnostics.Where(found => found.Code.Severity == Severity.Error)
            .Select(found => $"{found.Code} {found.Place.Line}:{found.Place.Column}")];
}
