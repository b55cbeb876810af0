using System.Text.RegularExpressions;
using TrustSim.Authoring.Diagnostics;
using TrustSim.Authoring.Format;
using TrustSim.Core.Expected;
using TrustSim.Core.Play;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Tests;

/// <summary>Every example in the guide works when a trainer copies it.</summary>
public sealed partial class GuideTests
{
    static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Scenarios, "README.md"));

    static IEnumerable<string> Blocks => Example().Matches(Guide).Select(match => match.Groups["yaml"].Value);

    static string BadNews => Blocks.Single(yaml => yaml.StartsWith("trustsim: 1\n", StringComparison.Ordinal)
        && yaml.Contains("told-in-time", StringComparison.Ordinal));

    public static TheoryData<string> Examples => [.. Blocks.Where(yaml => yaml.Contains("trustsim: 1\n", StringComparison.Ordinal))];

    [Fact]
    public void The_guide_has_eleven_whole_scenarios() => Examples.Count.ShouldBe(11);

    [Theory, MemberData(nameof(Examples))]
    public void Every_scenario_in_the_guide_is_clean(string yaml)
    {
        var reading = ScenarioReader.Read(yaml, "guide.yaml");
        reading.Scenario.ShouldNotBeNull();
        reading.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Code.Severity == Severity.Information);
    }

    [Fact]
    public void The_guides_example_of_names_and_words_for_home_is_read()
    {
        var ward = Whole("The Night Ward");
        (ward.About.Warning, ward.About.Order, ward.About.Debrief.Length).ShouldBe(("A patient is harmed.", 2, 1));
        ward.Team.Select(member => member.FirstName).ShouldBe(["Amir", "Jo"]);
        ward.About.Notes.ShouldHaveSingleItem();
        ward.About.Step.Named.ShouldBe(TimeUnit.Hour);
        ward.Risks.Single().Called.ShouldBe("the wrong dose");
    }

    [Fact]
    public void The_guides_example_of_a_moment_is_one()
    {
        var lift = Whole("Between Three and Five");
        (lift.About.Kind, lift.About.Debrief.Length, lift.Scenes.Count(scene => !scene.Choices.IsEmpty))
            .ShouldBe((ScenarioKind.Moment, 1, 1));
    }

    [Fact]
    public void The_guides_example_of_somebody_away_reaches_him_by_two_lines()
    {
        var acts = Whole("The Empty Chair").Scenes[0].Choices[0].Effects.Acts;
        acts.Select(act => (act.IsAimedAt(new("ada")), act.IsAimedAt(new("ben")))).ShouldBe([(true, false), (false, true)]);
    }

    [Fact]
    public void The_guides_example_of_somebody_outside_lets_her_speak()
    {
        var audit = Whole("The Audit");
        var scene = Playthrough.Start(audit).ToQuestion().Scene!;
        scene.Lines.Select(line => audit.SpeakerOf(line.Speaker).FirstName).ShouldBe(["Clara", "Ben"]);
        audit.Team.ShouldAllBe(member => member.Id.Value != "clara");
    }

    [Fact]
    public void The_guides_example_of_a_group_names_everybody_in_it()
    {
        var sites = Whole("Two Sites");
        sites.Scenes[0].Choices[0].Effects.Acts.Single().Toward.Select(id => id.Value).ShouldBe(["ines", "rui"]);
        sites.Risks.Single().KnownBy.Select(id => id.Value).ShouldBe(["ines", "rui"]);
        string Ending(string choice) =>
            Playthrough.Replay(sites, [new(new("call"), new(choice))]).Ending!.Id.Value;
        (Ending("ask"), Ending("list")).ShouldBe(("they-call", "they-wait"));
    }

    [Fact]
    public void The_guides_example_of_people_who_come_and_go_has_a_new_team_in_the_second_scene()
    {
        var harvest = Whole("The Handover at the Bench");
        var play = Playthrough.Start(harvest).ToQuestion();
        play.Team.People.Select(person => person.Id.Value).ShouldBe(["ada", "ben"]);
        play = play.Decide(new("before-her")).ToQuestion();
        play.Team.People.Select(person => person.Id.Value).ShouldBe(["ada", "cleo"]);
        play.Team[new MemberId("cleo")].Fear.ShouldBe((22 + play.Team[new MemberId("ada")].Fear) / 2, 1e-9);
        play.Steps[1].Choice!.Effects.Acts.Single().AudienceFor(new("ben")).ShouldBe(Audience.Private);
    }

    [Fact]
    public void The_guides_example_of_a_text_that_varies_remembers_the_answer()
    {
        var kiln = Whole("The Second Kiln");
        string Tuesday(string choice) => Playthrough.Replay(kiln, [new(new("monday"), new(choice))]).Steps[^1].Opened[^1].Text;
        Tuesday("mine").ShouldContain("Ada has left you a cup");
        Tuesday("hers").ShouldNotContain("Ada has left you a cup");
        Tuesday("hers").ShouldStartWith("The second kiln is hot.");
    }

    [Fact]
    public void The_guides_example_of_a_currency_has_a_price_in_it()
    {
        var budget = Whole("The Budget Round");
        var price = PathAnalysis.Analyse(budget, new(1_000), 1_000, figures: true)!.Figures!.Prices.Single();
        (price.Best.Id.Value, price.Currencies.Single().Currency.Value, price.Currencies.Single().Amount).ShouldBe(("ask", "favours", 1));
    }

    [Fact]
    public void The_guides_example_of_talks_on_one_day_takes_one_week()
    {
        var talks = Whole("Two Talks on Monday");
        var play = Playthrough.Replay(talks, [new(new("with-ada"), new("ours")), new(new("with-ben"), new("sorry"))]);
        play.Team.Week.ShouldBe(1);
        play.Steps.Skip(1).Select(step => step.Week).ShouldBe([1, 1]);
        play.Ledger.Moods.Where(entry => entry.Channel == Channel.Repair).ShouldAllBe(entry => entry.Person.Value == "ada");
        play.Ledger.Moods.ShouldContain(entry => entry.Channel == Channel.Repair);
    }

    [Fact]
    public void The_guides_example_of_bad_news_matches_its_text()
    {
        var demo = ScenarioReader.Read(BadNews, "demo.yaml").Scenario!;
        Playthrough.Replay(demo, [new(new("plan"), new("hear"))]).Ending!.Id.Value.ShouldBe("told-in-time");
        Playthrough.Replay(demo, [new(new("plan"), new("push"))]).Ending!.Id.Value.ShouldBe("too-late");
    }

    [Fact]
    public void The_expected_playthroughs_in_the_guide_pass()
    {
        var reading =
            ScenarioReader.Read(BadNews + Blocks.Single(yaml => yaml.StartsWith("plays:", StringComparison.Ordinal)),
                "demo.yaml");
        reading.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Code.Severity == Severity.Information);
        reading.Plays.Length.ShouldBe(4);
        foreach (var written in reading.Plays) Trial.Run(reading.Scenario!, written.Play).Shortfalls.ShouldBeEmpty(written.Play.Id);
    }

    [Fact]
    public void Each_suppression_in_the_guide_suppresses_its_diagnostic()
    {
        var written =
            "trustsim: 1\ntitle: The list\nteam: { ada: {}, ben: {} }\n"
                + Blocks.Single(yaml => yaml.Contains("allow:", StringComparison.Ordinal));
        Found(written).ShouldBeEmpty();
        Found(AllowedPart().Replace(written, "")).ShouldBe([DiagnosticCatalogue.Dominated]);

        static IEnumerable<DiagnosticCode> Found(string yaml)
        {
            var reading = ScenarioReader.Read(yaml, "guide.yaml");
            return PathDiagnosticFactory.Create(reading, Proof.Prove(reading.Scenario!)).Select(found => found.Code);
        }
    }

    static Scenario Whole(string title) => ScenarioReader.Read(
        Blocks.Single(yaml => yaml.Contains($"title: {title}\n", StringComparison.Ordinal)), "guide.yaml").Scenario!;

    [GeneratedRegex("    allow:\n.*\n")]
    private static partial Regex AllowedPart();

    [GeneratedRegex("```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
