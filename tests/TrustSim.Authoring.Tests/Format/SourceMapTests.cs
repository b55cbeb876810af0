using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Tests.Format;

/// <summary>Checks that run after the reading find the places of their parts.</summary>
public sealed class SourceMapTests
{
    const string Text =
        """
        trustsim: 1
        title: The map
        minutes: 10
        team:
          maya: { name: Maya, trust: 50 }
        risks:
          leak: { known-by: maya, says: It leaks., lands: It is wet. }
        scenes:
          monday:
            text: |
              It is Monday.
            says:
              - maya: Good morning.
              - maya: Well.
                when: week > 1
            choices:
              - id: ask
                text: Ask her.
                add: { asked: 1 }
                then:
                  - when: asked > 3
                    to: friday
                  - to: tuesday
              - id: tell
                when: not told(leak)
                text: Tell her.
                set: { said: yes }
          tuesday:
            when: said
            text: It is Tuesday.
            then: [ { when: week > 9, to: friday }, friday ]
          friday: { ending: The end }
        """;

    static readonly ScenarioReading Reading = ScenarioReader.Read(Text, "map.yaml");
    static readonly SceneId Monday = new("monday");
    static readonly ChoiceId Ask = new("ask");

    [Fact]
    public void People_risks_scenes_and_choices_stand_where_they_are_named()
    {
        ShouldBeAt(Reading.Source.PlaceOf(new MemberId("maya")), "maya: {");
        ShouldBeAt(Reading.Source.PlaceOf(new MemberId("maya"), "trust"), "trust: 50");
        ShouldBeAt(Reading.Source.PlaceOf(new RiskId("leak")), "leak:");
        ShouldBeAt(Reading.Source.PlaceOf(new RiskId("leak"), "lands"), "lands:");
        ShouldBeAt(Reading.Source.PlaceOf(Monday), "monday:");
        ShouldBeAt(Reading.Source.PlaceOf(new SceneId("friday")), "friday: {");
        ShouldBeAt(Reading.Source.PlaceOf(Monday, Ask), "id: ask");
    }

    [Fact]
    public void Keys_stand_where_they_are_written()
    {
        ShouldBeAt(Reading.Source.OfTop("minutes"), "minutes:");
        ShouldBeAt(Reading.Source.PlaceOf(Monday, "text"), "text: |");
        ShouldBeAt(Reading.Source.PlaceOf(Monday, Ask, "text"), "text: Ask");
        ShouldBeAt(Reading.Source.PlaceOf(new SceneId("tuesday"), "text"), "text: It is Tuesday");
    }

    [Fact]
    public void A_missing_key_has_the_place_of_its_group()
    {
        Reading.Source.OfTop("summary").ShouldBe(Place.Top);
        Reading.Source.PlaceOf(Monday, "later").ShouldBe(Reading.Source.PlaceOf(Monday));
        Reading.Source.PlaceOf(Monday, Ask, "after").ShouldBe(Reading.Source.PlaceOf(Monday, Ask));
        Reading.Source.PlaceOf(Monday, new ChoiceId("nobody")).ShouldBe(Reading.Source.PlaceOf(Monday, "choices"));
        Reading.Source.PlaceOf(new SceneId("nowhere")).ShouldBe(Reading.Source.OfTop("scenes"));
    }

    [Fact]
    public void Conditions_stand_where_they_are_written_wherever_that_is()
    {
        var scenario = Reading.Scenario.ShouldNotBeNull();
        var (monday, tuesday) = (scenario.Scenes[0], scenario.Scenes[1]);
        ShouldBeAt(Reading.Source.PlaceOf(monday.Says[1].When!), "week > 1\n");
        ShouldBeAt(Reading.Source.PlaceOf(monday.Choices[0].Then[0].When!), "asked > 3");
        ShouldBeAt(Reading.Source.PlaceOf(monday.Choices[1].When!), "not told(leak)");
        ShouldBeAt(Reading.Source.PlaceOf(tuesday.When!), "said\n    text");
        ShouldBeAt(Reading.Source.PlaceOf(tuesday.Then[0].When!), "week > 9");
    }

    [Fact]
    public void Flags_and_counters_stand_where_they_are_first_set()
    {
        ShouldBeAt(Reading.Source.OfMark(new MarkId("asked")), "asked: 1");
        ShouldBeAt(Reading.Source.OfMark(new MarkId("said")), "said: yes");
    }

    [Fact]
    public void A_diagnostic_names_the_file()
    {
        var found = Reading.Source.Find(DiagnosticCatalogue.TeamSize, Reading.Source.PlaceOf(Monday), "Something.");
        found.ToString().ShouldBe("map.yaml:9:3: info TS0075: Something.");
    }

    [Fact]
    public void A_scenario_with_errors_has_its_places_all_the_same()
    {
        var broken = ScenarioReader.Read(Text.Replace("to: friday", "to: nowhere", StringComparison.Ordinal), "map.yaml");
        broken.Scenario.ShouldBeNull();
        ShouldBeAt(broken.Source.PlaceOf(Monday, Ask), "id: ask");
        ScenarioReader.Read("trustsim: [", "map.yaml").Source.PlaceOf(Monday).ShouldBe(Place.Top);
    }

    static void ShouldBeAt(Place place, string words)
    {
        var lines = Text.ReplaceLineEndings("\n").Split('\n');
        string.Join('\n', lines.Skip(place.Line - 1))[(place.Column - 1)..].ShouldStartWith(words);
    }
}
