using System.Collections.Immutable;
using System.Text;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Records.Journal;
using TrustSim.Records.Tests.Journal;
using TrustSim.Records.Voting;

namespace TrustSim.Records.Tests.Voting;

public sealed class VoteBoxTests : IDisposable
{
    static readonly ImmutableArray<ChoiceId> Choices = [new("stay"), new("go"), new("wait")];

    readonly string folder = Directory.CreateTempSubdirectory("trustsim-votes-").FullName;
    readonly WallClock clock = new();

    string Journal => Path.Combine(folder, "2026-11-25-0900.journal");

    string Votes => VoteBox.PathOf(Journal);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_last_vote_of_a_phone_counts()
    {
        using var box = Open();
        box.Cast("a", 0, 0).ShouldBe(VoteKept.Kept);
        box.Cast("a", 0, 2).ShouldBe(VoteKept.Kept);
        box.Cast("b", 0, 2).ShouldBe(VoteKept.Kept);
        (box.Voted, box.VoteOf("a"), box.VoteOf("c")).ShouldBe((2, 2, null));
        box.Count(0, Choices).Counts.ShouldBe([0, 0, 2]);
    }

    [Fact]
    public void A_vote_that_cannot_count_says_why()
    {
        using var box = VoteBox.Beside(Journal, clock);
        box.Cast("a", 0, 0).ShouldBe(VoteKept.Closed);
        box.Open("one", 1, Choices.Length);
        box.Cast("a", 0, 0).ShouldBe(VoteKept.Closed);
        box.Cast("a", 1, 3).ShouldBe(VoteKept.NoSuchAnswer);
        box.Cast("a", 1, -1).ShouldBe(VoteKept.NoSuchAnswer);
        box.Cast("a", 1, 2).ShouldBe(VoteKept.Kept);
        box.Close();
        box.Cast("a", 1, 0).ShouldBe(VoteKept.Closed);
        box.VoteOf("a").ShouldBe(2);
    }

    [Fact]
    public void No_more_phones_vote_than_a_group_has()
    {
        using var box = VoteBox.Beside(null, clock);
        box.Open("one", 0, Choices.Length);
        for (var phone = 0; phone < Voters.Most; phone++) box.Cast($"{phone}", 0, 0).ShouldBe(VoteKept.Kept);
        box.Cast("one more", 0, 0).ShouldBe(VoteKept.Full);
        box.Cast("7", 0, 1).ShouldBe(VoteKept.Kept);
    }

    [Fact]
    public void A_box_takes_over_what_a_killed_program_left()
    {
        var killed = Open();
        var seat = killed.SeatOf("token");
        killed.Cast(seat, 0, 1);
        // A killed program disposes of nothing.
        var left = Disk.Read(Votes);
        killed.Dispose();
        File.WriteAllBytes(Votes, left);
        using var box = Open();
        box.SeatOf("token").ShouldBe(seat);
        (box.Voted, box.VoteOf(seat)).ShouldBe((1, 1));
    }

    [Fact]
    public void The_first_vote_after_a_resume_takes_nothing_off_the_disk()
    {
        Leave(("a", 1), ("b", 2));
        using (var box = VoteBox.Beside(Journal, clock, new FailingDisk { Room = 10 }))
        {
            box.Open("one", 0, Choices.Length);
            box.Cast("c", 0, 0).ShouldBe(VoteKept.NotKept);
        }

        using var again = Open();
        (again.VoteOf("a"), again.VoteOf("b")).ShouldBe((1, 2));
        again.Cast("c", 0, 0).ShouldBe(VoteKept.Kept);
        again.Count(0, Choices).Counts.ShouldBe([1, 1, 1]);
    }

    [Fact]
    public void Votes_are_dropped_after_a_day()
    {
        Leave(("a", 1));
        clock.Now = File.GetLastWriteTimeUtc(Votes) + VoteBox.Longest;
        using (var box = Open()) box.Voted.ShouldBe(1);
        clock.Now = File.GetLastWriteTimeUtc(Votes) + VoteBox.Longest + TimeSpan.FromSeconds(1);
        using var late = Open();
        late.Voted.ShouldBe(0);
        File.Exists(Votes).ShouldBeFalse();
    }

    [Fact]
    public void A_torn_last_line_is_no_vote_and_spoils_no_later_one()
    {
        Leave(("a", 1), ("b", 2));
        using (var file = File.OpenWrite(Votes)) file.SetLength(file.Length - 3);
        using (var box = Open())
        {
            (box.VoteOf("a"), box.VoteOf("b")).ShouldBe((1, null));
            box.Cast("c", 0, 0).ShouldBe(VoteKept.Kept);
        }

        using var again = Open();
        again.Count(0, Choices).Counts.ShouldBe([1, 1, 0]);
    }

    [Theory, InlineData(""), InlineData("nothing of ours"), InlineData("{\"ballot\":0,\"seat\":\"a\",\"answer\":1}\n")]
    public void A_file_without_its_key_is_no_file_of_votes(string text)
    {
        File.WriteAllText(Votes, text);
        using var box = Open();
        box.Voted.ShouldBe(0);
        box.Cast("a", 0, 0).ShouldBe(VoteKept.Kept);
    }

    [Fact]
    public void Forget_leaves_no_file()
    {
        using var box = Open();
        box.Cast("a", 0, 1);
        File.Exists(Votes).ShouldBeTrue();
        var seat = box.SeatOf("token");
        box.Forget();
        Directory.GetFiles(folder).ShouldBeEmpty();
        box.Voted.ShouldBe(0);
        box.SeatOf("token").ShouldNotBe(seat, "the key goes with the file");
    }

    [Fact]
    public void Forget_deletes_what_was_taken_over_before_anybody_votes_again()
    {
        Leave(("a", 1));
        using var box = Open();
        box.Forget();
        Directory.GetFiles(folder).ShouldBeEmpty();
    }

    [Fact]
    public void A_box_without_votes_leaves_no_file()
    {
        using (var box = Open()) { }
        Directory.GetFiles(folder).ShouldBeEmpty();
    }

    [Fact]
    public void A_disposed_box_takes_no_vote()
    {
        var box = Open();
        box.Dispose();
        box.Cast("a", 0, 1).ShouldBe(VoteKept.Closed);
        Directory.GetFiles(folder).ShouldBeEmpty();
    }

    [Fact]
    public void A_dropped_ballot_is_void_and_the_one_before_it_stays()
    {
        using (var box = Open())
        {
            box.Cast("a", 0, 1);
            box.Open("one", 1, Choices.Length);
            box.Cast("a", 1, 2);
            box.Drop();
            box.Cast("a", 1, 0).ShouldBe(VoteKept.Closed);
        }

        using var again = Open();
        again.VoteOf("a").ShouldBe(1);
        again.Open("one", 1, Choices.Length);
        again.Voted.ShouldBe(0);
    }

    [Fact]
    public void Nobody_else_can_read_the_file()
    {
        using var box = Open();
        box.Cast("a", 0, 1);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(Votes).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void A_seat_does_not_tell_its_token()
    {
        using var box = Open();
        var seat = box.SeatOf("token");
        box.Cast(seat, 0, 1);
        seat.ShouldBe(box.SeatOf("token"));
        seat.ShouldNotBe(box.SeatOf("Token"));
        Encoding.UTF8.GetString(Disk.Read(Votes)).ShouldNotContain("token");
        using var other = VoteBox.Beside(null, clock);
        other.SeatOf("token").ShouldNotBe(seat);
    }

    [Fact]
    public void Moves_are_told_where_five_or_more_vote_twice()
    {
        using var box = Open();
        foreach (var seat in "abcde") box.Cast($"{seat}", 0, 0);
        box.Count(0, Choices).Moves.ShouldBeNull();
        box.Open("one", 1, Choices.Length);
        foreach (var seat in "abc") box.Cast($"{seat}", 1, 1);
        box.Cast("d", 1, 0);
        // Whoever is new has moved from nowhere, and hides nobody.
        foreach (var seat in "vwxyz") box.Cast($"{seat}", 1, 2);
        box.Count(1, Choices).Moves.ShouldBeNull();
        box.Cast("e", 1, 0);
        box.Count(1, Choices).ShouldBe(new Tally([2, 3, 5], [new(Choices[0], Choices[1], 3)]));
    }

    [Fact]
    public void Five_who_vote_the_same_again_have_not_moved()
    {
        using var box = Open();
        foreach (var ballot in (int[])[0, 1])
        {
            box.Open("one", ballot, Choices.Length);
            foreach (var seat in "abcde") box.Cast($"{seat}", ballot, 2);
        }

        box.Count(1, Choices).Moves.ShouldNotBeNull().Length.ShouldBe(0);
    }

    [Fact]
    public void Votes_that_a_killed_program_left_on_another_question_are_dropped()
    {
        using (var box = Open()) box.Cast("a", 0, 1);
        using (var same = VoteBox.Beside(Journal, clock))
        {
            same.Open("one", 0, Choices.Length);
            same.Count(0, Choices).Counts.ShouldBe([0, 1, 0]);
        }

        using var other = VoteBox.Beside(Journal, clock);
        other.Open("another", 0, Choices.Length);
        other.Count(0, Choices).Counts.ShouldBe([0, 0, 0]);
        File.Exists(Votes).ShouldBeFalse();
        other.Cast("a", 0, 2);
        other.Open("another", 1, Choices.Length);
        other.Open("another", 0, Choices.Length);
        other.Count(0, Choices).Counts.ShouldBe([0, 0, 1]);
    }

    [Fact]
    public void Votes_at_once_all_count()
    {
        using (var box = Open())
            Parallel.For(0, 40, phone => box.Cast($"{phone}", 0, phone % 3).ShouldBe(VoteKept.Kept));
        using var again = Open();
        again.Count(0, Choices).Counts.ShouldBe([14, 13, 13]);
    }

    [Fact]
    public void A_vote_that_the_disk_refuses_is_not_kept_and_can_be_sent_again()
    {
        var disk = new FailingDisk();
        using (var box = VoteBox.Beside(Journal, clock, disk))
        {
            box.Open("one", 0, Choices.Length);
            box.Cast("a", 0, 1).ShouldBe(VoteKept.Kept);
            // A part of the line fits.
            disk.Room = 10;
            box.Cast("a", 0, 2).ShouldBe(VoteKept.NotKept);
            box.VoteOf("a").ShouldBe(1);
            disk.IsReadOnly = true;
            box.Cast("b", 0, 2).ShouldBe(VoteKept.NotKept);
            (disk.Room, disk.IsReadOnly) = (long.MaxValue, false);
            box.Cast("b", 0, 2).ShouldBe(VoteKept.Kept);
        }

        using var again = Open();
        (again.VoteOf("a"), again.VoteOf("b")).ShouldBe((1, 2));
    }

    VoteBox Open()
    {
        var box = VoteBox.Beside(Journal, clock);
        box.Open("one", 0, Choices.Length);
        return box;
    }

    void Leave(params (string Seat, int Answer)[] votes)
    {
        using var box = Open();
        foreach (var (seat, answer) in votes) box.Cast(seat, 0, answer);
    }

    sealed class WallClock : TimeProvider
    {
        public DateTimeOffset? Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now ?? System.GetUtcNow();
    }
}
