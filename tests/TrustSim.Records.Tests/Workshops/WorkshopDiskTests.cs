using TrustSim.Core.Workshops;
using TrustSim.Records.Tests.Journal;

namespace TrustSim.Records.Tests.Workshops;

public sealed class WorkshopDiskTests : GroupGiven
{
    readonly FailingDisk disk = new();

    public WorkshopDiskTests() => Disk = disk;

    [Fact]
    public void On_a_full_disk_the_room_goes_on_and_is_saved_whole_once_there_is_room()
    {
        string told;
        using (var session = Store.Begin(Scenario, Text, Setup))
        {
            Do(session, Go);
            session.Problem.ShouldBeNull();
            disk.Room = 30;
            Do(session, Hands, Count("yes-1", 4));
            session.Problem.ShouldNotBeNull().ShouldStartWith("This workshop is not being saved: The disk is full.");
            disk.Room = 100_000;
            Do(session, Close);
            session.Problem.ShouldBeNull();
            told = Told(session.Workshop);
        }

        Told(Kept.Workshop!).ShouldBe(told);
        Kept.IsTorn.ShouldBeFalse();
    }

    [Fact]
    public void What_a_full_disk_did_not_take_is_written_when_the_room_is_closed_where_there_is_room_by_then()
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
    public void After_a_full_disk_only_whole_acts_are_there()
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
    public void A_disk_that_is_full_from_the_start_lets_the_room_play_and_says_so(long room)
    {
        disk.Room = room;
        using (var session = Store.Begin(Scenario, Text, Setup))
        {
            session.Problem.ShouldNotBeNull().ShouldStartWith("This workshop is not being saved: ");
            session.File.ShouldBeNull();
            Do(session, First);
            session.DoAsked().ShouldBeFalse();
            session.Problem.ShouldNotBeNull();
        }

        Directory.GetFiles(Workshops).ShouldBeEmpty();
    }

    [Fact]
    public void A_room_that_cannot_be_written_goes_on_unsaved_and_is_not_called_another_window()
    {
        Keep(Go, Hands);
        var before = File.ReadAllBytes(JournalPath);
        disk.IsReadOnly = true;
        using (var session = Continue())
        {
            session.Problem.ShouldNotBeNull().ShouldStartWith("This workshop is not being saved: The disk can only be read.");
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
