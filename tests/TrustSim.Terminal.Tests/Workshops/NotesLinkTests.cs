using Terminal.Gui.Input;
using TrustSim.Core;
using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;
using TrustSim.Terminal.Bindings;
using TrustSim.Terminal.Workshops;
using Stage = TrustSim.Core.Workshops.Stage;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>The notes drive everything in the group’s window.</summary>
public sealed class NotesLinkTests : IDisposable
{
    readonly GroupOf group = new(Scenarios.Shipped("whose-idea"), GroupOf.People(6, BallotWay.Hands));
    readonly WorkshopFollower notes;

    public NotesLinkTests()
    {
        notes = group.Store.Follow(group.Store.All()[0])!;
        Wait();
    }

    public void Dispose() => group.Dispose();

    [Fact]
    public void The_notes_turn_pages_count_decide_keep_words_and_say_how_much_time_there_is()
    {
        for (var i = 0; i < 30 && group.Workshop.Playthrough.Phase != Core.Play.Phase.Deciding; i++) Send("PgDn");
        group.Workshop.Playthrough.Phase.ShouldBe(Core.Play.Phase.Deciding, "a clicker reads on");
        group.Stage.Bar.ShouldContain("Driven from the notes");
        var page = group.Stage.Head;
        Send("PgDn");
        group.Stage.Head.ShouldNotBe(page);
        Send("V");
        group.Workshop.Stage.ShouldBe(Stage.Voting);
        foreach (var key in (string[])["4", "Enter", "2", "Enter"]) Send(key);
        group.Stage.Flow.ShouldContain("6 of 6 counted");
        Send("V");
        for (var i = 0; i < 6; i++) Send("F5");
        group.Stage.Flow.ShouldContain("A wins, 4 of 6.");
        foreach (var key in (string[])["K", "2", "Enter"]) Send(key);
        Write("We asked nobody");
        group.Stage.Flow.ShouldContain("B: “We asked nobody”");
        Send("Enter");
        group.Workshop.Stage.ShouldBe(Stage.Consequence);
        Send("L");
        Write("20");
        group.Stage.Bar.ShouldContain("New plan: 20 minutes left");
        Send("U");
        group.Workshop.Stage.ShouldBe(Stage.Revealed);
        Send("Y");
        group.Workshop.Stage.ShouldBe(Stage.Consequence);
    }

    [Fact]
    public void The_notes_page_through_the_debrief_and_write_commitments()
    {
        foreach (var key in (string[])["X", "2", "Enter"]) Send(key);
        group.Stage.Head.ShouldContain("Debrief · 1 of");
        for (var i = 0; i < 60 && !group.Stage.Head.Contains("One thing to do", StringComparison.Ordinal); i++) Send("Right");
        group.Stage.Head.ShouldContain("One thing to do at work");
        Send("Left");
        group.Stage.Head.ShouldNotContain("One thing to do at work");
        Send("Right");
        Send("Down");
        Send("Enter");
        Write("Ask first");
        group.Workshop.Commitments.Values.ShouldBe(["Ask first"]);
    }

    [Fact]
    public void A_key_for_what_stood_there_before_does_nothing()
    {
        notes.Look();
        var press = new WorkshopAct.Press("Enter", nameof(KeyAction.Continue), notes.Wall!.Seen);
        var text = group.Stage.Text;
        group.Stage.Press(Key.Enter).Text.ShouldNotBe(text);
        text = group.Stage.Text;
        notes.Ask(press).ShouldBeNull("the wall has not said yet that it has moved");
        group.Clock.Pass(TimeSpan.FromSeconds(2));
        group.Stage.Wait(GroupScreen.Every).Text.ShouldBe(text);
        notes.Ask(press).ShouldBe(new Refusal("refusal.moved-on"));
        notes.Ask(new WorkshopAct.Press("K", nameof(KeyAction.KeepWords))).ShouldBeNull();
        group.Stage.Wait(GroupScreen.Every).Text.ShouldBe(text, "nothing is kept here");
    }

    [Fact]
    public void A_key_at_the_group_s_keyboard_waits_a_second_after_a_key_of_the_notes()
    {
        foreach (var key in (string[])["X", "2"]) Send(key, wait: TimeSpan.Zero);
        group.Stage.Head.ShouldContain("To the debrief?");
        group.Stage.Hurry(Key.Enter, TimeSpan.FromSeconds(.9));
        group.Workshop.Stage.ShouldBe(Stage.Reading, "it meant the next page a moment ago");
        group.Stage.Hurry(Key.Enter, TimeSpan.FromSeconds(.1));
        group.Workshop.Stage.ShouldBe(Stage.Debrief);
    }

    [Fact]
    public void Both_windows_blank_the_wall_and_show_it_again()
    {
        var text = group.Stage.Rows.ToList()[1..^1];
        group.Stage.Press(".").Flow.ShouldContain(". show again");
        group.Stage.Rows.ToList()[2..^2].ShouldAllBe(row => row.Length == 0);
        group.Stage.Press(Key.PageDown).Rows.ToList()[1..^1].ShouldBe(text);
        Send("B");
        group.Stage.Flow.ShouldContain(". show again");
        Send("Enter");
        group.Stage.Rows.ToList()[1..^1].ShouldBe(text);
        group.Workshop.Step.ShouldBeNull("nothing was passed");
    }

    [Fact]
    public void B_blanks_nothing_where_an_answer_B_stands()
    {
        group.Stage.ReadOn().Press("b");
        group.Stage.Flow.ShouldNotContain("show again");
        group.Stage.Press(".").Flow.ShouldContain("show again");
    }

    void Send(string key, TimeSpan? wait = null)
    {
        notes.Look();
        var wall = notes.Wall.ShouldNotBeNull();
        var means = wall.Keys.FirstOrDefault(each => each.Groups.Any(keys => keys.Strokes.Contains(key))).ShouldNotBeNull(
            $"{key} means nothing here:\n{group.Stage.Text}").Means;
        notes.Ask(new WorkshopAct.Press(key, means, wall.Seen)).ShouldBeNull($"{key}\n{group.Stage.Text}");
        Wait(wait);
    }

    void Write(string text)
    {
        notes.Look();
        var wall = notes.Wall.ShouldNotBeNull();
        wall.Line.ShouldNotBeNull(group.Stage.Text);
        notes.Ask(new WorkshopAct.Press("Enter", nameof(KeyAction.Continue), wall.Seen, text)).ShouldBeNull();
        Wait();
    }

    // Whoever presses keys reads what they have done first.
    void Wait(TimeSpan? wait = null)
    {
        group.Stage.Wait(GroupScreen.Every);
        group.Clock.Pass(wait ?? TimeSpan.FromSeconds(1));
        group.Stage.Wait(GroupScreen.Every);
    }
}
