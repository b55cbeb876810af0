using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

/// <summary>Another program changes the file of a playthrough in progress.</summary>
public sealed class ChangedFileTests : Given
{
    readonly FailingDisk disk = new();

    public ChangedFileTests() => Disk = disk;

    [Theory, MemberData(nameof(FileChange.Names), MemberType = typeof(FileChange))]
    public void The_next_decision_detects_an_outside_change_and_loses_nothing(string change)
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
            session.Notice.InWords().ShouldNotBeNull().ShouldContain(Path.GetFileName(Whole()));
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
    public void A_failed_rewrite_is_reported_until_it_succeeds(string change)
    {
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1"));
            FileChange.All[change](JournalPath);
            disk.Room = 100;
            session.Record(Play("yes-1", "no-2"));
            session.Problem.InWords().ShouldNotBeNull().ShouldContain("not being saved");
            disk.Room = 100_000;
            session.Record(Play("yes-1", "no-2"));
            session.Problem.ShouldBeNull();
            session.Notice.ShouldNotBeNull();
        }

        Chosen(Store.All().Single(kept => kept.File == Whole())).ShouldBe(["yes-1", "no-2"]);
    }

    [Fact]
    public void A_file_replaced_by_its_own_copy_is_continued()
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
    public void A_rewritten_file_contains_all_events_before_the_resume()
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
    public void The_lock_moves_to_the_new_file()
    {
        using var session = Store.Begin(Scenario, Text);
        session.Record(Play("yes-1"));
        var old = JournalPath;
        FileChange.All["replaced by a shorter file"](old);
        session.Record(Play("yes-1", "no-2"));
        FileLock.IsLocked(old).ShouldBeFalse();
        FileLock.IsLocked(Whole()).ShouldBeTrue();
        using var second = Store.Resume(Store.All().Single(kept => kept.File == Whole()));
        second.Problem.InWords().ShouldNotBeNull().ShouldContain("another window");
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
    public void A_window_that_lost_its_lock_writes_a_file_of_its_own()
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
    public void A_file_size_limit_is_reported_like_a_full_disk()
    {
        disk.IsLimited = true;
        disk.Room = 5;
        using (var session = Store.Begin(Scenario, Text))
        {
            session.Record(Play("yes-1"));
            session.Problem.InWords().ShouldNotBeNull().ShouldContain("not being saved");
            disk.Room = 10_000;
            session.Record(Play("yes-1", "no-2"));
            session.Problem.ShouldBeNull();
            disk.Room = 5;
            session.Record(Play("yes-1", "no-2", "yes-3"));
            session.Problem.ShouldNotBeNull();
        }

        Chosen(Store.All().ShouldHaveSingleItem()).ShouldBe(["yes-1", "no-2"]);
    }

    /// <summary>The latest complete journal.</summary>
    string Whole() => Directory.GetFiles(Plays, "*.journal").Single(path =>
        PlaythroughJournal.Rules.Read(File.ReadAllBytes(path)) is { Problem: null, IsTorn: false, State.Current.Taken.Length: > 1 });
}
