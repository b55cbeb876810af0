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
    public void A_follower_reads_all_acts_since_its_last_look()
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        var follower = Store.Follow(Kept)!;
        Do(session, First);
        follower.Look().ShouldBeTrue();
        Told(follower.Workshop).ShouldBe(Told(session.Workshop));
    }

    [Fact]
    public void A_follower_continues_after_the_group_closes_and_reopens()
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
    public void A_follower_continues_after_a_torn_line_was_cut_off()
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
    public void A_follower_waits_for_the_rest_of_a_line()
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
    public void A_follower_reads_a_shortened_journal_again()
    {
        Keep(Go, Hands, Count("yes-1", 4));
        var follower = Store.Follow(Kept)!;
        var lines = File.ReadAllLines(JournalPath);
        File.WriteAllText(JournalPath, string.Join('\n', lines[..^1]) + "\n");
        follower.Look().ShouldBeTrue();
        (follower.Workshop.Stage, follower.Workshop.Open!.IsBegun).ShouldBe((Stage.Voting, false));
    }

    [Fact]
    public void A_damaged_line_and_a_missing_file_are_reported()
    {
        Keep(Go);
        var follower = Store.Follow(Kept)!;
        File.AppendAllText(JournalPath, "0123456789abcdef {\"kind\":\"vote\"}\n");
        follower.Look().ShouldBeTrue();
        follower.Problem.InWords().ShouldBe("line 3 is damaged");
        follower.Look().ShouldBeFalse();
        File.Delete(JournalPath);
        follower.Look().ShouldBeTrue();
        follower.Problem.InWords().ShouldBe("the workshop’s file is gone");
        follower.Workshop.Stage.ShouldBe(Stage.Reading);
    }

    [Fact]
    public void The_group_performs_a_command_once()
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

        File.ReadAllLines(JournalPath).Length.ShouldBe(1 + First.Count(act => act is not WorkshopAct.Cast), "no vote in secret is in it");
    }

    [Fact]
    public void An_impossible_act_is_refused_before_it_is_sent()
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        var follower = Store.Follow(Kept)!;
        follower.Ask(Close).ShouldBe(new("refusal.no-vote-open"));
        session.DoAsked().ShouldBeFalse();
    }

    [Fact]
    public void A_command_for_an_earlier_state_of_the_group_is_ignored()
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
    public void The_first_of_two_simultaneous_commands_is_performed()
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
    public void Commands_to_a_killed_sitting_are_ignored_by_the_next()
    {
        string asks;
        using (var session = Store.Begin(Scenario, Text, Setup))
        {
            Do(session, Go);
            Store.Follow(Kept)!.Ask(Hands).ShouldBeNull();
            asks = Directory.GetFiles(Workshops, "*.asks").ShouldHaveSingleItem();
            File.Copy(asks, asks + "-kept");
        }

        // A killed window leaves its commands behind, the last one perhaps torn.
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
    public void Malformed_commands_are_skipped()
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        Do(session, Go);
        var asks = JournalPath + ".asks";
        File.WriteAllText(
            asks,
            "nonsense\n\n"
                + JournalLine.Format("null")
                + JournalLine.Format("""{"kind":"vote","line":2}""")
                + JournalLine.Format("""{"kind":"applause","at":"2026-11-25T10:00:00+00:00","line":2}"""));
        session.DoAsked().ShouldBeFalse();
        Store.Follow(Kept)!.Ask(Hands).ShouldBeNull();
        session.DoAsked().ShouldBeTrue();
    }

    [Fact]
    public void A_closed_workshop_is_readable()
    {
        Keep(First);
        var follower = Store.Follow(Kept)!;
        (follower.IsLocked, follower.Problem).ShouldBe((false, null));
        Told(follower.Workshop).ShouldBe(Told(Kept.Workshop!));
    }
}
