using TrustSim.Records.Export;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Tests.Export;

public sealed class PlayedTimeTests
{
    static readonly DateTimeOffset Start = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_pause_before_the_end_is_taken_off() => Minutes(Played([2], [60], end: 65)).ShouldBe(7);

    [Fact]
    public void A_pause_after_the_end_is_none_of_its_time() => Minutes(Played([2], [60], end: 5)).ShouldBe(5);

    [Fact]
    public void Where_the_clock_was_set_back_before_the_beginning_nobody_knows_the_time() =>
        Minutes(Played([-30], [], end: -20)).ShouldBeNull();

    static double? Minutes(PlaythroughTree tree) => PlayedTime.Measure(tree, tree.Current)?.TotalMinutes;

    /// <summary>Decisions, pauses that end, and the debrief, each in minutes after the beginning.</summary>
    static PlaythroughTree Played(int[] decided, int[] resumed, int end)
    {
        var tree = PlaythroughTree.Begin(Guid.Empty, "three", "Three", Start, "");
        foreach (var at in decided) tree = tree.Decide(new(new("one"), new($"at-{at}")), Start.AddMinutes(at));
        return tree.Reach(Start.AddMinutes(end)) with { Resumed = [.. resumed.Select(at => Start.AddMinutes(at))] };
    }
}
