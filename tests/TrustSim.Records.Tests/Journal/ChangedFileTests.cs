using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

/// <summary>The file of a playthrough is changed from outside while it is being played.</summary>
public sealed class ChangedFileTests : Given
{
    readonly FailingDisk disk = new();

    public ChangedFileTests() => Disk = disk;

    [Theory, MemberData(nameof(FileChange.Names), MemberType = typeof(FileChange))]
    public void What_another_program_did_to_the_file_is_noticed_at_the_next_decision_and_nothing_is_lost(string change)
    {
        byte[]? theirs;
        string path;
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1"));
            path = JournalPath;
            FileChange.All[change](path);
            theirs = File.Exists(path) ? File.ReadAllBytes(path) : null;
            session.Record(Play("yes-1", "no-2"));
            session.Problem.ShouldBeNull();
            session.Notice.ShouldNotBeNull().ShouldContain(Path.GetFileName(Whole()));
            session.Record(Play("yes-1", "no-2", "yes-3"));
            session.Problem.ShouldBeNull();
        }

        if (theirs is not null) File.ReadAllBytes(path).ShouldBe(theirs, "it is not ours any more");
        File.ReadAllBytes(Whole()).ShouldNotContain((byte)0);
        Directory.GetFiles(Plays, "*.lock").ShouldBeEmpty();
        var kept = Store.All().Single(kept => kept.File == Whole());
        Chosen(kept).ShouldBe(["yes-1", "no-2", "yes-3"]);
        kept.Remark.ShouldBeNull();
    }

    [Theory, MemberData(nameof(FileChange.Names), MemberType = typeof(FileChange))]
    public void Where_it_cannot_be_written_anew_that_is_said_until_it_can(string change)
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1"));
            FileChange.All[change](JournalPath);
            disk.Room = 100;
            session.Record(Play("yes-1", "no-2"));
            session.Problem.ShouldNotBeNull().ShouldContain("not being saved");
            disk.Room = 100_000;
            session.Record(Play("yes-1", "no-2"));
            session.Problem.ShouldBeNull();
            session.Notice.ShouldNotBeNull();
        }

        Chosen(Store.All().Single(kept => kept.File == Whole())).ShouldBe(["yes-1", "no-2"]);
    }

    [Fact]
    public void A_file_that_was_replaced_by_its_own_copy_is_written_on()
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1"));
            FileChange.ReplaceByItself(JournalPath);
            session.Record(Play("yes-1", "no-2"));
            (session.Problem, session.Notice).ShouldBe((null, null));
        }

        Chosen(Store.All().ShouldHaveSingleItem()).ShouldBe(["yes-1", "no-2"]);
    }

    [Fact]
    public void A_playthrough_that_was_resumed_is_written_anew_with_all_that_was_played_before()
    {
        Keep("yes-1", "no-2");
        using (var session = Store.Resume(Store.All()[0]))
        {
            File.WriteAllBytes(JournalPath, []);
            session.Record(Play("yes-1", "no-2", "yes-3"));
        }

        var kept = Store.All().Single(kept => kept.File == Whole());
        Chosen(kept).ShouldBe(["yes-1", "no-2", "yes-3"]);
        kept.Tree!.Resumed.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_new_file_is_held_in_place_of_the_old_one()
    {
        using var session = Store.Begin(Scenario, Text);
        session.Record(Play("yes-1"));
        var old = JournalPath;
        FileChange.All["replaced by a shorter file"](old);
        session.Record(Play("yes-1", "no-2"));
        FileLock.IsLocked(old).ShouldBeFalse();
        FileLock.IsLocked(Whole()).ShouldBeTrue();
        using var second = Store.Resume(Store.All().Single(kept => kept.File == Whole()));
        second.Problem.ShouldNotBeNull().ShouldContain("another window");
    }

    [Fact]
    public void A_lock_that_was_removed_is_taken_again()
    {
        using var session = Store.Begin(Scenario, Text);
        session.Record(Play("yes-1"));
        File.Delete(FileLock.PathOf(JournalPath));
        session.Record(Play("yes-1", "no-2"));
        (session.Problem, session.Notice).ShouldBe((null, null));
        FileLock.IsLocked(JournalPath).ShouldBeTrue();
    }

    [Fact]
    public void Who_lost_the_lock_to_another_window_writes_into_a_file_of_their_own()
    {
        using var session = Store.Begin(Scenario, Text);
        session.Record(Play("yes-1"));
        var path = JournalPath;
        File.Delete(FileLock.PathOf(path));
        using var other = Store.Resume(Store.All()[0]);
        other.Record(Play("yes-1", "yes-2"));
        session.Record(Play("yes-1", "no-2"));
        (session.Problem, other.Problem).ShouldBe((null, null));
        Store.All().Select(kept => string.Join(' ', Chosen(kept))).ShouldBe(["yes-1 no-2", "yes-1 yes-2"], ignoreOrder: true);
    }

    [Fact]
    public void A_limit_on_the_size_of_files_is_said_as_a_full_disk_is()
    {
        disk.IsLimited = true;
        disk.Room = 5;
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1"));
            session.Problem.ShouldNotBeNull().ShouldContain("not being saved");
            disk.Room = 10_000;
            session.Record(Play("yes-1", "no-2"));
            session.Problem.ShouldBeNull();
            disk.Room = 5;
            session.Record(Play("yes-1", "no-2", "yes-3"));
            session.Problem.ShouldNotBeNull();
        }

        Chosen(Store.All().ShouldHaveSingleItem()).ShouldBe(["yes-1", "no-2"]);
    }

    /// <summary>The one that was written last and is a journal.</summary>
    string Whole() => Directory.GetFiles(Plays, "*.journal").Single(path =>
        PlaythroughJournal.Rules.Read(File.ReadAllBytes(path)) is { Problem: null, IsTorn: false, State.Current.Taken.Length: > 1 });
}
