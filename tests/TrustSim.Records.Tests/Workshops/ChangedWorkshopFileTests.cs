using TrustSim.Core.Workshops;
using TrustSim.Records.Journal;
using TrustSim.Records.Tests.Journal;

namespace TrustSim.Records.Tests.Workshops;

/// <summary>Another program changes the file of a workshop in progress.</summary>
public sealed class ChangedWorkshopFileTests : GroupGiven
{
    readonly FailingDisk disk = new();

    public ChangedWorkshopFileTests() => Disk = disk;

    [Theory, MemberData(nameof(FileChange.Names), MemberType = typeof(FileChange))]
    public void A_workshop_continues_in_another_file_and_the_notes_follow_it(string change)
    {
        string path, told;
        byte[]? theirs;
        using (var session = Store.Begin(Scenario, Text, Setup))
        {
            Do(session, Go);
            var follower = Store.Follow(Kept)!;
            path = JournalPath;
            FileChange.All[change](path);
            theirs = File.Exists(path) ? File.ReadAllBytes(path) : null;
            follower.Look();
            Do(session, Hands);
            session.Problem.ShouldBeNull();
            session.Notice.InWords().ShouldNotBeNull().ShouldContain(Path.GetFileName(session.File!));
            follower.Look().ShouldBeTrue();
            (follower.IsLocked, follower.Problem).ShouldBe((true, null));
            Told(follower.Workshop).ShouldBe(Told(session.Workshop));
            follower.Ask(Count("yes-1", 4)).ShouldBeNull();
            session.DoAsked().ShouldBeTrue();
            follower.Look().ShouldBeTrue();
            Told(follower.Workshop).ShouldBe(Told(session.Workshop));
            told = Told(session.Workshop);
        }

        if (theirs is not null) File.ReadAllBytes(path).ShouldBe(theirs, "it is not ours any more");
        foreach (var left in (string[])["*.lock", "*.asks"]) Directory.GetFiles(Workshops, left).ShouldBeEmpty();
        var kept = Store.All().Single(kept => kept is { Problem: null, IsTorn: false, Workshop.Stage: Stage.Voting });
        Told(kept.Workshop!).ShouldBe(told);
        File.ReadAllBytes(kept.File).ShouldNotContain((byte)0);
    }

    [Theory, MemberData(nameof(FileChange.Names), MemberType = typeof(FileChange))]
    public void A_failed_rewrite_is_reported_to_the_group_until_it_succeeds(string change)
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        Do(session, Go);
        FileChange.All[change](JournalPath);
        disk.Room = 100;
        Do(session, Hands);
        session.Problem.InWords().ShouldNotBeNull().ShouldStartWith("This workshop is not being saved: ");
        disk.Room = 100_000;
        Do(session, Count("yes-1", 4));
        session.Problem.ShouldBeNull();
        Told(Store.All().Single(kept => kept.File == session.File).Workshop!).ShouldBe(Told(session.Workshop));
    }

    [Fact]
    public void A_workshop_without_a_file_gets_one_after_space_is_free()
    {
        disk.Room = 100;
        using var session = Store.Begin(Scenario, Text, Setup);
        session.Problem.ShouldNotBeNull();
        disk.Room = 100_000;
        Do(session, Go);
        (session.Problem, session.Notice).ShouldBe((null, null));
        var follower = Store.Follow(Kept)!;
        follower.Ask(Hands).ShouldBeNull();
        session.DoAsked().ShouldBeTrue();
        Told(Kept.Workshop!).ShouldBe(Told(session.Workshop));
    }

    [Fact]
    public void Notes_on_a_closed_workshop_do_not_follow_another_of_the_same_second()
    {
        Keep(Go);
        var path = JournalPath;
        var follower = Store.Follow(Kept)!;
        var other = path.Replace(".journal", "-2.journal", StringComparison.Ordinal);
        var header = File.ReadLines(path).First()[17..];
        File.WriteAllText(other, JournalLine.Format(header.Replace("\"seed\":7", "\"seed\":8", StringComparison.Ordinal)));
        using var held = FileLock.Take(disk, other).ShouldNotBeNull();
        follower.Look().ShouldBeFalse();
        follower.IsLocked.ShouldBeFalse();
    }
}
