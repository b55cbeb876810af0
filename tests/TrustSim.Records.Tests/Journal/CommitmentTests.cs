using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

public sealed class CommitmentTests : Given
{
    [Fact]
    public void One_is_reminded_at_the_next_start_and_again_after_a_week_and_then_left_in_peace()
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
    public void Exactly_a_week_after_it_was_made_it_is_due()
    {
        var made = new Commitment("To ask.", Clock.Start, [Clock.Start.AddDays(1)]);
        made.IsDue(Clock.Start.AddDays(7)).ShouldBeTrue();
        made.IsDue(Clock.Start.AddDays(7).AddTicks(-1)).ShouldBeFalse();
    }

    [Fact]
    public void Exactly_a_week_after_not_yet_it_is_due_again()
    {
        var made = new Commitment("To ask.", Clock.Start, [Clock.Start.AddDays(20)], Fulfilment.NotYet);
        made.IsDue(Clock.Start.AddDays(27)).ShouldBeTrue();
        made.IsDue(Clock.Start.AddDays(27).AddTicks(-1)).ShouldBeFalse();
    }

    [Theory, InlineData(Fulfilment.Kept), InlineData(Fulfilment.LetGo)]
    public void What_was_kept_or_let_go_is_never_brought_up_again(Fulfilment went)
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
    public void A_play_that_another_program_has_open_is_not_written_to()
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
