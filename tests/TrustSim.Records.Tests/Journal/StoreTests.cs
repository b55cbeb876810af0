using System.Text;
using TrustSim.Core.Play;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

public sealed class StoreTests : Given
{
    [Fact]
    public void A_play_goes_on_at_the_question_at_which_it_was_left()
    {
        Keep("yes-1", "no-2");
        var kept = Store.Unfinished().ShouldHaveSingleItem();
        kept.Title.ShouldBe("Three Questions");
        kept.Remark.ShouldBeNull();
        Chosen(kept).ShouldBe(["yes-1", "no-2"]);
        kept.Playthrough!.Phase.ShouldBe(Phase.Consequence);
        kept.Playthrough.ToQuestion().Scene!.Scene.Id.Value.ShouldBe("three");
    }

    [Fact]
    public void What_was_taken_back_is_not_there_after_a_resume()
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            var play = Play("yes-1", "yes-2");
            session.Record(play);
            play = play.TakeBack();
            session.Record(play);
            session.Record(play.Decide(new("no-2")).ToQuestion());
        }

        Chosen(Store.Unfinished().ShouldHaveSingleItem()).ShouldBe(["yes-1", "no-2"]);
    }

    [Fact]
    public void A_play_that_goes_on_is_written_on()
    {
        Keep("yes-1");
        var kept = Store.Unfinished().ShouldHaveSingleItem();
        using (var session = Store.Resume(kept)) session.Record(kept.Playthrough!.ToQuestion().Decide(new("no-2")).ToQuestion());
        Chosen(Store.Unfinished().ShouldHaveSingleItem()).ShouldBe(["yes-1", "no-2"]);
    }

    [Fact]
    public void A_play_is_offered_until_its_debrief_has_been_reached()
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            var last = Play("yes-1", "yes-2").Decide(new("yes-3"));
            session.Record(last);
            session.Record(last.ToQuestion());
        }

        Store.Unfinished().ShouldBeEmpty();
    }

    [Fact]
    public void What_came_of_the_last_decision_can_still_be_read()
    {
        using (var session = Store.Begin(Scenario, Text)) session.Record(Play("yes-1", "yes-2").Decide(new("yes-3")));
        Store.Unfinished().ShouldHaveSingleItem().Playthrough!.Phase.ShouldBe(Phase.Consequence);
    }

    [Fact]
    public void Who_takes_a_decision_back_in_the_debrief_is_offered_the_play_again()
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            var over = Play("yes-1", "yes-2", "yes-3");
            session.Record(over);
            session.Record(over.TakeBack());
        }

        Chosen(Store.Unfinished().ShouldHaveSingleItem()).ShouldBe(["yes-1", "yes-2"]);
    }

    [Fact]
    public void Wherever_a_crash_tears_the_file_every_whole_line_is_kept()
    {
        Keep("yes-1", "no-2");
        var whole = File.ReadAllBytes(JournalPath);
        var header = Array.IndexOf(whole, (byte)'\n') + 1;
        for (var length = header; length <= whole.Length; length++)
        {
            File.WriteAllBytes(JournalPath, whole[..length]);
            var lines = whole.AsSpan(header, length - header).Count((byte)'\n');
            var found = Store.Unfinished();
            if (lines == 0)
            {
                found.ShouldBeEmpty();
                continue;
            }

            var kept = found.ShouldHaveSingleItem();
            Chosen(kept).ShouldBe(new[] { "yes-1", "no-2" }.Take(lines));
            (kept.Remark is not null).ShouldBe(whole[length - 1] != '\n');
        }
    }

    [Fact]
    public void What_a_crash_tore_off_is_overwritten_by_the_next_decision()
    {
        Keep("yes-1", "no-2");
        var whole = File.ReadAllBytes(JournalPath);
        File.WriteAllBytes(JournalPath, whole[..^5]);
        var kept = Store.Unfinished().ShouldHaveSingleItem();
        using (var session = Store.Resume(kept)) session.Record(kept.Playthrough!.ToQuestion().Decide(new("no-2")).ToQuestion());
        var reading = PlaythroughJournal.Rules.Read(File.ReadAllBytes(JournalPath));
        reading.IsTorn.ShouldBeFalse();
        reading.Problem.ShouldBeNull();
        reading.State!.Current.Decisions.Select(decision => decision.Choice.Value).ShouldBe(["yes-1", "no-2"]);
        reading.State.Resumed.ShouldHaveSingleItem();
    }

    [Fact]
    public void Damage_in_the_middle_is_said_and_the_file_is_left_as_it_is()
    {
        Keep("yes-1", "no-2");
        var bytes = File.ReadAllBytes(JournalPath);
        bytes[Array.IndexOf(bytes, (byte)'\n') + 20] ^= 1;
        File.WriteAllBytes(JournalPath, bytes);
        var kept = Store.Unfinished().ShouldHaveSingleItem();
        kept.Playthrough.ShouldBeNull();
        kept.Remark.ShouldNotBeNull().ShouldContain("line 2 is damaged");
        using (var session = Store.Resume(kept))
        {
            session.Problem.ShouldNotBeNull();
            session.Record(Play("no-1"));
        }

        File.ReadAllBytes(JournalPath).ShouldBe(bytes);
    }

    [Fact]
    public void A_second_program_on_the_same_play_is_told_so()
    {
        Keep("yes-1");
        var kept = Store.Unfinished().ShouldHaveSingleItem();
        using var first = Store.Resume(kept);
        using var second = Store.Resume(kept);
        first.Problem.ShouldBeNull();
        second.Problem.ShouldNotBeNull().ShouldContain("it is open in another window");
    }

    [Fact]
    public void A_play_that_is_open_elsewhere_can_be_read_and_says_so()
    {
        Keep("yes-1");
        using var first = Store.Resume(Store.Unfinished().ShouldHaveSingleItem());
        first.Record(Play("yes-1", "yes-2"));
        var kept = Store.Unfinished().ShouldHaveSingleItem();
        (kept.Title, kept.IsTaken, kept.IsDamaged).ShouldBe(("Three Questions", true, false));
        Chosen(kept).ShouldBe(["yes-1", "yes-2"]);
        kept.Remark.ShouldBe("It is open in another window. Close it there to go on with it here.");
        PlaythroughStore.CopyOf(JournalPath).ShouldNotBeNull().Tree.Current.Decisions.Count().ShouldBe(2);
        Should.Throw<IOException>(() => Store.Remove(JournalPath)).Message.ShouldBe("It is open in another window.");
        File.Exists(JournalPath).ShouldBeTrue();
        first.Dispose();
        Store.Unfinished().ShouldHaveSingleItem().IsTaken.ShouldBeFalse();
    }

    [Fact]
    public void Where_nothing_can_be_written_the_play_goes_on_and_says_so()
    {
        File.WriteAllText(Plays, "a file where the folder should be");
        using var session = Store.Begin(Scenario, Text);
        session.Record(Play("yes-1"));
        session.Problem.ShouldNotBeNull().ShouldContain("not being saved");
        session.Record(Play("yes-1").TakeBack());
        session.Tree.Others.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_journal_of_a_newer_version_is_refused_by_name()
    {
        Directory.CreateDirectory(Plays);
        File.WriteAllText(Path.Combine(Plays, "old.journal"),
            JournalLine.Format("""{"journal":99,"scenario":"x","title":"Old","started":"2026-01-01T00:00:00+00:00","text":""}"""));
        Store.Unfinished().ShouldHaveSingleItem().Remark.ShouldNotBeNull().ShouldContain("a newer version of TrustSim");
    }

    [Fact]
    public void Any_bytes_are_read_without_an_exception()
    {
        var random = new Random(20261125);
        Keep("yes-1", "no-2");
        var whole = File.ReadAllBytes(JournalPath);
        for (var i = 0; i < 500; i++)
        {
            var bytes = whole.ToArray();
            for (var hit = random.Next(1, 4); hit > 0; hit--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(JournalPath, bytes);
            foreach (var kept in Store.Unfinished()) (kept.Playthrough is not null || kept.Remark is not null).ShouldBeTrue();
        }
    }

    [Fact]
    public void The_text_of_the_scenario_is_kept_to_the_letter()
    {
        Keep("yes-1");
        Encoding.UTF8.GetString(File.ReadAllBytes(JournalPath)).ShouldContain("Three Questions\\nteam");
    }

    [Fact]
    public void Where_the_scenario_was_read_from_is_kept_and_leaves_no_machine()
    {
        const string file = "/home/ada/three.yaml";
        using (var session = Store.Begin(Scenario, Text, file))
        {
            session.Tree.File.ShouldBe(file);
            session.Record(Play("yes-1"));
        }

        var kept = Store.All().ShouldHaveSingleItem();
        kept.Tree!.File.ShouldBe(file);
        var copy = PlaythroughStore.CopyOf(kept.File)!;
        copy.Tree.File.ShouldBeNull();
        copy.Tree.Id.ShouldBe(kept.Tree.Id);
        Encoding.UTF8.GetString(copy.ToJournal()).ShouldNotContain("ada/");
    }

    [Fact]
    public void Nobody_else_on_the_machine_can_read_what_is_kept()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There a user's folders are closed as it is.");
        Keep("yes-1");
        Mode(Plays).ShouldBe("700");
        Mode(JournalPath).ShouldBe("600");
        using (var session = Store.Resume(Store.All()[0])) session.Record(Play("yes-1", "no-2"));
        Mode(JournalPath).ShouldBe("600");
        var copy = PlaythroughStore.CopyOf(JournalPath)!;
        File.Delete(JournalPath);
        Store.Add(copy);
        Mode(JournalPath).ShouldBe("600");

        static string Mode(string path) => OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(path), 8);
    }
}
