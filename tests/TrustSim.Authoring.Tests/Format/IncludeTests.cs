using System.Text;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Tests.Format;

/// <summary>Checks scenarios of several files. The corpus holds their diagnostics.</summary>
public sealed class IncludeTests
{
    const string Own =
        """
        trustsim: 1
        title: In three acts
        include: [acts/two.yaml, acts/three.yaml]
        team: { maya: {} }
        scenes:
          monday:
            choices:
              - { id: ask, text: Ask her., set: { asked: yes } }
        """;

    static readonly Dictionary<string, string> Acts = new()
    {
        ["acts/two.yaml"] =
            "team: { tomas: { trust: 30 } }\nrisks: { leak: { known-by: tomas, says: It leaks., lands: Wet. } }\nscenes:\n  tuesday: { "
                + "when: asked, text: It is Tuesday. }\n",
        ["acts/three.yaml"] = "scenes:\n  friday: { when: told(leak), ending: Told }\n  sunday: { ending: Untold }\n",
    };

    static readonly ScenarioReading Reading = Read(Own, Acts);

    [Fact]
    public void Included_parts_stand_below_the_scenarios_own()
    {
        Reading.Diagnostics.ShouldAllBe(found => found.Code == DiagnosticCatalogue.TeamSize);
        var scenario = Reading.Scenario.ShouldNotBeNull();
        scenario.Team.Select(member => member.Id.Value).ShouldBe(["maya", "tomas"]);
        scenario.Risks.ShouldHaveSingleItem().KnownBy.ShouldBe([new MemberId("tomas")]);
        scenario.Scenes.Select(scene => scene.Id.Value).ShouldBe(["monday", "tuesday", "friday", "sunday"]);
        scenario.Start.ShouldBe(new SceneId("monday"));
        scenario.Below(new("monday")).ShouldBe(new SceneId("tuesday"));
    }

    [Fact]
    public void A_scenario_can_have_all_its_people_and_scenes_in_other_files() =>
        Read("trustsim: 1\ntitle: Only a cover\ninclude: all.yaml\n",
            new() { ["all.yaml"] = "team: { maya: {} }\nscenes: { monday: { ending: Monday } }\n" }).Scenario.ShouldNotBeNull();

    [Fact]
    public void The_map_knows_which_file_a_thing_is_in()
    {
        var source = Reading.Source;
        source.Files.Select(file => file.Name).ShouldBe(["stories/own.yaml", "stories/acts/two.yaml", "stories/acts/three.yaml"]);
        source.PlaceOf(new SceneId("monday")).ShouldBe(new Place(6, 3));
        source.PlaceOf(new SceneId("friday")).ShouldBe(new Place(2, 3, 2));
        source.PlaceOf(new MemberId("tomas"), "trust").ShouldBe(new Place(1, 18, 1));
        source.PlaceOf(Reading.Scenario![new SceneId("tuesday")].When!).ShouldBe(new Place(4, 20, 1));
        source.Find(DiagnosticCatalogue.TeamSize, source.PlaceOf(new RiskId("leak")), "It leaks.").ToString()
            .ShouldStartWith("stories/acts/two.yaml:2:10: ");
    }

    [Fact]
    public void A_kept_scenario_needs_its_files_no_more()
    {
        var kept = SavedScenario.Read(Reading.Text);
        kept.Diagnostics.ShouldBe(Reading.Diagnostics);
        kept.Text.ShouldBe(Reading.Text);
        kept.Scenario.ShouldNotBeNull().Scenes.Select(scene => scene.Text).ShouldBe(Reading.Scenario!.Scenes.Select(scene => scene.Text));
        kept.Scenario.About.Id.ShouldBe("own");
    }

    [Fact]
    public void A_scenario_of_one_file_is_kept_as_it_is()
    {
        const string Text = "trustsim: 1\ntitle: x\nteam: { maya: {} }\nscenes: { monday: { ending: Monday } }\n";
        ScenarioReader.Read(Text, "x.yaml").Text.ShouldBe(Text);
        SavedScenario.Read(Text).Scenario.ShouldNotBeNull();
    }

    [Fact]
    public void No_file_is_opened_that_a_path_should_not_lead_to()
    {
        var opened = new List<string>();
        string[] paths = ["../x.yaml", "a/../../x.yaml", "/etc/passwd", "~/x.yaml", "https://example.org/x.yaml", "file:///etc/passwd",
            @"a\x.yaml", "C:/x.yaml", "a/./x.yaml", "\"a\\0.yaml\"", new('a', 300)];
        foreach (var path in paths)
        {
            var reading =
                ScenarioReader.Read(Own.Replace("[acts/two.yaml, acts/three.yaml]", path, StringComparison.Ordinal), "own.yaml", name =>
            {
                opened.Add(name);
                return OpenedFile.Refused(OpenedFile.NotThere);
            });
            reading.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCatalogue.BadInclude, path);
        }

        opened.ShouldBeEmpty();
    }

    [Fact]
    public void The_largest_size_holds_for_all_files_together()
    {
        var half = $"scenes:\n  tuesday: {{ text: {new string('x', 2_200_000)} }}\n";
        var reading =
            Read(Own,
                new() { ["acts/two.yaml"] = half, ["acts/three.yaml"] = half.Replace("tuesday", "sunday", StringComparison.Ordinal) });
        var found = reading.Diagnostics.ShouldHaveSingleItem();
        (found.Code, found.Place).ShouldBe((DiagnosticCatalogue.TooLarge, new Place(3, 26)));
    }

    [Fact]
    public void The_number_of_scenes_holds_for_all_files_together()
    {
        var half = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"  s{i}: {{}}\n"));
        var reading =
            Read(Own,
                new() { ["acts/two.yaml"] = "scenes:\n" + half,
                    ["acts/three.yaml"] = "scenes:\n" + half.Replace(" s", " t", StringComparison.Ordinal) });
        reading.Diagnostics.Where(found => found.Code.Severity == Severity.Error)
            .ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCatalogue.TooFewOrMany);
    }

    [Fact]
    public void An_alias_stands_for_what_its_own_file_names() =>
        Read("trustsim: 1\ntitle: &t x\nsummary: *t\ninclude: two.yaml\nteam: { maya: {} }\nscenes: { monday: {} }\n",
            new() { ["two.yaml"] = "scenes: { friday: { text: *t } }\n" })
            .Diagnostics.Where(found => found.Code.Severity == Severity.Error)
                .ShouldHaveSingleItem().Code.ShouldBe(DiagnosticCatalogue.Alias);

    static ScenarioReading Read(string own, Dictionary<string, string> files) => ScenarioReader.Read(own, "stories/own.yaml", path =>
        files.TryGetValue(path, out var text) ? OpenedFile.From(Encoding.UTF8.GetBytes(text)) : OpenedFile.Refused(OpenedFile.NotThere));
}
