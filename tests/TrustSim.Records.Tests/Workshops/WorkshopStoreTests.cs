using System.Text;
using TrustSim.Core.Workshops;
using TrustSim.Corpus;

namespace TrustSim.Records.Tests.Workshops;

public sealed class WorkshopStoreTests : GroupGiven
{
    [Fact]
    public void A_workshop_resumes_in_the_state_in_which_it_was_left()
    {
        string told;
        using (var session = Store.Begin(Scenario, Text, Setup))
        {
            Do(session, First);
            session.Problem.ShouldBeNull();
            told = Told(session.Workshop);
        }

        var kept = Kept;
        (kept.Title, kept.Text, kept.Problem, kept.IsTorn).ShouldBe(("Three Questions", Text, null, false));
        kept.Id.ShouldNotBe(default);
        Told(kept.Workshop!).ShouldBe(told);
        kept.Latest.ShouldBe(kept.Started + kept.Workshop!.Time.Latest);

        Now.Pass(TimeSpan.FromDays(7));
        using var again = Continue();
        again.Problem.ShouldBeNull();
        var spent = kept.Workshop.Time.Spent(kept.Workshop.Time.Latest);
        again.Workshop.Time.Spent(again.Workshop.Time.Latest).ShouldBe(spent, "a week does not count");
        Do(again, Go, Hands, Count("no-2", 4), Close, Decide("no-2"));
        Told(Kept.Workshop!).ShouldBe(Told(again.Workshop));
        Do(again, new WorkshopAct.TakeBack(), new WorkshopAct.TakeBack(), new WorkshopAct.TakeBack(), new WorkshopAct.TakeBack(),
            new WorkshopAct.TakeBack(), new WorkshopAct.TakeBack());
        again.Workshop.Stage.ShouldBe(Stage.Discussing, "what an earlier sitting did can be taken back");
    }

    [Fact]
    public void Each_act_is_on_the_disk_when_its_call_returns()
    {
        using var session = Store.Begin(Scenario, Text, AtTables);
        Told(Kept.Workshop!).ShouldBe(Told(session.Workshop));
        foreach (var act in (WorkshopAct[])[Go, new WorkshopAct.Vote(BallotWay.Tables), new WorkshopAct.Cast(1, new("no-1")),
            new WorkshopAct.Cast(0, new("yes-1")), Close, Decide("no-1"), new WorkshopAct.End(),
                new WorkshopAct.Commit("South", "To ask.")])
        {
            Do(session, act);
            Told(Kept.Workshop!).ShouldBe(Told(session.Workshop), $"{act}");
        }
    }

    [Fact]
    public void An_impossible_act_is_reported_and_not_written()
    {
        using var session = Store.Begin(Scenario, Text, Setup);
        var before = File.ReadAllText(JournalPath);
        session.Do(Close).ShouldBe(new("refusal.no-vote-open"));
        File.ReadAllText(JournalPath).ShouldBe(before);
    }

    [Fact]
    public void The_most_recently_held_workshop_comes_first()
    {
        Keep(Go);
        Now.Pass(TimeSpan.FromHours(1));
        Keep(Go, Hands);
        Store.All().Select(kept => kept.Workshop!.Stage).ShouldBe([Stage.Voting, Stage.Reading]);
        Now.Pass(TimeSpan.FromHours(1));
        var (session, _) = Store.Resume(Store.All()[1]);
        session!.Dispose();
        Store.All().Select(kept => kept.Workshop!.Stage).ShouldBe([Stage.Reading, Stage.Voting]);
        Store.All().Select(kept => kept.Id).Distinct().Count().ShouldBe(2);
    }

    [Theory, InlineData(1), InlineData(20), InlineData(60)]
    public void A_torn_last_line_is_dropped_and_the_workshop_continues(int cut)
    {
        Keep(Go, Hands, Count("yes-1", 4));
        var bytes = File.ReadAllBytes(JournalPath);
        File.WriteAllBytes(JournalPath, bytes[..^cut]);
        var kept = Kept;
        (kept.IsTorn, kept.Problem).ShouldBe((true, null));
        kept.Workshop!.Open!.IsBegun.ShouldBeFalse();
        using (var session = Continue()) Do(session, Count("yes-1", 2));
        (Kept.IsTorn, Kept.Workshop!.Open!.Cast).ShouldBe((false, 2));
    }

    [Fact]
    public void A_damaged_line_in_the_middle_is_reported_and_never_overwritten()
    {
        Keep(Go, Hands, Count("yes-1", 4));
        var lines = File.ReadAllLines(JournalPath);
        lines[2] = lines[2].Replace("vote", "vite", StringComparison.Ordinal);
        File.WriteAllText(JournalPath, string.Join('\n', lines) + "\n");
        var before = File.ReadAllBytes(JournalPath);
        var kept = Kept;
        kept.Problem.InWords().ShouldBe("line 3 is damaged");
        kept.Workshop!.Stage.ShouldBe(Stage.Reading, "it is shown as far as it could be read");
        var (session, problem) = Store.Resume(kept);
        session.ShouldBeNull();
        problem.InWords().ShouldBe("line 3 is damaged");
        File.ReadAllBytes(JournalPath).ShouldBe(before);
        Store.Resume(kept).Problem.InWords().ShouldBe("line 3 is damaged", "it is nobody’s after that either");
    }

    [Theory]
    [InlineData("""{"kind":"applause","at":"2026-11-25T10:00:00+00:00"}""",
        "line 3 says something that only a newer version of TrustSim understands (“applause”)")]
    [InlineData("""{"kind":"decide","at":"2026-11-25T10:00:00+00:00","choice":"yes-1"}""", "line 3 makes no sense")]
    [InlineData("""{"kind":"cast","at":"2026-11-25T10:00:00+00:00"}""", "line 3 makes no sense")]
    [InlineData("""{"kind":"discuss","at":"2026-11-25T10:00:00+00:00","seconds":1e300}""", "line 3 makes no sense")]
    [InlineData("""{"kind":"vote","at":"2026-11-25T10:00:00+00:00","way":"online"}""", "line 3 makes no sense")]
    [InlineData("""{"kind":"vote","at":"yesterday","way":"hands"}""", "line 3 makes no sense")]
    [InlineData("""{"at":"2026-11-25T10:00:00+00:00"}""", "line 3 makes no sense")]
    [InlineData("null", "line 3 makes no sense")]
    public void An_unreadable_journal_is_explained_and_left_unchanged(string json, string why)
    {
        Keep(Go);
        Append(json);
        var before = File.ReadAllBytes(JournalPath);
        Kept.Problem.InWords().ShouldBe(why);
        Store.Resume(Kept).Problem.InWords().ShouldBe(why);
        File.ReadAllBytes(JournalPath).ShouldBe(before);
    }

    [Fact]
    public void Fields_of_a_newer_version_in_an_act_stay_in_the_file()
    {
        Keep(Go);
        Append("""{"kind":"vote","at":"2026-11-25T10:00:00+00:00","way":"hands","mood":"curious"}""");
        Kept.Workshop!.Stage.ShouldBe(Stage.Voting);
        using (var session = Continue()) Do(session, Count("yes-1", 2));
        File.ReadAllText(JournalPath).ShouldContain("curious");
    }

    [Theory]
    [InlineData("\"workshop\":1", "\"workshop\":2", "it was written by a newer version of TrustSim")]
    [InlineData("\"rule\":\"mostVotesThenLot\"", "\"rule\":\"consent\"", "its first line makes no sense")]
    [InlineData("\"workshop\":1", "\"workshop\":2,\"rule\":\"consent\"", "it was written by a newer version of TrustSim")]
    [InlineData("\"workshop\":1", "\"workshop\":0", "its first line makes no sense")]
    [InlineData("\"groups\":[", "\"groups\":[null,", "its first line makes no sense")]
    [InlineData("\"people\":4", "\"people\":400", "its first line makes no sense")]
    [InlineData("\"tables\":[]", "\"tables\":[\"A\",\"A\"]", "its first line makes no sense")]
    [InlineData("\"minutes\":60", "\"minutes\":0", "its first line makes no sense")]
    [InlineData("trustsim: 1", "trustsim: 1 }", "this version of TrustSim cannot read its scenario")]
    public void An_unreadable_first_line_is_explained(string says, string instead, string why)
    {
        Keep(Go);
        var json = File.ReadLines(JournalPath).First()[17..];
        json.ShouldContain(says);
        if (instead.Contains("rule", StringComparison.Ordinal) && says.Contains("workshop", StringComparison.Ordinal))
            json = json.Replace(",\"rule\":\"mostVotesThenLot\"", "", StringComparison.Ordinal);
        File.WriteAllText(JournalPath, Records.Journal.JournalLine.Format(json.Replace(says, instead, StringComparison.Ordinal)));
        var before = File.ReadAllBytes(JournalPath);
        (Kept.Workshop, Kept.Problem.InWords()).ShouldBe((null, why));
        Store.Resume(Kept).Problem.InWords().ShouldBe(why);
        Store.Follow(Kept).ShouldBeNull();
        File.ReadAllBytes(JournalPath).ShouldBe(before);
    }

    [Theory, InlineData(""), InlineData("hello\n"), InlineData("0123456789abcdef {}\n")]
    public void A_file_that_is_not_a_journal_is_explained(string bytes)
    {
        Directory.CreateDirectory(Workshops);
        File.WriteAllText(Path.Combine(Workshops, "x.journal"), bytes);
        Kept.Problem.InWords().ShouldNotBeNullOrEmpty();
        Store.Resume(Kept).Session.ShouldBeNull();
    }

    [Fact]
    public void A_second_window_on_the_same_workshop_is_refused_until_the_first_closes()
    {
        using (var session = Store.Begin(Scenario, Text, Setup))
        {
            Do(session, Go);
            Store.Resume(Kept).Problem.InWords().ShouldBe("it is open in another window; trustsim notes follows it there");
            Should.Throw<IOException>(() => Store.Remove(Kept));
            Do(session, Hands);
        }

        using var second = Continue();
        second.Workshop.Stage.ShouldBe(Stage.Voting);
        Store.Resume(Kept).Problem.InWords().ShouldNotBeNull().ShouldStartWith("it is open in another window");
    }

    [Fact]
    public void A_deleted_workshop_cannot_be_resumed_and_leaves_nothing_behind()
    {
        Keep(Go);
        var kept = Kept;
        Store.Remove(kept);
        Store.Resume(kept).ShouldBe((null, new("journal.gone")));
        Directory.GetFileSystemEntries(Workshops).ShouldBeEmpty();
        Store.All().ShouldBeEmpty();
    }

    [Fact]
    public void A_closed_workshop_leaves_only_its_journal()
    {
        using (var session = Store.Begin(Scenario, Text, Setup))
        {
            Do(session, Go);
            var follower = Store.Follow(Kept)!;
            follower.Ask(Hands).ShouldBeNull();
            session.DoAsked();
        }

        Directory.GetFiles(Workshops).ShouldBe([JournalPath]);
    }

    [Fact]
    public void Nothing_that_people_write_spoils_a_workshop()
    {
        var names = HostileLines.All.Select((line, index) => $"{index} {line}").ToArray();
        var setup =
            new WorkshopSetup([new(HostileLines.All[3], Voters.At([.. names]))], 60, DecisionRule.MostVotesThenLot, BallotWay.Tables, 7);
        string told;
        using (var session = Store.Begin(Scenario, Text, setup))
        {
            Do(session, Go, Hands, Count("yes-1", 4), Close);
            foreach (var line in HostileLines.All) Do(session, new WorkshopAct.Remark(new("no-1"), line));
            Do(session, Decide("yes-1"), new WorkshopAct.End());
            foreach (var (table, line) in session.Workshop.Committers.ToList()
                .Zip(HostileLines.All)) Do(session, new WorkshopAct.Commit(table, line));
            session.Problem.ShouldBeNull();
            told = Told(session.Workshop);
        }

        Told(Kept.Workshop!).ShouldBe(told);
        Kept.Workshop!.Commitments.Count.ShouldBe(HostileLines.All.Count(line => line.Length > 0));
        // An unpaired surrogate cannot be written; all other characters come back unchanged.
        Kept.Workshop!.Groups[0].Decisions[0].Remarks.Select(remark => remark.Text).ShouldBe(HostileLines.All.Select(Whole));
        File.ReadAllText(JournalPath).ShouldNotContain('\u001b');
        File.ReadAllLines(JournalPath).Length.ShouldBe(1 + 6 + HostileLines.All.Count * 2);

        static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }
}
