using Terminal.Gui.Input;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Workshops;

/// <summary>What set-up says where the time is short.</summary>
public sealed class SetupAdviceTests
{
    [Fact]
    public void Set_up_names_a_story_that_fits_the_time_better_and_nothing_where_all_decisions_have_a_vote()
    {
        using var stage = Setup("The Failed Launch", [.. Library.Shipped, new("small", Scenarios.Small, "", null)]);
        stage.Line("Minutes").Press("9", "0").Flow.ShouldNotContain("tell the rest");
        stage.Line("Minutes").Press("3", "0").Flow.ShouldContain("you vote on 3 of 8 decisions, and tell the rest.");
        stage.Flow.ShouldContain($"A story that fits better: {Scenarios.Small.About.Title}, ");
    }

    [Fact]
    public void Set_up_says_where_no_other_story_fits_better()
    {
        using var stage = Setup("The Failed Launch", Library.Shipped);
        stage.Line("Minutes").Press("3", "0").Flow.ShouldContain("No other story fits better.");
    }

    [Fact]
    public void Many_people_at_one_keyboard_are_offered_phones()
    {
        using var stage = Setup("The Failed Launch", Library.Shipped);
        stage.Line("Minutes").Press("4", "5").Line("How many").Press("4", "0").Line("Vote ").Press(Key.CursorRight)
            .Flow.ShouldContain("One after the other you vote on 2 of 8 decisions in this time, by phone on 6");
        stage.Line("How many").Press("1", "2").Flow.ShouldNotContain("One after the other");
        stage.Line("How many").Press("4", "0").Line("The group").Press(Key.CursorRight)
            .Flow.ShouldNotContain("One after the other", Case.Insensitive, "halves have no phones");
    }

    static Stage Setup(string scenario, IReadOnlyList<LibraryEntry> library)
    {
        // So narrow that the plan does not stand beside it.
        var stage = new Stage(width: 68, height: 30, library);
        stage.OpenSetup();
        while (!stage.Flow.Contains($"Scenario {scenario}", StringComparison.Ordinal)) stage.Press(Key.CursorRight);
        return stage;
    }
}
