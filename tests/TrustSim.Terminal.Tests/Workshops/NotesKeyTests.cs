using Terminal.Gui.Input;
using TrustSim.Core.Workshops;
using TrustSim.Terminal.Workshops;
using Stage = TrustSim.Core.Workshops.Stage;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>The facilitator’s keys, and their effects on the workshop.</summary>
public sealed class NotesKeyTests
{
    [Fact]
    public void The_notes_open_and_close_a_talk_and_a_vote_by_the_keys_of_the_group_s_window()
    {
        using var desk = new Desk(GroupOf.People(3), room => room.Stage.ReadOn());
        desk.Notes.Bar.ShouldContain("V vote   P talk   U take back   M plan");
        desk.Press("p").ShouldBe(Stage.Discussing);
        desk.Notes.Bar.ShouldContain("P stop the clock   + a minute");
        desk.Press("p").ShouldBe(Stage.Discussing);
        desk.Notes.Bar.ShouldContain("P start the clock");
        desk.Press("v").ShouldBe(Stage.Voting);
        desk.Notes.Bar.ShouldContain("V close");
        desk.Press("v");
        desk.Notes.Bar.ShouldContain("nobody has voted yet");
        desk.Press("u").ShouldBe(Stage.Discussing);
    }

    [Fact]
    public void A_letter_points_and_only_Enter_takes_the_answer()
    {
        using var desk = Voted(DecisionRule.Facilitator, "aab");
        desk.Press(Key.Enter).ShouldBe(Stage.Revealed);
        desk.Notes.Bar.ShouldContain("Point at an answer first: A or B or C");
        desk.Press("b").ShouldBe(Stage.Revealed);
        desk.Notes.Bar.ShouldContain("Enter take B");
        desk.Press("3").ShouldBe(Stage.Revealed);
        desk.Notes.Bar.ShouldContain("Enter take C");
        desk.Press(Key.Enter).ShouldBe(Stage.Consequence);
        var played = desk.Workshop.Playthrough;
        played.Decisions.ShouldHaveSingleItem().Choice.ShouldBe(played.Scenario.Scenes[0].Choices[2].Id);
    }

    [Fact]
    public void An_answer_against_the_vote_cannot_be_selected()
    {
        using var desk = Voted(DecisionRule.MostVotesThenFacilitator, "ab");
        desk.Press("c");
        desk.Notes.Bar.ShouldContain("C has fewer votes. Point at A or B.");
    }

    [Fact]
    public void A_new_vote_clears_the_selection()
    {
        using var desk = Voted(DecisionRule.MostVotesThenFacilitator, "ab");
        desk.Press("a");
        var (a, b) = (desk.Workshop.Playthrough.OpenChoices[0].Id, desk.Workshop.Playthrough.OpenChoices[1].Id);
        desk.Do(new WorkshopAct.Vote(BallotWay.Secret), new WorkshopAct.Cast(0, a), new WorkshopAct.Cast(1, b), new WorkshopAct.Close());
        desk.Notes.Bar.ShouldContain("A B point at one");
        desk.Press(Key.Enter).ShouldBe(Stage.Revealed);
    }

    [Fact]
    public void The_notes_take_an_answer_to_a_question_that_is_told()
    {
        using var desk = new Desk(GroupOf.People(3), room =>
        {
            room.Clock.Pass(TimeSpan.FromMinutes(70));
            room.Stage.ReadOn();
        });
        desk.Notes.Head.ShouldContain("is told a decision");
        desk.Press(Key.Enter).ShouldBe(Stage.Reading);
        desk.Notes.Bar.ShouldContain("Point at an answer first: A or B or C");
        desk.Press("b").ShouldBe(Stage.Reading);
        desk.Notes.Bar.ShouldContain("Enter take B");
        desk.Press(Key.Enter).ShouldBe(Stage.Consequence);
        desk.Workshop.Group.Decisions.ShouldHaveSingleItem().IsTold.ShouldBeTrue();
    }

    [Fact]
    public void X_ends_the_playthrough_after_asking_and_M_shows_the_plan()
    {
        using var desk = new Desk(GroupOf.People(3), room => room.Stage.ReadOn());
        desk.Press("m");
        desk.Notes.Head.ShouldContain("The plan");
        desk.Notes.Press(Key.Esc);
        desk.Press("x").ShouldBe(Stage.Reading);
        desk.Notes.Press("2");
        desk.Press(Key.Enter).ShouldBe(Stage.Debrief);
    }

    static Desk Voted(DecisionRule rule, string votes) =>
        new(GroupOf.People(votes.Length, rule: rule), room => room.Stage.ReadOn().Press("v").VoteInSecret(votes).Press(Key.Enter));

    /// <summary>The notes on a stage of their own, and the group’s window reduced to performing their commands.</summary>
    sealed class Desk : IDisposable
    {
        readonly GroupOf room;

        public Desk(WorkshopSetup setup, Action<GroupOf> go)
        {
            room = new(Scenarios.Small, setup);
            go(room);
            // Two simultaneous stages would draw over each other.
            room.Stage.Dispose();
            Notes = Headless.Stage.Of(new NotesScreen(room.Store.Follow(room.Store.All()[0])!, PacingModel.From(Scenarios.Small)), 120, 40);
            Look();
        }

        public Headless.Stage Notes { get; }

        public Workshop Workshop => room.Workshop;

        public Stage Press(string keys)
        {
            foreach (var key in keys) Press(new Key(key));
            return Workshop.Stage;
        }

        public Stage Press(Key key)
        {
            Notes.PressAtOnce(key);
            // A refusal stays on the bottom line until the next key; only a performed act changes it.
            if (room.Record.DoAsked()) Look();
            return Workshop.Stage;
        }

        /// <summary>Performs acts in the group’s window.</summary>
        public void Do(params ReadOnlySpan<WorkshopAct> acts)
        {
            foreach (var act in acts) room.Record.Do(act).ShouldBeNull();
            Look();
        }

        public void Dispose()
        {
            Notes.Dispose();
            room.Dispose();
        }

        void Look() => Notes.Wait(NotesScreen.Every);
    }
}
