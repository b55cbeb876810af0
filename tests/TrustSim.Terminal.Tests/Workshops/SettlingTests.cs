using Terminal.Gui.Input;
using TrustSim.Core.Workshops;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>A key that was meant for the page before does not take the next one away from a group.</summary>
public sealed class SettlingTests
{
    static readonly TimeSpan TooSoon = TimeSpan.FromSeconds(.9);
    static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public void Enter_waits_a_second_after_a_new_page()
    {
        using var group = new GroupOf(Scenarios.Shipped("whose-idea"), GroupOf.People(5));
        var first = group.Stage.Text;
        group.Stage.Hurry(Key.Enter, Second);
        var second = group.Stage.Text;
        second.ShouldNotBe(first);
        foreach (var key in (Key[])[Key.Enter, Key.PageDown, Key.Space, Key.CursorRight])
            group.Stage.Hurry(key, TimeSpan.Zero).Text.ShouldBe(second, $"{key}");
        group.Stage.Hurry(Key.Enter, TooSoon).Text.ShouldBe(second);
        group.Stage.Hurry(Key.Enter, TimeSpan.FromSeconds(.1)).Text.ShouldNotBe(second);
    }

    [Fact]
    public void No_figure_of_a_count_is_lost_however_fast_it_is_typed()
    {
        using var group = new GroupOf(Scenarios.Shipped("whose-idea"), GroupOf.People(24, BallotWay.Hands));
        group.Stage.ReadOn().Hurry(new Key('v'), Second);
        group.Workshop.Stage.ShouldBe(TrustSim.Core.Workshops.Stage.Voting);
        group.Stage.Hurry(new Key('1'), TimeSpan.Zero).Hurry(new Key('2'), TimeSpan.Zero).Hurry(Key.Enter, Second);
        var ballot = group.Workshop.Open!;
        ballot.HandsFor(ballot.Choices[0]).ShouldBe(12);
        // The same page counts the next answer, so that nothing has to wait.
        group.Stage.Hurry(new Key('7'), TimeSpan.Zero).Hurry(Key.Enter, TimeSpan.Zero);
        ballot = group.Workshop.Open!;
        ballot.HandsFor(ballot.Choices[1]).ShouldBe(7);
    }
}
