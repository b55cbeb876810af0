using Terminal.Gui.Input;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

/// <summary>The player leaves a playthrough, its scenario changes, and the player resumes.</summary>
public sealed class ChangedScenarioTests
{
    [Fact]
    public void The_screen_says_how_many_decisions_fit_and_the_saved_version_stays_playable()
    {
        using var stage = Left("2").Changed("ask-who", "ask-them");
        stage.Flow.ShouldContain(
            "“The Small One” has changed since you began this game. Decision 1 (The Bench: “Ask in front of all three who of them "
                + "dropped it.”) is no longer possible.");
        stage.Press(Key.Enter);
        stage.Flow.ShouldContain("▌ Ask in front of all three");
    }

    [Fact]
    public void The_new_version_continues_after_the_last_decision_that_fits()
    {
        using var stage = Left("22").Changed("id: go-along", "id: along");
        stage.Flow.ShouldContain(
            "Decision 1 is still possible in the new version. Decision 2 (The Tower: “Go up with her and hold the lamp.”) is no "
                + "longer possible.");
        stage.Press("2").Press(Key.Enter);
        stage.Flow.ShouldContain("Ask in front of all three");
        stage.Press("f");
        stage.Flow.ShouldContain("2. Path 2 · you are on this one");
        stage.Flow.ShouldContain("Played in another version of the scenario.");
        stage.Press("1").Press(Key.Enter);
        stage.Flow.ShouldContain("You hold the lamp.");
    }

    [Fact]
    public void Without_a_decision_that_fits_the_new_version_begins_and_the_old_path_stays()
    {
        using var stage = Left("2").Changed("bench", "table");
        stage.Press("2").Press(Key.Enter);
        stage.Head.ShouldContain("The Bench");
        stage.Press("f");
        stage.Flow.ShouldContain("1. Path 1");
        stage.Flow.ShouldContain("At the beginning.");
    }

    [Fact]
    public void The_screen_says_that_all_decisions_fit()
    {
        using var stage = Left("2").Changed("Bo has put his hands", "Bo holds his hands");
        stage.Flow.ShouldContain("Your one decision is still possible in the new version");
        stage.Press(Key.Esc);
        stage.Head.ShouldContain("what people do not tell you");
    }

    [Fact]
    public void After_a_switch_to_the_new_version_the_question_does_not_return()
    {
        using var stage = Left("2").Changed("Bo has put his hands", "Bo holds his hands");
        stage.Press("2").Press(Key.Enter).Press(Key.Esc).Press("1").Press(Key.Enter);
        stage.Flow.ShouldContain("▌ Ask in front of all three");
    }

    /// <summary>The small scenario after these answers.</summary>
    static Stage Left(string answers)
    {
        var stage = new Stage(library: [new("small", Scenarios.Small, Scenarios.SmallText, null)]).Press(Key.Enter);
        foreach (var answer in answers) stage.ToQuestion().Press($"{answer}").Press(Key.Enter);

        return stage;
    }
}
