using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Play;

/// <summary>Checks the beginning, telling and landing of risks. Ada never dares here, and Bo says everything at once.</summary>
public sealed class RiskTests
{
    static readonly RiskId Leak = new("leak");

    [Fact]
    public void A_risk_without_a_scene_begins_at_the_start_and_lands_at_the_end_of_its_last_week()
    {
        var play = Path().Risk("leak", "ada", due: 4).Play("on", "on", "on");
        play.Team[Leak]!.Outcome.ShouldBe(RiskOutcome.Kept);
        play = play.Decide(new("on")).ToQuestion();
        News(play).ShouldBe([new RiskNews(4, Leak, RiskOutcome.Landed, new("ada"))]);
    }

    [Fact]
    public void A_risk_begins_with_its_scene_and_counts_its_weeks_from_there()
    {
        // It begins in week 2 with the third scene and lands four weeks later.
        var story = Path().Risk("leak", "ada", from: "s2", due: 4);
        story.Play("on").Team[Leak].ShouldBeNull();
        story.Play("on", "on").Team[Leak]!.Due.ShouldBe(6);
        News(story.Play("on", "on", "on", "on", "on")).ShouldBeEmpty();
        News(story.Play("on", "on", "on", "on", "on", "on")).ShouldBe([new RiskNews(6, Leak, RiskOutcome.Landed, new("ada"))]);
    }

    [Fact]
    public void A_risk_is_told_no_earlier_than_the_end_of_the_week_after_its_scene()
    {
        var story = Path().Risk("leak", "bo", from: "s1", due: 4);
        News(story.Play("on")).ShouldBeEmpty();
        News(story.Play("on", "on")).ShouldBe([new RiskNews(2, Leak, RiskOutcome.Told, new("bo"))]);
    }

    [Fact]
    public void Weeks_that_pass_before_a_scene_count_too()
    {
        var story = People().Risk("leak", "ada", from: "news", due: 4)
            .Scene("news").Scene("long", later: 3, choices: new Option("on")).Scene("end", ending: "end");
        story.Play().Team[Leak]!.Outcome.ShouldBe(RiskOutcome.Kept);
        News(story.Play("on")).ShouldBe([new RiskNews(4, Leak, RiskOutcome.Landed, new("ada"))]);
    }

    [Fact]
    public void A_risk_due_with_a_scene_lands_as_it_opens_and_no_week_passes()
    {
        var story = Path().Risk("leak", "ada", dueScene: "s2");
        var work = story.Play("on").Team.Work;
        var play = story.Play("on", "on");
        News(play).ShouldBe([new RiskNews(2, Leak, RiskOutcome.Landed, new("ada"))]);
        play.Team.Week.ShouldBe(2);
        play.Team.Work.ShouldBe(work + TrustModel.Default.Pace(play.Team) - 1 - 2.0, 1e-9);
        play.Current.Settled[Leak]!.Outcome.ShouldBe(RiskOutcome.Kept);
    }

    [Fact]
    public void A_risk_that_was_told_does_not_land_with_its_scene() =>
        News(Path().Risk("leak", "bo", dueScene: "s2").Play("on", "on")).ShouldBe([new RiskNews(1, Leak, RiskOutcome.Told, new("bo"))]);

    [Fact]
    public void A_risk_begins_only_once()
    {
        var story = People().Risk("leak", "ada", from: "hub", due: 2).Scene("hub", choices: new Option("stay", Then: "hub"));
        var play = story.Play("stay", "stay", "stay", "stay", "stay");
        News(play).Select(news => news.Week).ShouldBe([2]);
        play.Team.Risks.Length.ShouldBe(1);
    }

    [Fact]
    public void A_scene_that_is_passed_over_begins_no_risk_and_lands_none()
    {
        var play = People().Risk("new", from: "passed").Risk("leak", dueScene: "passed")
            .Scene("one", choices: new Option("on")).Scene("passed", when: "owned").Scene("end", ending: "end").Play("on");
        play.Team.Risks.Select(risk => (risk.Id.Value, risk.Outcome)).ShouldBe([("leak", RiskOutcome.Kept)]);
    }

    [Fact]
    public void Conditions_can_ask_what_became_of_a_risk()
    {
        string[] ways = ["told(leak) -> told", "landed(leak) -> landed", "kept(leak) -> kept", "unborn"];
        string Reached(string knownBy, string? from, int? due)
        {
            var story = People().Risk("leak", knownBy, from: from, due: due).Scene("one", choices: new Option("on", Then: ways));
            foreach (var ending in (string[])["told", "landed", "kept", "unborn"]) story.Scene(ending, ending: ending);
            return story.Play("on").Ending!.Ending!;
        }

        Reached("bo", null, 3).ShouldBe("told");
        Reached("ada", null, 1).ShouldBe("landed");
        Reached("ada", null, 2).ShouldBe("kept");
        Reached("ada", "unborn", 2).ShouldBe("unborn");
    }

    static Story People() =>
        new Story().With(Someone.Called("ada", Temperament.Anxious, trust: 0, fear: 100),
            Someone.Called("bo", Temperament.Outspoken, trust: 100, fear: 0));

    static Story Path()
    {
        var story = People();
        for (var i = 0; i < 8; i++) story.Scene($"s{i}", choices: new Option("on"));
        return story;
    }

    static IEnumerable<RiskNews> News(Playthrough play) => play.Ledger.News;
}
