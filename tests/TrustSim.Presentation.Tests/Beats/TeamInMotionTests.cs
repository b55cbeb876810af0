using TrustSim.Authoring.Format;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Story;
using TrustSim.Presentation.Beats;
using TrustSim.Presentation.Cells;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;

namespace TrustSim.Presentation.Tests.Beats;

/// <summary>Somebody outside the team speaks; one person joins and another leaves.</summary>
public sealed class TeamInMotionTests
{
    const string Text = """
        trustsim: 1
        title: The Audit
        team:
          ada: { name: Ada Berg, role: Books }
          ben: { name: Ben Ruiz, role: Orders, until: tuesday }
          cleo: { name: Cleo Tan, role: Storage, from: tuesday }
        others:
          clara: { name: Clara Voss, role: Auditor, about: Has come by train. She has until four. }
        scenes:
          monday:
            title: Monday
            text: The auditor is early.
            says:
              - clara: Who signed these?
              - clara: I ask again.
            choices:
              - id: mine
                text: That was me.
                acts: [{ take-the-hit: strong, toward: ada, seen: [ada], why: You said it. }]
              - { id: none, text: Nobody did. }
          tuesday:
            title: Tuesday
            text: The auditor is back.
            says:
              - clara: And these?
            choices:
              - { id: mine, text: Those too. }
              - { id: none, text: Nobody. }
          end: { ending: The end }
        """;

    static readonly Scenario Scenario = ScenarioReader.Read(Text, "audit.yaml").Scenario!;

    static Playthrough Monday => Playthrough.Start(Scenario).ToQuestion();

    static Playthrough Tuesday => Monday.Decide(new("mine")).ToQuestion();

    [Fact]
    public void Somebody_outside_is_presented_at_the_first_line_and_never_again()
    {
        var words = Words(BeatTeller.All(Tuesday, Meters.Debrief));
        words.Split("Clara Voss, Auditor").Length.ShouldBe(2);
        words.IndexOf("Clara Voss, Auditor", StringComparison.Ordinal).ShouldBeLessThan(
            words.IndexOf("Who signed these?", StringComparison.Ordinal));
        words.ShouldContain("Has come by train.");
        words.ShouldNotContain("She has until four.", customMessage: "One sentence is enough.");
    }

    [Fact]
    public void Somebody_outside_has_no_row_in_the_panel_and_makes_nobody_known()
    {
        var beat = BeatTeller.SinceDecision(Monday, Meters.Debrief)[^1];
        beat.Known.ShouldBeEmpty();
        Panel(Monday).ShouldNotContain("Clara");
        Panel(Monday).ShouldContain("Books");
    }

    [Fact]
    public void A_page_without_a_panel_presents_somebody_outside_too()
    {
        Page(Monday).ShouldContain("Clara Voss, Auditor");
        Page(Tuesday).ShouldNotContain("Clara Voss");
        static string Page(Playthrough play) =>
            string.Join('\n', ScenePage.Create(play, play.Scene!, Meters.Debrief).Blocks.Select(block => block.Text));
    }

    [Fact]
    public void The_panel_shows_those_who_are_there_and_the_scene_says_who_came_and_went()
    {
        (Panel(Monday).Contains("Ben", StringComparison.Ordinal), Panel(Monday).Contains("Cleo", StringComparison.Ordinal))
            .ShouldBe((true, false));
        (Panel(Tuesday).Contains("Ben", StringComparison.Ordinal), Panel(Tuesday).Contains("Cleo", StringComparison.Ordinal))
            .ShouldBe((false, true));
        var words = Words(BeatTeller.SinceDecision(Tuesday, Meters.Debrief));
        words.ShouldContain("Ben leaves the team.");
        words.ShouldContain("Cleo Tan joins the team.");
        Words(BeatTeller.SinceDecision(Monday, Meters.Debrief)).ShouldNotContain("joins the team");
    }

    [Fact]
    public void A_card_is_of_somebody_who_is_there()
    {
        var beat = BeatTeller.SinceDecision(Tuesday, Meters.Debrief)[^1];
        var card = TeamCard.Create(Tuesday, beat, 1, showsNumbers: true);
        card.Title.Plain.ShouldBe("Cleo Tan");
        string.Join('\n', card.Blocks.Select(block => block.Text)).ShouldNotContain("At the start");
    }

    [Fact]
    public void The_briefing_presents_those_who_are_there()
    {
        var briefing = string.Join('\n', BriefingPage.Create(Scenario).Blocks.Select(block => $"{block.Label} {block.Text}"));
        briefing.ShouldContain("Orders");
        briefing.ShouldNotContain("Storage");
    }

    [Fact]
    public void The_debrief_marks_who_came_and_who_went()
    {
        var debrief = Debrief.From(Tuesday.Decide(new("none")).ToQuestion());
        var page = string.Join('\n', TeamNowPage.Create(debrief).Blocks
            .SelectMany(block => block.Drawing is SpokenDrawing spoken ? spoken.InWords : [block]).Select(block => block.Text));
        page.ShouldContain("left in week 1");
        page.ShouldContain("joined in week 1");
        var acts = string.Join('\n', DebriefPages.Why(debrief, 1).Select(block => block.Text));
        acts.ShouldContain("before Ada");
    }

    static string Words(IEnumerable<Beat> beats) => string.Join('\n', beats.SelectMany(beat => beat.Blocks).Select(block => block.Text));

    static string Panel(Playthrough play) => string.Join('\n',
        TeamGauge.Render(play, BeatTeller.SinceDecision(play, Meters.Debrief)[^1], false, 40, 20, isRoomy: false));
}
