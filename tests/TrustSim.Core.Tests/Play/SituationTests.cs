namespace TrustSim.Core.Tests.Play;

/// <summary>Checks the memory of a story.</summary>
public sealed class SituationTests
{
    static readonly Story Hub = new Story()
        .Scene("hub",
            says: ["again", "visits = 1 -> first time", "owned -> you owned it", "count >= 2 -> twice", "chose(hub.leave) -> never",
                "chose(hub.own) -> once"],
            choices: [new("own", Owned: true, Then: "hub"), new("disown", Owned: false, Then: "hub"), new("count", Count: 1, Then: "hub"),
                new("uncount", Count: -1, Then: "hub"), new("leave")])
        .Scene("end", ending: "end");

    [Fact]
    public void A_line_is_heard_where_its_condition_holds() => Lines().ShouldBe(["again", "first time"]);

    [Fact]
    public void Flags_can_be_set_and_unset()
    {
        Lines("own").ShouldBe(["again", "you owned it", "once"]);
        Lines("own", "disown").ShouldBe(["again", "once"]);
    }

    [Fact]
    public void Counters_go_up_and_down()
    {
        Lines("count").ShouldBe(["again"]);
        Lines("count", "count").ShouldBe(["again", "twice"]);
        Lines("count", "count", "uncount").ShouldBe(["again"]);
    }

    [Fact]
    public void Visits_count_how_often_a_scene_has_opened()
    {
        var play = Hub.Play("count", "count", "leave");
        play.Current.Now.VisitsTo(new("hub")).ShouldBe(3);
        play.Current.Now.VisitsTo(new("end")).ShouldBe(1);
    }

    [Fact]
    public void A_condition_on_visits_to_the_scene_ahead_counts_the_visits_before()
    {
        var story =
            new Story().Scene("one", choices: new Option("on")).Scene("once", when: "visits < 1", choices: new Option("on", Then: "one"))
                .Scene("end", ending: "end");
        story.Play("on").Scene!.Scene.Id.Value.ShouldBe("once");
        story.Play("on", "on", "on").Ending.ShouldNotBeNull();
    }

    [Fact]
    public void A_decision_that_is_taken_back_is_forgotten()
    {
        var play = Hub.Play("own", "count").TakeBack().TakeBack();
        (play.Current.Now.Marks.Count, play.Current.Now.Chosen.Count).ShouldBe((0, 0));
        play.Scene!.Lines.Select(line => line.Text).ShouldBe(["again", "first time"]);
    }

    static IEnumerable<string> Lines(params ReadOnlySpan<string> choices) => Hub.Play(choices).Scene!.Lines.Select(line => line.Text);
}
