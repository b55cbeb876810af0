using TrustSim.Core.Workshops;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Workshops;

public sealed class WorkshopFollowerTests : GroupGiven
{
    [Fact]
    public void A_second_terminal_sees_each_act()
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        var follower = Store.Follow(Kept)!;
        (follower.IsLocked, follower.Problem).ShouldBe((true, null));
        foreach (var act in First)
        {
            Do(session, act);
            follower.Look().ShouldBeTrue($"{act}");
            Told(follower.Workshop).ShouldBe(Told(session.Workshop));
            follower.Look().ShouldBeFalse("nothing has happened since");
        }
    }

    [Fact]
    public void Who_looks_seldom_sees_all_at_once()
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        var follower = Store.Follow(Kept)!;
        Do(session, First);
        follower.Look().ShouldBeTrue();
        Told(follower.Workshop).ShouldBe(Told(session.Workshop));
    }

    [Fact]
    public void A_room_that_is_closed_and_opened_again_is_followed_on()
    {
        var session = Store.Begin(Scenario, Text, Setup);
        var follower = Store.Follow(Kept)!;
        Do(session, Go);
        session.Dispose();
        follower.Look().ShouldBeTrue();
        (follower.IsLocked, follower.Problem, follower.Workshop.Time.Earlier).ShouldBe((false, null, TimeSpan.Zero));
        follower.Ask(Hands).ShouldBe(new("refusal.screen-is-closed"));
        using var again = Continue();
        follower.Look().ShouldBeTrue();
        follower.IsLocked.ShouldBeTrue();
        Told(follower.Workshop).ShouldBe(Told(again.Workshop));
    }

    [Fact]
    public void A_line_that_was_torn_and_cut_off_by_the_next_sitting_is_no_hindrance()
    {
        foreach (var torn in (string[])["0123456789abcdef {\"kind\":\"vo", "0123456789abcdef {\"kind\":\"vote\"}\n"])
        {
            using (var session = Store.Begin(Scenario, Text, Setup)) Do(session, Go);
            File.AppendAllText(JournalPath, torn);
            var follower = Store.Follow(Kept)!;
            follower.Workshop.Stage.ShouldBe(Stage.Reading);
            using (var again = Continue())
            {
                follower.Look().ShouldBeTrue();
                follower.Problem.ShouldBeNull();
                Do(again, Hands);
                follower.Look().ShouldBeTrue();
                Told(follower.Workshop).ShouldBe(Told(again.Workshop));
            }

            Store.Remove(Kept);
        }
    }

    [Fact]
    public void A_line_that_is_still_being_written_is_waited_for()
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        Do(session, Go);
        var follower = Store.Follow(Kept)!;
        var line = JournalLine.Format("""{"kind":"vote","at":"2026-11-25T10:00:00+00:00","way":"hands"}""");
        Write(line[..30]);
        follower.Look().ShouldBeFalse();
        follower.Problem.ShouldBeNull();
        Write(line[30..]);
        follower.Look().ShouldBeTrue();
        follower.Workshop.Stage.ShouldBe(Stage.Voting);

        void Write(string text)
        {
            using var file = new FileStream(JournalPath, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            file.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }
    }

    [Fact]
    public void A_journal_that_became_shorter_is_read_anew()
    {
        Keep(Go, Hands, Count("yes-1", 4));
        var follower = Store.Follow(Kept)!;
        var lines = File.ReadAllLines(JournalPath);
        File.WriteAllText(JournalPath, string.Join('\n', lines[..^1]) + "\n");
        follower.Look().ShouldBeTrue();
        (follower.Workshop.Stage, follower.Workshop.Open!.IsBegun).ShouldBe((Stage.Voting, false));
    }

    [Fact]
    public void A_damaged_line_and_a_file_that_is_gone_are_said()
    {
        Keep(Go);
        var follower = Store.Follow(Kept)!;
        File.AppendAllText(JournalPath, "0123456789abcdef {\"kind\":\"vote\"}\n");
        follower.Look().ShouldBeTrue();
        follower.Problem.ShouldBe("line 3 is damaged");
        follower.Look().ShouldBeFalse();
        File.Delete(JournalPath);
        follower.Look().ShouldBeTrue();
        follower.Problem.ShouldBe("the workshop’s file is gone");
        follower.Workshop.Stage.ShouldBe(Stage.Reading);
    }

    [Fact]
    public void The_room_does_once_what_it_is_asked()
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        var follower = Store.Follow(Kept)!;
        session.DoAsked().ShouldBeFalse();
        foreach (var act in First)
        {
            follower.Ask(act).ShouldBeNull($"{act}");
            session.DoAsked().ShouldBeTrue($"{act}");
            session.DoAsked().ShouldBeFalse();
            follower.Look().ShouldBeTrue();
            Told(follower.Workshop).ShouldBe(Told(session.Workshop));
        }

        File.ReadAllLines(JournalPath).Length.ShouldBe(1 + First.Length);
    }

    [Fact]
    public void What_cannot_be_done_is_refused_before_it_is_asked()
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        var follower = Store.Follow(Kept)!;
        follower.Ask(Close).ShouldBe(new("refusal.no-vote-open"));
        session.DoAsked().ShouldBeFalse();
    }

    [Fact]
    public void What_was_asked_while_the_room_moved_on_is_not_done()
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        Do(session, Go);
        var follower = Store.Follow(Kept)!;
        Do(session, Hands, new WorkshopAct.TakeBack());
        follower.Ask(Hands).ShouldBe(new("refusal.moved-on"), "it stands as it did, but not as the second terminal knew");
        session.DoAsked().ShouldBeFalse();
        follower.Ask(Hands).ShouldBeNull("now it has seen it");
        follower.Ask(Hands).ShouldBe(new("refusal.no-answer-yet"), "a finger presses twice");
        Do(session, new WorkshopAct.Allow(30));
        session.DoAsked().ShouldBeFalse("the room moved on before it heard");
        session.Workshop.Stage.ShouldBe(Stage.Reading);
        follower.Look();
        follower.Ask(Hands).ShouldBeNull();
        session.DoAsked().ShouldBeTrue();
    }

    [Fact]
    public void Of_two_asks_at_once_the_first_is_done()
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        Do(session, Go);
        var (one, other) = (Store.Follow(Kept)!, Store.Follow(Kept)!);
        one.Ask(new WorkshopAct.Discuss(TimeSpan.FromMinutes(3))).ShouldBeNull();
        other.Ask(Hands).ShouldBeNull();
        session.DoAsked().ShouldBeTrue();
        session.Workshop.Stage.ShouldBe(Stage.Discussing);
    }

    [Fact]
    public void What_was_asked_of_a_sitting_that_was_killed_is_not_done_by_the_next()
    {
        string asks;
        using (var session = Store.Begin(Scenario, Text, Setup))
        {
            Do(session, Go);
            Store.Follow(Kept)!.Ask(Hands).ShouldBeNull();
            asks = Directory.GetFiles(Workshops, "*.asks").ShouldHaveSingleItem();
            File.Copy(asks, asks + "-kept");
        }

        // A room that is killed leaves them lying, the last one perhaps torn.
        File.Move(asks + "-kept", asks);
        File.AppendAllText(asks, "0123456789abcdef {\"kind\":\"go");
        using var again = Continue();
        again.DoAsked().ShouldBeFalse();
        again.Workshop.Stage.ShouldBe(Stage.Reading);
        var follower = Store.Follow(Kept)!;
        follower.Ask(Hands).ShouldBeNull();
        again.DoAsked().ShouldBeTrue("what was torn belongs to nobody");
    }

    [Fact]
    public void What_is_no_ask_is_passed_over()
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        Do(session, Go);
        var asks = JournalPath + ".asks";
        File.WriteAllText(asks,
            $"nonsense\n\n{JournalLine.Format("null")}{JournalLine.Format("""{"kind":"vote","line":2}""")}{JournalLine.Format("""{"kind":"applause","at":"2026-11-25T10:00:00+00:00","line":2}""")}");
        session.DoAsked().ShouldBeFalse();
        Store.Follow(Kept)!.Ask(Hands).ShouldBeNull();
        session.DoAsked().ShouldBeTrue();
    }

    [Fact]
    public void A_closed_workshop_can_be_looked_at()
    {
        Keep(First);
        var follower = Store.Follow(Kept)!;
        (follower.IsLocked, follower.Problem).ShouldBe((false, null));
        Told(follower.Workshop).ShouldBe(Told(Kept.Workshop!));
    }
}
