using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Journal;

public sealed class TimePlayedTests
{
    static readonly DateTimeOffset Start = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Pauses_and_an_idle_night_are_not_playing_time()
    {
        var tree = Begun().Decide(new(new("one"), new("yes-1")), Start.AddMinutes(2));
        tree = tree with { Resumed = [Start.AddDays(1)] };
        tree = tree.Decide(new(new("two"), new("yes-2")), Start.AddDays(1).AddMinutes(3));
        Minutes(tree).ShouldBe(5);
        tree = tree.Decide(new(new("three"), new("yes-3")), Start.AddDays(1).AddHours(9));
        Minutes(tree).ShouldBe(5);
        Minutes(tree.Reach(Start.AddDays(1).AddHours(9).AddMinutes(4))).ShouldBe(9);
        Minutes(Begun().Decide(new(new("one"), new("yes-1")), null)).ShouldBeNull("a journal from before times were kept");
    }

    [Theory, InlineData(30, 31), InlineData(31, 1)]
    public void A_pause_counts_up_to_half_an_hour(int minutes, int counted) =>
        Minutes(Played([minutes], [], end: minutes + 1)).ShouldBe(counted);

    [Fact]
    public void A_pause_before_the_end_is_taken_off() => Minutes(Played([2], [60], end: 65)).ShouldBe(7);

    [Fact]
    public void A_pause_after_the_end_is_none_of_its_time() => Minutes(Played([2], [60], end: 5)).ShouldBe(5);

    [Fact]
    public void An_abandoned_branch_lasts_to_its_own_end_and_the_current_one_to_the_latest_event()
    {
        var tree = Begun()
            .Decide(new(new("one"), new("yes-1")), Start.AddMinutes(2)).Decide(new(new("two"), new("yes-2")), Start.AddMinutes(5))
            .Reach(Start.AddMinutes(6)).Keep(1).Decide(new(new("two"), new("no-2")), Start.AddMinutes(9)).Keep(0);
        tree.Branches.Select(branch => TimePlayed.Measure(tree, branch)!.Value.TotalMinutes).ShouldBe([6, 9, 9]);
    }

    [Fact]
    public void A_clock_set_back_before_the_beginning_makes_the_duration_unknown() =>
        Minutes(Played([-30], [], end: -20)).ShouldBeNull();

    [Fact]
    public void A_decision_on_a_clock_that_was_set_back_for_a_while_counts_for_nothing() =>
        Minutes(Played([-5], [], end: 2)).ShouldBe(2);

    static double? Minutes(PlaythroughTree tree) => TimePlayed.Measure(tree, tree.Current)?.TotalMinutes;

    static PlaythroughTree Begun() => PlaythroughTree.Begin(Guid.Empty, "three", "Three", Start, "", null);

    /// <summary>Decisions, pauses that end, and the debrief, each in minutes after the beginning.</summary>
    static PlaythroughTree Played(int[] decided, int[] resumed, int end)
    {
        var tree = Begun();
        foreach (var at in decided) tree = tree.Decide(new(new("one"), new($"at-{at}")), Start.AddMinutes(at));
        return tree.Reach(Start.AddMinutes(end)) with { Resumed = [.. resumed.Select(at => Start.AddMinutes(at))] };
    }
}
