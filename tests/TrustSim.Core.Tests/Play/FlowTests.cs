using TrustSim.Core.Play;
using TrustSim.Core.Tests.Given;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Tests.Play;

/// <summary>Checks the order of scenes.</summary>
public sealed class FlowTests
{
    [Fact]
    public void The_story_continues_with_the_next_scene_in_the_file() =>
        Opened(new Story().Scene("one", choices: new Option("on")).Scene("two", choices: new Option("on")).Play("on")).ShouldBe(["two"]);

    [Fact]
    public void A_scenes_then_wins_over_the_next_scene_and_a_choices_then_over_both()
    {
        var story = new Story()
            .Scene("one", then: ["three"], choices: [new("stay"), new("leave", Then: "four")])
            .Scene("two", ending: "2").Scene("three", ending: "3").Scene("four", ending: "4");
        Opened(story.Play("stay")).ShouldBe(["three"]);
        Opened(story.Play("leave")).ShouldBe(["four"]);
    }

    [Fact]
    public void The_first_way_on_whose_condition_holds_is_taken()
    {
        var story = new Story()
            .Scene("one",
                choices: [
                    new("good", Acts.Together(Acts.Honours(TrustKey.OpenUp)),
                        Then: ["trust(team) > 50 -> up", "trust(team) < 50 -> down", "same"]),
                            new("nothing", Then: ["trust(team) > 50 -> up", "same"])])
            .Scene("up", ending: "up").Scene("down", ending: "down").Scene("same", ending: "same");
        Opened(story.Play("good")).ShouldBe(["up"], "the condition sees the week that has passed");
        Opened(story.Play("nothing")).ShouldBe(["same"]);
    }

    [Fact]
    public void A_scene_whose_condition_does_not_hold_is_passed_over_by_its_own_then()
    {
        var story = new Story()
            .Scene("one", choices: new Option("on"))
            .Scene("two", when: "owned", later: 3, then: ["four"], choices: new Option("on"))
            .Scene("three", ending: "3")
            .Scene("four", ending: "4");
        var play = story.Play("on");
        Opened(play).ShouldBe(["four"]);
        play.Team.Week.ShouldBe(1, "a scene that is passed over takes no time");
        play.Current.Now.VisitsTo(new("two")).ShouldBe(0);
    }

    [Fact]
    public void A_scenes_condition_is_looked_at_before_its_weeks_pass()
    {
        var story = new Story().Scene("one", choices: new Option("on"));
        Opened(story.Scene("two", when: "week < 3", later: 5, ending: "2").Play("on")).ShouldBe(["two"]);
    }

    [Fact]
    public void Interludes_are_shown_one_by_one_until_something_is_asked()
    {
        var play = new Story().Scene("one").Scene("two", later: 1).Scene("three", choices: new Option("on")).Start();
        play.Phase.ShouldBe(Phase.Briefing);
        play = play.Continue();
        (play.Phase, play.Scene!.Scene.Id.Value).ShouldBe((Phase.Interlude, "one"));
        play = play.Continue();
        (play.Phase, play.Scene!.Scene.Id.Value).ShouldBe((Phase.Interlude, "two"));
        play = play.Continue();
        (play.Phase, play.Scene!.Scene.Id.Value).ShouldBe((Phase.Deciding, "three"));
        play.Team.Week.ShouldBe(1);
    }

    [Fact]
    public void Weeks_that_pass_before_a_scene_belong_to_the_decision_that_led_there()
    {
        var play = new Story().Scene("one", choices: new Option("on")).Scene("two", later: 2, choices: new Option("on")).Play("on");
        play.Team.Week.ShouldBe(3);
        play.Current.Number.ShouldBe(1);
        play.Current.Settled.Week.ShouldBe(1);
        play.Current.Ledger.Weeks.Select(team => team.Week).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void A_closed_choice_is_not_offered_and_cannot_be_taken()
    {
        var play = new Story().Scene("one", choices: [new("open"), new("closed", When: "owned")]).Play();
        play.OpenChoices.Select(choice => choice.Id.Value).ShouldBe(["open"]);
        Should.Throw<ArgumentException>(() => play.Decide(new("closed"))).Message.ShouldContain("'closed' is not open in 'one'");
        Should.Throw<ArgumentException>(() => play.Decide(new("nowhere")));
    }

    [Fact]
    public void A_scene_without_open_choices_continues_instead_of_locking()
    {
        var story = new Story().Scene("one", then: ["three"], choices: [new("a", When: "owned"), new("b", When: "week > 5")])
            .Scene("two", ending: "2").Scene("three", ending: "3");
        var play = story.Play();
        Opened(play).ShouldBe(["one", "three"]);
        play.Current.Opened[0].Phase.ShouldBe(Phase.Interlude);
        play.Phase.ShouldBe(Phase.Debrief);
    }

    [Fact]
    public void A_story_can_just_stop()
    {
        var play = new Story().Scene("one", choices: new Option("on")).Play("on");
        (play.Phase, play.IsOver, play.Ending, play.Scene).ShouldBe((Phase.Debrief, true, null, null));
    }

    [Fact]
    public void A_story_can_stop_where_no_way_on_is_open()
    {
        var play = new Story().Scene("one", choices: new Option("on", Then: "owned -> two")).Scene("two", ending: "2").Play("on");
        (play.Phase, play.Ending).ShouldBe((Phase.Debrief, null));
    }

    [Fact]
    public void A_story_can_ask_nothing_at_all()
    {
        var play = new Story().Scene("one", ending: "1").Start();
        play.IsOver.ShouldBeTrue();
        play = play.Continue();
        (play.Phase, play.Ending!.Ending).ShouldBe((Phase.Ending, "1"));
        play.Continue().Phase.ShouldBe(Phase.Debrief);
    }

    [Fact]
    public void Endings_stand_one_after_another_and_the_first_that_fits_is_reached()
    {
        var story =
            new Story().Scene("one",
                choices:
                [
                    new("good", Acts.Together(Acts.Honours(TrustKey.OpenUp))), new("bad", Acts.Together(Acts.Against(TrustKey.OpenUp))),
                ])
            .Scene("up", when: "trust(ada) > 50", ending: "Heard").Scene("down", ending: "Silent");
        story.Play("good").Ending!.Ending.ShouldBe("Heard");
        story.Play("bad").Ending!.Ending.ShouldBe("Silent");
    }

    [Fact]
    public void Scenes_that_go_round_in_a_circle_are_a_bug_of_whoever_let_the_scenario_pass() =>
        Should.Throw<InvalidOperationException>(() => new Story().Scene("one").Scene("two", then: ["one"]).Start()).Message.ShouldContain(
            "circle");

    static IEnumerable<string> Opened(Playthrough play) => play.Current.Opened.Select(opening => opening.Scene.Id.Value);
}
