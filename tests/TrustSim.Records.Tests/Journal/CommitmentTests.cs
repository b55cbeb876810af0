using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

public sealed class CommitmentTests : Given
{
    [Fact]
    public void One_is_reminded_at_the_next_start_and_again_after_a_week_and_then_left_in_peace()
    {
        Commit("If it is late, then I will say so.");
        Keeper.Due()!.Tree!.Commitment!.Text.ShouldBe("If it is late, then I will say so.");
        Keeper.Remind(Keeper.Due()!);
        Keeper.Due().ShouldBeNull();
        Now.Pass(TimeSpan.FromDays(6));
        Keeper.Due().ShouldBeNull();
        Now.Pass(TimeSpan.FromDays(1.1));
        Keeper.Remind(Keeper.Due().ShouldNotBeNull());
        Now.Pass(TimeSpan.FromDays(100));
        Keeper.Due().ShouldBeNull();
    }

    [Theory, InlineData(Fulfilment.Kept), InlineData(Fulfilment.LetGo)]
    public void What_was_kept_or_let_go_is_never_brought_up_again(Fulfilment went)
    {
        Commit("If it is late, then I will say so.");
        Keeper.Remind(Keeper.Due()!, went);
        Now.Pass(TimeSpan.FromDays(30));
        Keeper.Due().ShouldBeNull();
        Keeper.All().ShouldHaveSingleItem().Tree!.Commitment!.Went.ShouldBe(went);
    }

    [Fact]
    public void Not_yet_asks_again_a_week_later_each_time()
    {
        Commit("If it is late, then I will say so.");
        for (var week = 0; week < 3; week++)
        {
            Keeper.Remind(Keeper.Due().ShouldNotBeNull(), Fulfilment.NotYet);
            Now.Pass(TimeSpan.FromDays(6));
            Keeper.Due().ShouldBeNull();
            Now.Pass(TimeSpan.FromDays(1.1));
        }
    }

    [Fact]
    public void The_latest_commitment_counts_and_one_taken_back_does_not()
    {
        Commit("first");
        Now.Pass(TimeSpan.FromDays(1));
        Commit("second");
        Keeper.Due()!.Tree!.Commitment!.Text.ShouldBe("second");
        Now.Pass(TimeSpan.FromDays(1));
        Commit("");
        Keeper.Remind(Keeper.Due()!, Fulfilment.Kept);
        Keeper.Due()!.Tree!.Commitment!.Text.ShouldBe("first");
    }

    [Fact]
    public void Being_reminded_is_not_playing()
    {
        Commit("If it is late, then I will say so.");
        var before = Keeper.All().Single().Tree!;
        Now.Pass(TimeSpan.FromDays(1));
        Keeper.Remind(Keeper.Due()!, Fulfilment.Kept);
        var after = Keeper.All().Single().Tree!;
        (after.Latest, after.Resumed.Length).ShouldBe((before.Latest, before.Resumed.Length));
        after.Commitment!.Seen.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_play_that_another_program_has_open_is_not_written_to()
    {
        Commit("If it is late, then I will say so.");
        var kept = Keeper.All().Single();
        using (Keeper.GoOn(kept)) Keeper.Remind(kept);
        Keeper.All().Single().Tree!.Commitment!.Seen.ShouldBeEmpty();
    }

    void Commit(string text)
    {
        using var record = Keeper.Begin(Scenario, Text);
        record.Note(Play("yes-1", "no-2", "yes-3"));
        record.Commit(text);
    }
}
