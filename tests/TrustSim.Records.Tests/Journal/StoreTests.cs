using TrustSim.Records.Files;
using System.Text;
using TrustSim.Core.Play;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

public sealed class StoreTests : Given
{
    [Fact]
    public void A_playthrough_resumes_at_the_question_where_the_player_left()
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
    public void A_decision_taken_back_stays_away_after_a_resume()
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
    public void A_resumed_playthrough_continues_its_journal()
    {
        Keep("yes-1");
        var kept = Store.Unfinished().ShouldHaveSingleItem();
        using (var session = Store.Resume(kept)) session.Record(kept.Playthrough!.ToQuestion().Decide(new("no-2")).ToQuestion());
        Chosen(Store.Unfinished().ShouldHaveSingleItem()).ShouldBe(["yes-1", "no-2"]);
    }

    [Fact]
    public void A_playthrough_is_unfinished_until_its_debrief()
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
    public void The_consequence_of_the_last_decision_is_readable_after_a_resume()
    {
        using (var session = Store.Begin(Scenario, Text)) session.Record(Play("yes-1", "yes-2").Decide(new("yes-3")));
        Store.Unfinished().ShouldHaveSingleItem().Playthrough!.Phase.ShouldBe(Phase.Consequence);
    }

    [Fact]
    public void Taking_a_decision_back_in_the_debrief_makes_the_playthrough_unfinished()
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
    public void A_crash_at_any_byte_keeps_every_whole_line()
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
    public void The_next_decision_overwrites_a_torn_line()
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
    public void Damage_in_the_middle_is_reported_and_the_file_stays_unchanged()
    {
        Keep("yes-1", "no-2");
        var bytes = File.ReadAllBytes(JournalPath);
        bytes[Array.IndexOf(bytes, (byte)'\n') + 20] ^= 1;
        File.WriteAllBytes(JournalPath, bytes);
        var kept = Store.Unfinished().ShouldHaveSingleItem();
        kept.Playthrough.ShouldBeNull();
        kept.Remark.InWords().ShouldNotBeNull().ShouldContain("line 2 is damaged");
        using (var session = Store.Resume(kept))
        {
            session.Problem.ShouldNotBeNull();
            session.Record(Play("no-1"));
        }

        File.ReadAllBytes(JournalPath).ShouldBe(bytes);
    }

    [Fact]
    public void A_second_program_on_the_same_playthrough_gets_a_message()
    {
        Keep("yes-1");
        var kept = Store.Unfinished().ShouldHaveSingleItem();
        using var first = Store.Resume(kept);
        using var second = Store.Resume(kept);
        first.Problem.ShouldBeNull();
        second.Problem.InWords().ShouldNotBeNull().ShouldContain("it is open in another window");
    }

    [Fact]
    public void A_playthrough_that_is_open_elsewhere_is_readable_and_says_so()
    {
        Keep("yes-1");
        using var first = Store.Resume(Store.Unfinished().ShouldHaveSingleItem());
        first.Record(Play("yes-1", "yes-2"));
        var kept = Store.Unfinished().ShouldHaveSingleItem();
        (kept.Title, kept.IsTaken, kept.IsDamaged).ShouldBe(("Three Questions", true, false));
        Chosen(kept).ShouldBe(["yes-1", "yes-2"]);
        kept.Remark.InWords().ShouldBe("It is open in another window. Close it there to continue it here.");
        PlaythroughStore.CopyOf(JournalPath).ShouldNotBeNull().Tree.Current.Decisions.Count().ShouldBe(2);
        Should.Throw<FileRefusedException>(() => Store.Remove(JournalPath)).Reason.InWords().ShouldBe("it is open in another window");
        File.Exists(JournalPath).ShouldBeTrue();
        first.Dispose();
        Store.Unfinished().ShouldHaveSingleItem().IsTaken.ShouldBeFalse();
    }

    [Fact]
    public void Without_a_writable_folder_the_playthrough_continues_and_says_so()
    {
        File.WriteAllText(Plays, "a file where the folder should be");
        using var session = Store.Begin(Scenario, Text);
        session.Record(Play("yes-1"));
        session.Problem.InWords().ShouldNotBeNull().ShouldContain("not being saved");
        session.Record(Play("yes-1").TakeBack());
        session.Tree.Others.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_journal_of_a_newer_version_is_refused_by_name()
    {
        Directory.CreateDirectory(Plays);
        File.WriteAllText(Path.Combine(Plays, "old.journal"),
            JournalLine.Format("""{"journal":99,"scenario":"x","title":"Old","started":"2026-01-01T00:00:00+00:00","text":""}"""));
        Store.Unfinished().ShouldHaveSingleItem().Remark.InWords().ShouldNotBeNull().ShouldContain("a newer version of TrustSim");
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
    public void The_path_of_the_scenario_is_saved_and_in_no_export()
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
    public void No_other_user_can_read_saved_files()
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
