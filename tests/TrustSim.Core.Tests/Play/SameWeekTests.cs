using TrustSim.Core.Story;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Tests.Review;
using TrustSim.Core.Trust;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Play;

/// <summary>Two talks on Monday afternoon: after the first no week has passed.</summary>
public sealed class SameWeekTests
{
    static readonly Effects AtOnce = Effects.None with { SameWeek = true };
    static readonly Effects Blame = Acts.Together(Acts.Against(TrustKey.TakeTheHit, Strength.Strong, why: "You named somebody."));
    static readonly RiskId Leak = new("leak");

    [Fact]
    public void No_time_passes_but_people_are_moved_and_the_price_is_paid()
    {
        var play = Two(Blame with { SameWeek = true, Work = new(true, Strength.Clear) }).Play("on");
        play.Team.Week.ShouldBe(0);
        play.Team.Work.ShouldBe(.25);
        play.Team.Clarity.ShouldBe(50);
        play.Current.Ledger.Weeks.ShouldBeEmpty();
        play.Current.Ledger.Moods.Select(entry => (entry.Week, entry.Channel)).ShouldHaveSingleItem().ShouldBe((1, Channel.Direct));
    }

    [Fact]
    public void Both_decisions_fall_into_one_week()
    {
        var play = Two(AtOnce).Play("on", "on");
        play.Steps.Skip(1).Select(step => (step.Week, step.Settled.Week)).ShouldBe([(1, 0), (1, 1)]);
        play.Debrief().Timeline.Select(point => (point.Team.Week, string.Join(',', point.Decisions))).ShouldBe([(0, ""), (1, "1,2")]);
    }

    [Fact]
    public void A_week_that_has_not_passed_is_on_the_line_with_what_was_decided_in_it()
    {
        var timeline = Two(AtOnce).Play("on").Debrief().Timeline;
        timeline.Select(point => (point.Team.Week, point.Decision)).ShouldBe([(0, null), (0, 1)]);
    }

    [Fact]
    public void Nobody_gathers_nerve_and_nothing_comes_due()
    {
        var story = Two(AtOnce).With(Someone.Called("ada", Temperament.Anxious, trust: 0, fear: 100)).Risk("leak", due: 1);
        var play = story.Play("on");
        (play.Team[Leak]!.Quiet, play.Team[Leak]!.Outcome).ShouldBe((1, RiskOutcome.Kept));
        play.Debrief().Untold.ShouldBeEmpty("it has been known for no week yet");
        story.Play("on", "on").Ledger.News.ShouldBe([new RiskNews(1, Leak, RiskOutcome.Landed, new("ada"))]);
    }

    [Fact]
    public void A_risk_that_begins_in_the_middle_of_a_week_counts_from_there()
    {
        var play = Two(AtOnce).Risk("leak", from: "two", due: 2).Play("on");
        play.Team[Leak]!.Due.ShouldBe(2);
    }

    [Fact]
    public void What_lands_with_a_scene_in_the_middle_of_a_week_lands_in_that_week()
    {
        var play = Two(Effects.None, Blame with { SameWeek = true }).Risk("leak", courage: Strength.Strong, dueScene: "three")
            .Play("on", "on");
        play.Ledger.News.ShouldBe([new RiskNews(2, Leak, RiskOutcome.Landed, new("ada"))]);
        var debrief = play.Decide(new("on")).ToQuestion().Debrief();
        var untold = debrief.Untold.ShouldHaveSingleItem();
        untold.Week.ShouldBe(2);
        untold.Fear.ShouldBe(play.Team.Of("ada").Fear, "as it stood when the scene opened");
        debrief.Timeline[1].Team.Risks[0].Outcome.ShouldBe(RiskOutcome.Kept);
        debrief.Timeline[2].Team.Risks[0].Outcome.ShouldBe(RiskOutcome.Landed);
    }

    [Fact]
    public void Weeks_before_the_next_scene_still_pass()
    {
        var play = new Story().Scene("one", choices: new Option("on", AtOnce)).Scene("two", later: 2, choices: new Option("on")).Play("on");
        play.Team.Week.ShouldBe(2);
        play.Debrief().Timeline.Select(point => (point.Team.Week, point.Decision)).ShouldBe([(0, null), (1, 1), (2, null)]);
    }

    static Story Two(Effects first, Effects? second = null) => new Story()
        .Scene("one", choices: new Option("on", first)).Scene("two", choices: new Option("on", second ?? Effects.None))
        .Scene("three", choices: new Option("on")).Scene("end", ending: "end");
}
