using System.Text;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

public sealed class DiskTests : Given
{
    readonly FailingDisk disk = new();

    public DiskTests() => Disk = disk;

    [Fact]
    public void On_a_full_disk_the_playthrough_continues_and_is_saved_whole_after_space_is_free()
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1"));
            session.Problem.ShouldBeNull();
            disk.Room = 30;
            session.Record(Play("yes-1", "yes-2"));
            session.Problem.InWords().ShouldNotBeNull().ShouldContain("the disk is full.");
            session.Record(Play("yes-1", "no-2"));
            session.Problem.ShouldNotBeNull();
            disk.Room = 10_000;
            session.Record(Play("yes-1", "no-2", "yes-3").TakeBack());
            session.Problem.ShouldBeNull();
        }

        var kept = Store.Unfinished().ShouldHaveSingleItem();
        Chosen(kept).ShouldBe(["yes-1", "no-2"]);
        kept.Remark.ShouldBeNull();
        Chosen(kept.Tree!.Others.ShouldHaveSingleItem()).ShouldBe("yes-1 yes-2");
    }

    [Theory]
    [InlineData(0), InlineData(100), InlineData(500)]
    public void A_disk_that_is_full_from_the_start_is_left_as_it_was(long room)
    {
        disk.Room = room;
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1"));
            session.Problem.ShouldNotBeNull();
        }

        Directory.GetFiles(Plays).ShouldBeEmpty();
    }

    [Fact]
    public void A_full_disk_leaves_only_whole_decisions()
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1"));
            disk.Room = 30;
            session.Record(Play("yes-1", "yes-2"));
        }

        var kept = Store.Unfinished().ShouldHaveSingleItem();
        Chosen(kept).ShouldBe(["yes-1"]);
        kept.Remark.ShouldBeNull("what was half written is cut off at once");
        File.ReadAllBytes(JournalPath)[^1].ShouldBe((byte)'\n');
    }

    [Fact]
    public void A_read_only_folder_is_reported_for_new_and_resumed_playthroughs()
    {
        Keep("yes-1");
        disk.IsReadOnly = true;
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("no-1"));
            session.Problem.InWords().ShouldNotBeNull().ShouldContain("the disk is read-only.");
            session.Problem.InWords()!.ShouldNotContain(".draft", Case.Insensitive, "nobody has asked for that");
        }

        using var resumed = Store.Resume(Store.Unfinished().ShouldHaveSingleItem());
        resumed.Problem.InWords().ShouldNotBeNull().ShouldContain("the disk is read-only.");
        resumed.Problem.InWords()!.ShouldNotContain("another window");
        resumed.Record(Play("yes-1", "no-2"));
        Chosen(resumed.Tree.Current).ShouldBe("yes-1 no-2");
    }

    [Fact]
    public void No_file_is_created_before_the_first_decision()
    {
        using (var session = Store.Begin(Scenario, Text)) session.Record(Play());
        Directory.Exists(Plays).ShouldBeFalse();

        Keep("yes-1");
        var before = File.ReadAllBytes(JournalPath);
        using (Store.Resume(Store.Unfinished().ShouldHaveSingleItem()))
        {
        }

        File.ReadAllBytes(JournalPath).ShouldBe(before);
    }

    [Fact]
    public void The_draft_of_a_playthrough_killed_at_its_first_decision_is_deleted()
    {
        Directory.CreateDirectory(Plays);
        var (old, young) = (Path.Combine(Plays, "a.journal.draft"), Path.Combine(Plays, "b.journal.draft"));
        foreach (var (draft, days) in new[] { (old, -2), (young, 0) })
        {
            File.WriteAllText(draft, "half a jou");
            File.SetLastWriteTimeUtc(draft, Clock.Start.AddDays(days).UtcDateTime);
        }

        Store.All().ShouldBeEmpty();
        Keep("yes-1");
        File.Exists(old).ShouldBeFalse();
        File.Exists(young).ShouldBeTrue("it may be another program's that is being written");
    }

    [Fact]
    public void Fields_of_a_newer_version_stay_in_the_file()
    {
        Keep("yes-1");
        Append("""{"kind":"decide","at":"2026-11-25T10:00:00+00:00","scene":"two","choice":"no-2","mood":"curious"}""");
        var kept = Store.Unfinished().ShouldHaveSingleItem();
        Chosen(kept).ShouldBe(["yes-1", "no-2"]);
        using (var session = Store.Resume(kept)) session.Record(Play("yes-1"));
        File.ReadAllText(JournalPath).ShouldContain("curious");
        Chosen(Store.Unfinished().ShouldHaveSingleItem()).ShouldBe(["yes-1"]);
    }

    [Theory]
    [InlineData("""{"kind":"vote","at":"2026-11-25T10:00:00+00:00","hands":4}""",
        "line 3 says something that only a newer version of TrustSim understands (“vote”)")]
    [InlineData("""{"kind":"go","road":7}""", "line 3 makes no sense")]
    [InlineData("""{"kind":"predict","who":"ada","trust":"sideways","fear":"up"}""", "line 3 makes no sense")]
    [InlineData("""{"kind":"decide","at":"yesterday","scene":"two","choice":"no-2"}""", "line 3 makes no sense")]
    [InlineData("""{"scene":"two"}""", "line 3 makes no sense")]
    [InlineData("null", "line 3 makes no sense")]
    [InlineData("", "line 3 makes no sense")]
    public void An_unreadable_journal_is_explained_and_left_unchanged(string json, string why)
    {
        Keep("yes-1");
        Append(json);
        var before = File.ReadAllBytes(JournalPath);
        var kept = Store.All().ShouldHaveSingleItem();
        kept.Playthrough.ShouldBeNull();
        kept.Remark.InWords().ShouldNotBeNull().ShouldContain(why);
        using (var session = Store.Resume(kept)) session.Record(Play("no-1"));
        File.ReadAllBytes(JournalPath).ShouldBe(before);
    }

    void Append(string json) => File.AppendAllText(JournalPath, JournalLine.Format(json), Encoding.UTF8);
}
