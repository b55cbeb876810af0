using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;
using TrustSim.Terminal.Bindings;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>The notes have the keys of the group’s window, and send them there.</summary>
public sealed class NotesKeyTests
{
    [Fact]
    public void The_notes_have_the_keys_of_the_group_s_window_in_its_words()
    {
        using var desk = new Desk(room => room.Stage.ReadOn());
        desk.Notes.Flow.ShouldContain("The group sees: What");
        desk.Notes.Bar.ShouldContain("V vote in secret   U take back the page   M plan");
        desk.Press("v").ShouldBe([new WorkshopAct.Press("V", nameof(KeyAction.Vote), desk.Seen)]);
        desk.Press(".").ShouldBe([new WorkshopAct.Press(".", nameof(KeyAction.Blank), desk.Seen)]);
        desk.Press(Key.PageDown).ShouldBe([new WorkshopAct.Press("PgDn", nameof(KeyAction.Read), desk.Seen)]);
        desk.Press(Key.F5).ShouldBe([new WorkshopAct.Press("F5", nameof(KeyAction.Read), desk.Seen)]);
    }

    [Fact]
    public void A_key_pressed_twice_waits_for_its_answer_and_figures_do_not()
    {
        using var desk = new Desk(room => room.Stage.ReadOn());
        desk.Notes.PressAtOnce(Key.Enter).PressAtOnce(Key.Enter).Bar.ShouldContain("has not answered yet");
        desk.Sent().Length.ShouldBe(1);
        desk.Show(new WallKey(nameof(KeyAction.Type), [new("0-9", "0-9", ["1", "2"])], "hands", "Types"));
        desk.Press("12").ShouldBe([new WorkshopAct.Press("1", "Type"), new WorkshopAct.Press("2", "Type")]);
    }

    [Fact]
    public void A_key_whose_meaning_has_just_changed_does_nothing_for_a_second()
    {
        using var desk = new Desk(room => room.Stage.ReadOn());
        desk.Show(new WallKey(nameof(KeyAction.Continue), [new("Enter", "Enter", ["Enter"])], "take B", "Takes it"));
        desk.Notes.Bar.ShouldContain("Enter take B");
        desk.Notes.Hurry(Key.Enter, TimeSpan.FromSeconds(.9));
        desk.Sent().ShouldBeEmpty("nobody has read yet that it takes B");
        desk.Notes.Hurry(Key.Enter, TimeSpan.FromSeconds(.1));
        desk.Sent().Length.ShouldBe(1);
    }

    [Fact]
    public void A_text_line_of_the_group_s_window_is_written_in_the_notes()
    {
        using var desk = new Desk(room => room.Stage.ReadOn().Press("l"));
        desk.Notes.Bar.ShouldContain("Enter write it here");
        desk.Notes.Press(Key.Enter).Head.ShouldContain("Time left");
        desk.Notes.Press("25").Press(Key.Enter);
        desk.Sent().ShouldBe([new WorkshopAct.Press("Enter", nameof(KeyAction.Continue), desk.Seen, "25")]);
    }

    [Fact]
    public void Without_the_group_s_window_there_is_nothing_to_drive_and_Esc_closes_the_notes()
    {
        using var desk = new Desk(room => room.Stage.ReadOn(), isOpen: false);
        desk.Notes.Flow.ShouldContain("It continues with: trustsim workshop --resume");
        desk.Notes.Press("v").Bar.ShouldNotContain("vote");
        desk.Notes.Press(Key.Esc).HasQuit.ShouldBeTrue();
    }

    [Fact]
    public void Notes_that_are_opened_early_wait_for_the_workshop()
    {
        using var room = new GroupOf(Scenarios.Small, GroupOf.People(3));
        room.Stage.Wait(GroupScreen.Every).Dispose();
        WorkshopFollower? follower = null;
        using var notes = Headless.Stage.Of(new NotesWaitScreen(() => follower), 120, 40);
        notes.Wait(NotesWaitScreen.Every).Flow.ShouldContain("The notes wait for it.");
        notes.Press("?");
        follower = room.Store.Follow(room.Store.All()[0]);
        notes.Wait(NotesWaitScreen.Every).Flow.ShouldContain("The group sees:");
    }

    [Fact]
    public void M_shows_the_plan_and_Q_closes_the_notes_alone()
    {
        using var desk = new Desk(room => room.Stage.ReadOn());
        desk.Press("m").ShouldBeEmpty();
        desk.Notes.Head.ShouldContain("The plan");
        desk.Notes.Press(Key.Esc);
        desk.Press("q").ShouldBeEmpty();
        desk.Notes.HasQuit.ShouldBeTrue();
    }

    /// <summary>The notes on a stage of their own, beside a group’s window that has told its keys.</summary>
    sealed class Desk : IDisposable
    {
        readonly GroupOf room = new(Scenarios.Small, GroupOf.People(3));

        public Desk(Action<GroupOf> go, bool isOpen = true)
        {
            go(room);
            room.Stage.Wait(GroupScreen.Every);
            // Two simultaneous stages would draw over each other.
            room.Stage.Dispose();
            if (!isOpen) room.Record.Dispose();
            Notes = Headless.Stage.Of(new NotesScreen(room.Store.Follow(room.Store.All()[0])!, PacingModel.From(Scenarios.Small)), 120, 40);
            Notes.Wait(NotesScreen.Every);
            Notes.Clock.Pass(TimeSpan.FromSeconds(2));
        }

        public Headless.Stage Notes { get; }

        public long Seen => room.Record.Seen;

        /// <summary>The keys that have come from the notes since the last call.</summary>
        public ImmutableArray<WorkshopAct> Sent()
        {
            List<WorkshopAct> sent = [];
            room.Record.DoAsked(act =>
            {
                sent.Add(act);
                return null;
            });
            return [.. sent];
        }

        public ImmutableArray<WorkshopAct> Press(string keys)
        {
            foreach (var key in keys) Notes.PressAtOnce(new Key(key));
            return Answered();
        }

        public ImmutableArray<WorkshopAct> Press(Key key)
        {
            Notes.PressAtOnce(key);
            return Answered();
        }

        /// <summary>The group’s window shows something else.</summary>
        public void Show(params ImmutableArray<WallKey> keys)
        {
            room.Record.Show(new(0, ++answered, "A page", "", keys, null, null));
            Notes.Wait(NotesScreen.Every);
        }

        public void Dispose()
        {
            Notes.Dispose();
            room.Dispose();
        }

        int answered;

        // Answers are not waited for: the clock of the group goes on.
        ImmutableArray<WorkshopAct> Answered()
        {
            room.Clock.Pass(TimeSpan.FromSeconds(3));
            return Sent();
        }
    }
}
