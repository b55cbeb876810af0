using TrustSim.Core.Workshops;
using TrustSim.Records.Tests.Journal;
using TrustSim.Records.Voting;
using TrustSim.Records.Workshops;

namespace TrustSim.Records.Tests.Workshops;

/// <summary>Secret means secret: what files tell of votes that were given on one keyboard.</summary>
public sealed class SecretVotesTests : GroupGiven
{
    static readonly WorkshopAct Secret = new WorkshopAct.Vote(BallotWay.Secret);

    string Votes => VoteBox.PathOf(JournalPath);

    [Fact]
    public void A_vote_lies_in_the_file_of_votes_and_never_in_the_journal()
    {
        using var session = Six();
        Do(session, Go, Secret);
        var before = File.ReadAllText(JournalPath);
        Do(session, Cast(0, "yes-1"), Cast(1, null));
        File.ReadAllText(JournalPath).ShouldBe(before);
        File.ReadAllText(Votes).ShouldContain(session.Votes.SeatOf("1"));
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(Votes).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        session.Workshop.Open!.Cast.ShouldBe(2);
    }

    [Fact]
    public void No_file_tells_who_voted_what_after_the_decision_after_a_kill_and_after_taking_back()
    {
        var told = new List<string>();
        var session = Six();
        Do(session, Go, Secret, Cast(0, "yes-1"), Cast(1, "no-1"), Cast(2, "yes-1"));
        Remember();

        // The program is killed in the middle: the next person goes on.
        session = Killed(session);
        session.Workshop.Open!.Cast.ShouldBe(3);
        session.Do(Cast(2, "no-1")).ShouldBe(new("refusal.vote-is-in"));
        Do(session, Cast(3, "yes-1"), Cast(4, null), Cast(5, "no-1"), Close);
        Remember();
        Counts(session.Workshop.Ballots[0]).ShouldBe("3 2");

        // Killed again, when the result is on the wall.
        session = Killed(session);
        Counts(session.Workshop.Ballots[0]).ShouldBe("3 2");
        File.ReadAllText(JournalPath).ShouldNotContain("counts");
        Do(session, [Secret, .. Everybody("no-1", "no-1", "yes-1", "yes-1", "yes-1", "yes-1"), Close]);
        Remember();
        session.Workshop.Ballots[1].Tally!.Moves.ShouldNotBeNull().Length.ShouldBe(3);
        Do(session, Decide("yes-1"));
        NothingIsTold();
        Counts(Kept.Workshop!.Group.Decisions[0].Ballots[0]).ShouldBe("3 2");
        Kept.Workshop!.Group.Decisions[0].Shift!.Changed.ShouldBe(3);

        // Taking back the decision begins its votes anew.
        Do(session, new WorkshopAct.TakeBack());
        (session.Workshop.Stage, session.Workshop.Ballots.Length).ShouldBe((Stage.Reading, 0));
        NothingIsTold();
        Do(session, [Secret, .. Everybody("yes-1", "yes-1", "yes-1", "yes-1", "yes-1", "no-1"), Close]);
        Remember();
        Do(session, new WorkshopAct.TakeBack(), new WorkshopAct.TakeBack(), Close, Decide("yes-1"));
        Counts(session.Workshop.Group.Decisions[0].Last!).ShouldBe("5 0");
        NothingIsTold();
        session.Dispose();
        NothingIsTold();

        void Remember()
        {
            told.AddRange(Enumerable.Range(0, 6).Select(place => session.Votes.SeatOf($"{place}")));
            told.Add(File.ReadLines(Votes).First());
            File.ReadAllText(Votes).ShouldContain(told[^7], Case.Sensitive, "it is looked for in the right form");
        }

        void NothingIsTold()
        {
            var files = Directory.GetFiles(Workshops, "*", SearchOption.AllDirectories);
            files.ShouldNotContain(Votes);
            foreach (var text in files.Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).Select(File.ReadAllText))
                foreach (var word in (string[])[.. told, "\"seat\"", "\"voter\"", "cast"]) text.ShouldNotContain(word, Case.Sensitive);
        }
    }

    [Fact]
    public void The_wall_shows_the_counts_of_a_few_and_the_journal_only_what_they_decided()
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        var follower = Store.Follow(Kept)!;
        Do(session, [Go, .. InSecret("yes-1", "yes-1", null, "no-1")]);
        follower.Look().ShouldBeTrue();
        foreach (var seen in (Workshop[])[session.Workshop, follower.Workshop])
            (Counts(seen.Ballots[0]), seen.Ballots[0].Abstained, seen.Verdict!.By).ShouldBe(("2 1", 1, DecidedBy.Votes));
        session.Do(Decide("no-1")).ShouldBe(new("refusal.vote-says-otherwise"));
        Do(session, Decide("yes-1"));
        foreach (var workshop in (Workshop[])[session.Workshop, Kept.Workshop!])
        {
            var decision = workshop.Group.Decisions.ShouldHaveSingleItem();
            (decision.Last!.IsTold, decision.Last.Cast, decision.By).ShouldBe((false, 4, null));
        }
    }

    [Fact]
    public void Moves_stay_out_of_files_where_they_tell_how_somebody_voted_who_voted_once()
    {
        using var session = Six();
        Do(session, [Go, Secret, .. Everybody("yes-1", "yes-1", "yes-1", "yes-1", "yes-1"), Close]);
        Do(session, [Secret, .. Everybody("yes-1", "yes-1", "yes-1", "yes-1", "no-1", "no-1"), Close]);
        session.Workshop.Ballots[1].Tally!.Moves.ShouldNotBeNull();
        Do(session, Decide("yes-1"));
        session.Workshop.Group.Decisions[0].Last!.Tally.ShouldBe(new Tally([4, 2]));
    }

    [Fact]
    public void A_slip_can_be_taken_back_before_the_next_person()
    {
        var session = Six();
        Do(session, Go, Secret, Cast(0, "no-1"), Cast(1, "no-1"), new WorkshopAct.TakeBack(), Cast(1, "yes-1"), Cast(2, "no-1"));
        session = Killed(session);
        Do(session, new WorkshopAct.TakeBack(), Close);
        Counts(session.Workshop.Ballots[0]).ShouldBe("1 1");
        Do(session, new WorkshopAct.TakeBack(), new WorkshopAct.TakeBack(), new WorkshopAct.TakeBack());
        session.Workshop.Open!.Cast.ShouldBe(0);
        session.Do(Close).ShouldBe(new("refusal.nobody-has-voted"));
        Do(session, new WorkshopAct.TakeBack());
        session.Workshop.Stage.ShouldBe(Stage.Reading);
        session.Dispose();
    }

    [Theory, InlineData(Stage.Voting), InlineData(Stage.Revealed), InlineData(Stage.Talking)]
    public void After_a_day_the_votes_are_gone_and_the_group_votes_anew(Stage left)
    {
        using (var session = Six())
        {
            Do(session, [Go, Secret, .. Everybody("yes-1", "no-1", "no-1")]);
            if (left != Stage.Voting) Do(session, Close);
            if (left == Stage.Talking) Do(session, new WorkshopAct.Talk(TimeSpan.FromMinutes(1)));
        }

        File.SetLastWriteTimeUtc(Votes, (Now.GetUtcNow() - VoteBox.Longest - TimeSpan.FromSeconds(1)).UtcDateTime);
        using var again = Continue();
        File.Exists(Votes).ShouldBeFalse();
        (again.Workshop.Stage, again.Workshop.Open!.Cast).ShouldBe((Stage.Voting, 0));
        Do(again, [.. Everybody("yes-1"), Close, Decide("yes-1")]);
    }

    [Fact]
    public void Ending_the_story_forgets_the_votes_on_its_last_question()
    {
        using var session = Six();
        Do(session, [Go, Secret, .. Everybody("yes-1", "no-1", "no-1", "no-1", "no-1"), Close, new WorkshopAct.End()]);
        File.Exists(Votes).ShouldBeFalse();
        Do(session, new WorkshopAct.TakeBack());
        (session.Workshop.Stage, session.Workshop.Ballots.Length).ShouldBe((Stage.Reading, 0));
    }

    [Fact]
    public void A_vote_that_the_disk_refuses_counts_and_is_written_with_the_next()
    {
        var disk = new FailingDisk();
        Disk = disk;
        var session = Six();
        Do(session, Go, Secret, Cast(0, "yes-1"));
        disk.Room = 10;
        Do(session, Cast(1, "no-1"), Cast(2, "no-1"));
        session.Workshop.Open!.Cast.ShouldBe(3);
        disk.Room = long.MaxValue;
        Do(session, Cast(3, "yes-1"));
        session = Killed(session);
        Do(session, Close);
        Counts(session.Workshop.Ballots[0]).ShouldBe("2 2");
        session.Dispose();
    }

    [Fact]
    public void A_vote_of_an_earlier_version_that_was_left_open_begins_anew_and_its_votes_count_nowhere()
    {
        Directory.CreateDirectory(Workshops);
        File.Copy(
            Path.Combine(AppContext.BaseDirectory, "workshops", "version-1", "secret.journal"), Path.Combine(Workshops, "kept.journal"));
        Kept.Workshop!.Open!.Cast.ShouldBeGreaterThan(0);
        using var session = Continue();
        (session.Workshop.Stage, session.Workshop.Open!.Cast).ShouldBe((Stage.Voting, 0));
    }

    WorkshopSession Six() => Store.Begin(Scenario, Text, Setup with { Groups = [new("The room", Voters.People(6))] });

    static WorkshopAct Cast(int voter, string? choice) => new WorkshopAct.Cast(voter, choice is null ? null : new(choice));

    static WorkshopAct[] Everybody(params string[] votes) => [.. votes.Select((vote, voter) => Cast(voter, vote))];

    static string Counts(Ballot ballot) => string.Join(' ', ballot.Choices.Select(ballot.Of));

    /// <summary>The program is killed, and resumes the workshop. A killed program deletes nothing.</summary>
    WorkshopSession Killed(WorkshopSession session)
    {
        var left = File.ReadAllBytes(Votes);
        session.Dispose();
        File.WriteAllBytes(Votes, left);
        return Continue();
    }
}
