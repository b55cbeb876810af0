using TrustSim.Core.Workshops;
using TrustSim.Records.Tests.Journal;

namespace TrustSim.Records.Tests.Workshops;

public sealed class WorkshopDiskTests : GroupGiven
{
    readonly FailingDisk disk = new();

    public WorkshopDiskTests() => Disk = disk;

    [Fact]
    public void On_a_full_disk_the_workshop_continues_and_is_saved_whole_after_space_is_free()
    {
        string told;
        using (var session = Store.Begin(Scenario, Text, Setup))
        {
            Do(session, Go);
            session.Problem.ShouldBeNull();
            disk.Room = 30;
            Do(session, Hands, Count("yes-1", 4));
            session.Problem.InWords().ShouldNotBeNull().ShouldStartWith("This workshop is not being saved: the disk is full.");
            disk.Room = 100_000;
            Do(session, Close);
            session.Problem.ShouldBeNull();
            told = Told(session.Workshop);
        }

        Told(Kept.Workshop!).ShouldBe(told);
        Kept.IsTorn.ShouldBeFalse();
    }

    [Fact]
    public void Closing_the_workshop_writes_unsaved_acts_if_the_disk_has_space_again()
    {
        using (var session = Store.Begin(Scenario, Text, Setup))
        {
            disk.Room = 30;
            Do(session, Go, Hands);
            disk.Room = 100_000;
        }

        (Kept.Workshop!.Stage, Kept.IsTorn).ShouldBe((Stage.Voting, false));
    }

    [Fact]
    public void A_full_disk_leaves_only_whole_acts()
    {
        using (var session = Store.Begin(Scenario, Text, Setup))
        {
            Do(session, Go);
            disk.Room = 30;
            Do(session, Hands);
        }

        (Kept.Workshop!.Stage, Kept.IsTorn, Kept.Problem).ShouldBe((Stage.Reading, false, null));
        disk.Room = 100_000;
        using (var again = Continue()) Do(again, Hands);
        (Kept.Workshop!.Stage, Kept.IsTorn).ShouldBe((Stage.Voting, false));
    }

    [Theory, InlineData(0), InlineData(100)]
    public void A_disk_full_from_the_start_lets_the_group_play_and_is_reported(long room)
    {
        disk.Room = room;
        using (var session = Store.Begin(Scenario, Text, Setup))
        {
            session.Problem.InWords().ShouldNotBeNull().ShouldStartWith("This workshop is not being saved: ");
            session.File.ShouldBeNull();
            Do(session, First);
            session.DoAsked().ShouldBeFalse();
            session.Problem.ShouldNotBeNull();
        }

        Directory.GetFiles(Workshops).ShouldBeEmpty();
    }

    [Fact]
    public void A_workshop_on_a_read_only_disk_continues_unsaved_and_blames_no_other_window()
    {
        Keep(Go, Hands);
        var before = File.ReadAllBytes(JournalPath);
        disk.IsReadOnly = true;
        using (var session = Continue())
        {
            session.Problem.InWords().ShouldNotBeNull().ShouldStartWith("This workshop is not being saved: the disk is read-only.");
            Do(session, Count("yes-1", 4), Close);
            session.Workshop.Stage.ShouldBe(Stage.Revealed);
            session.Problem.ShouldNotBeNull();
        }

        File.ReadAllBytes(JournalPath).ShouldBe(before);
        disk.IsReadOnly = false;
        using var later = Continue();
        later.Problem.ShouldBeNull();
    }
}
