using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

public sealed class CommitmentTests : Given
{
    [Fact]
    public void A_reminder_comes_at_the_next_start_and_after_a_week_and_then_never_again()
    {
        Commit("If it is late, then I will say so.");
        Store.Due()!.Tree!.Commitment!.Text.ShouldBe("If it is late, then I will say so.");
        Store.Remind(Store.Due()!);
        Store.Due().ShouldBeNull();
        Now.Pass(TimeSpan.FromDays(6));
        Store.Due().ShouldBeNull();
        Now.Pass(TimeSpan.FromDays(1.1));
        Store.Remind(Store.Due().ShouldNotBeNull());
        Now.Pass(TimeSpan.FromDays(100));
        Store.Due().ShouldBeNull();
    }

    [Fact]
    public void A_commitment_is_due_exactly_a_week_after_it_was_made()
    {
        var made = new Commitment("To ask.", Clock.Start, [Clock.Start.AddDays(1)]);
        made.IsDue(Clock.Start.AddDays(7)).ShouldBeTrue();
        made.IsDue(Clock.Start.AddDays(7).AddTicks(-1)).ShouldBeFalse();
    }

    [Fact]
    public void A_commitment_is_due_again_exactly_a_week_after_not_yet()
    {
        var made = new Commitment("To ask.", Clock.Start, [Clock.Start.AddDays(20)], Fulfilment.NotYet);
        made.IsDue(Clock.Start.AddDays(27)).ShouldBeTrue();
        made.IsDue(Clock.Start.AddDays(27).AddTicks(-1)).ShouldBeFalse();
    }

    [Theory, InlineData(Fulfilment.Kept), InlineData(Fulfilment.LetGo)]
    public void A_kept_or_dropped_commitment_is_never_due_again(Fulfilment went)
    {
        Commit("If it is late, then I will say so.");
        Store.Remind(Store.Due()!, went);
        Now.Pass(TimeSpan.FromDays(30));
        Store.Due().ShouldBeNull();
        Store.All().ShouldHaveSingleItem().Tree!.Commitment!.Went.ShouldBe(went);
    }

    [Fact]
    public void Not_yet_asks_again_a_week_later_each_time()
    {
        Commit("If it is late, then I will say so.");
        for (var week = 0; week < 3; week++)
        {
            Store.Remind(Store.Due().ShouldNotBeNull(), Fulfilment.NotYet);
            Now.Pass(TimeSpan.FromDays(6));
            Store.Due().ShouldBeNull();
            Now.Pass(TimeSpan.FromDays(1.1));
        }
    }

    [Fact]
    public void The_latest_commitment_counts_and_one_taken_back_does_not()
    {
        Commit("first");
        Now.Pass(TimeSpan.FromDays(1));
        Commit("second");
        Store.Due()!.Tree!.Commitment!.Text.ShouldBe("second");
        Now.Pass(TimeSpan.FromDays(1));
        Commit("");
        Store.Remind(Store.Due()!, Fulfilment.Kept);
        Store.Due()!.Tree!.Commitment!.Text.ShouldBe("first");
    }

    [Fact]
    public void Being_reminded_is_not_playing()
    {
        Commit("If it is late, then I will say so.");
        var before = Store.All().Single().Tree!;
        Now.Pass(TimeSpan.FromDays(1));
        Store.Remind(Store.Due()!, Fulfilment.Kept);
        var after = Store.All().Single().Tree!;
        (after.Latest, after.Resumed.Count).ShouldBe((before.Latest, before.Resumed.Count));
        after.Commitment!.Seen.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_playthrough_open_in_another_program_stays_unchanged()
    {
        Commit("If it is late, then I will say so.");
        var kept = Store.All().Single();
        using (Store.Resume(kept)) Store.Remind(kept);
        Store.All().Single().Tree!.Commitment!.Seen.ShouldBeEmpty();
    }

    void Commit(string text)
    {
        using var session = Store.Begin(Scenario, Text);
        session.Record(Play("yes-1", "no-2", "yes-3"));
        session.Commit(text);
    }
}
