using System.Text;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Tests.Format;

/// <summary>Checks campaigns: several scenarios that are read as one story. The corpus holds their diagnostics.</summary>
public sealed class CampaignTests
{
    const string Own =
        """
        trustsim: 1
        title: Three halves
        team:
          maya: {}
          tomas: { from: two }
          ines: { until: three/late }
        risks: { roof: { known-by: maya, says: It rains in., lands: It has rained in., due: three } }
        episodes:
          - 1-one.yaml
          - { file: 2-two.yaml, when: ended(one) = loud }
          - 3-three.yaml
        """;

    static readonly Dictionary<string, string> Episodes = new()
    {
        ["1-one.yaml"] =
            """
            trustsim: 1
            episode-of: campaign.yaml
            title: One
            summary: The first.
            minutes: 5
            objectives: [Listen]
            risks: { leak: { known-by: maya, says: It leaks., lands: It has leaked., due: end } }
            scenes:
              end:
                choices:
                  - { id: ask, text: Ask her., set: { asked: yes }, then: loud }
                  - { id: wait, text: Wait. }
              quiet: { ending: Quiet, when: fear(team) >= 0 and not chose(end.ask) }
              loud: { ending: Loud }
            """,
        ["2-two.yaml"] =
            """
            trustsim: 1
            episode-of: campaign.yaml
            title: Two
            minutes: 6
            scenes:
              end:
                says: [ { maya: You asked., when: chose(one/end.ask) and asked and kept(one/leak) } ]
                choices:
                  - { id: ask, text: Ask again., when: not chose(ask-first.ask) }
              ask-first: { choices: [ { id: ask, text: Ask him. } ] }
              over: { ending: Over }
            """,
        ["3-three.yaml"] =
            """
            trustsim: 1
            episode-of: campaign.yaml
            id: three
            title: Three
            start: late
            scenes:
              end: { ending: The end, text: [ { when: ended(two), text: After two. }, { when: not ended(two), text: After one. } ] }
              late: { choices: [ { id: go, text: Go. } ], then: end }
            """,
    };

    static readonly ScenarioReading Reading = Read(Own, Episodes);

    static Scenario Campaign => Reading.Scenario.ShouldNotBeNull(string.Join('\n', Reading.Diagnostics));

    [Fact]
    public void Scenes_and_risks_have_their_episode_before_them()
    {
        Campaign.Scenes.Select(scene => scene.Id.Value).ShouldBe(["one", "one/end", "one/quiet", "one/loud", "two", "two/end",
            "two/ask-first", "two/over", "three", "three/end", "three/late"]);
        Campaign.Risks.Select(risk => (risk.Id.Value, risk.From?.Value, risk.DueScene?.Value))
            .ShouldBe([("roof", null, "three"), ("one/leak", "one", "one/end")]);
    }

    [Fact]
    public void An_episode_opens_with_its_title_and_a_step_later()
    {
        Campaign.Start.ShouldBe(new SceneId("one"));
        var (first, last) = (Campaign[new SceneId("one")], Campaign[new SceneId("three")]);
        (first.Title, first.Text, first.Later).ShouldBe(("One", "The first.", 0));
        (last.Later, last.Then.Single().To.Value).ShouldBe((1, "three/late"));
    }

    [Fact]
    public void The_campaign_takes_as_long_as_its_episodes() => Campaign.About.Minutes.ShouldBe(5 + 6 + 15);

    [Fact]
    public void The_ending_of_an_episode_leads_on_and_that_of_the_last_one_ends_the_campaign()
    {
        Campaign[new SceneId("one/loud")].Then.Select(exit => (exit.When?.Text, exit.To.Value))
            .ShouldBe([("ended(one) = loud", "two"), (null, "three")]);
        Scenario.OnwardFrom(Campaign[new SceneId("one/quiet")]).Select(exit => (exit.When?.Text, exit.To.Value))
            .ShouldBe([("ended(one) = loud", "two"), (null, "three")]);
        Campaign[new SceneId("two/over")].EpisodeEnding.ShouldBe("Over");
        Campaign.Scenes.Where(scene => scene.Ending is not null).ShouldHaveSingleItem().Id.Value.ShouldBe("three/end");
    }

    [Fact]
    public void An_episode_whose_condition_fails_is_passed_over()
    {
        Opened("one/end.wait", "three/late.go").ShouldBe(["one", "one/end", "one/quiet", "three", "three/late", "three/end"]);
        Opened("one/end.ask", "two/end.ask", "two/ask-first.ask", "three/late.go")
            .ShouldBe(["one", "one/end", "one/loud", "two", "two/end", "two/ask-first", "two/over", "three", "three/late", "three/end"]);
    }

    [Fact]
    public void A_condition_asks_about_an_earlier_episode()
    {
        var play = Play("one/end.ask");
        play.Scene!.Scene.Id.Value.ShouldBe("two/end");
        // The leak was due with the scene that asked, so nobody kept it.
        play.Scene.Lines.ShouldBeEmpty();
        Play("one/end.wait", "three/late.go").Scene!.Text.ShouldBe("After one.");
        Play("one/end.ask", "two/end.ask", "two/ask-first.ask", "three/late.go").Scene!.Text.ShouldBe("After two.");
    }

    [Fact]
    public void People_join_with_an_episode_and_leave_with_a_scene()
    {
        Play().Team.IsHere(new("tomas")).ShouldBeFalse();
        Play("one/end.ask").Team.IsHere(new("tomas")).ShouldBeTrue();
        Play("one/end.ask").Team.IsHere(new("ines")).ShouldBeTrue();
        Play("one/end.wait").Team.IsHere(new("ines")).ShouldBeFalse();
    }

    [Fact]
    public void A_kept_campaign_needs_its_files_no_more()
    {
        var kept = SavedScenario.Read(Reading.Text);
        kept.Diagnostics.ShouldBe(Reading.Diagnostics);
        kept.Scenario.ShouldNotBeNull().Scenes.Select(scene => scene.Id).ShouldBe(Campaign.Scenes.Select(scene => scene.Id));
        kept.Text.ShouldBe(Reading.Text);
    }

    [Fact]
    public void Texts_of_an_episode_have_addresses_for_a_translation()
    {
        var texts = ScenarioTexts.List(Campaign).ToDictionary(text => text.Key, text => text.Value);
        texts["scenes/one/title"].ShouldBe("One");
        texts["scenes/one/quiet/ending"].ShouldBe("Quiet");
        var shouted = ScenarioTexts.Map(Campaign, (_, text) => text.ToUpperInvariant());
        shouted.Episodes.Select(episode => episode.Title).ShouldBe(["ONE", "TWO", "THREE"]);
        shouted.About.Episodes.ShouldBe(["ONE", "TWO", "THREE"]);
        shouted[new SceneId("one/quiet")].EpisodeEnding.ShouldBe("QUIET");
    }

    [Theory]
    [InlineData("ended(one) = nowhere", "'nowhere' is no ending of 'one'.")]
    [InlineData("ended(four)", "'four' is no episode of this campaign.")]
    [InlineData("ended(three)", "'three' is in a later episode, which nobody has played here.")]
    [InlineData("chose(three/late.go)", "'three/late' is in a later episode, which nobody has played here.")]
    [InlineData("ended(one) > loud", "`=` or `!=` was expected here, not '>'.")]
    [InlineData("told(leak)", "'leak' is no risk of this scenario.")]
    public void A_condition_that_cannot_be_asked_is_named(string condition, string message)
    {
        var files = new Dictionary<string, string>(Episodes);
        files["2-two.yaml"] = files["2-two.yaml"].Replace("not chose(ask-first.ask)", condition, StringComparison.Ordinal);
        var found = Read(Own, files).Diagnostics.Single(one => one.Code == DiagnosticCatalogue.ConditionName
            || one.Code == DiagnosticCatalogue.ConditionGrammar);
        found.Message.ShouldBe(message);
        found.File.ShouldBe("stories/2-two.yaml");
    }

    [Fact]
    public void Outside_campaigns_nothing_has_ended()
    {
        var reading = ScenarioReader.Read(
            "trustsim: 1\ntitle: x\nteam: { maya: {} }\nscenes:\n  a: { when: ended(x), text: A. }\n  b: { ending: B }\n", "x.yaml");
        reading.Diagnostics.Single(one => one.Code.Severity == Severity.Error).Message
            .ShouldBe("'ended' asks how an episode ended, and this is no campaign.");
    }

    [Fact]
    public void A_flag_called_ended_stays_a_flag() =>
        ScenarioReader.Read(
            "trustsim: 1\ntitle: x\nteam: { maya: {} }\nscenes:\n  a: { choices: [ { id: b, text: B., set: { ended: yes } } ] }\n"
                + "  c: { when: ended, ending: C }\n  d: { ending: D }\n", "x.yaml").Scenario.ShouldNotBeNull();

    static Playthrough Play(params string[] answers) => Playthrough.Replay(Campaign,
        answers.Select(answer => answer.Split('.')).Select(parts => new Decision(new(parts[0]), new(parts[1]))));

    static IEnumerable<string> Opened(params string[] answers) =>
        Play(answers).Steps.SelectMany(step => step.Opened).Select(opening => opening.Scene.Id.Value);

    static ScenarioReading Read(string own, Dictionary<string, string> files) =>
        ScenarioReader.Read(own, "stories/campaign.yaml", path => files.TryGetValue(path, out var text)
            ? OpenedFile.From(Encoding.UTF8.GetBytes(text)) : OpenedFile.Refused(OpenedFile.NotThere));
}
