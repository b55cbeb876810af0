using Terminal.Gui.Input;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

/// <summary>A play is left, its scenario changes, and the play is gone on with.</summary>
public sealed class ChangedScenarioTests
{
    [Fact]
    public void What_can_be_taken_again_is_said_and_the_version_that_is_kept_can_be_played()
    {
        using var stage = Left("2").Changed("ask-who", "ask-them");
        stage.Flow.ShouldContain(
            "“The Small One” has changed since you began this game. Decision 1 (The Bench: “Ask in front of all three who of them "
                + "dropped it.”) cannot be taken there any more.");
        stage.Press(Key.Enter);
        stage.Head.ShouldContain("What came of it");
        stage.Flow.ShouldContain("Ask in front of all three");
    }

    [Fact]
    public void Play_goes_on_in_the_new_version_where_the_decisions_end_that_can_be_taken_again()
    {
        using var stage = Left("22").Changed("id: go-along", "id: along");
        stage.Flow.ShouldContain(
            "Decision 1 can be taken again in the new version. Decision 2 (The Tower: “Go up with her and hold the lamp.”) cannot be "
                + "taken there any more.");
        stage.Press("2").Press(Key.Enter);
        stage.Flow.ShouldContain("Ask in front of all three");
        stage.Press("f");
        stage.Flow.ShouldContain("2. Path 2 · you are on it");
        stage.Flow.ShouldContain("Played in another version of the scenario.");
        stage.Press("1").Press(Key.Enter);
        stage.Flow.ShouldContain("You hold the lamp.");
    }

    [Fact]
    public void Where_nothing_can_be_taken_again_the_new_version_is_begun_and_the_old_path_stays()
    {
        using var stage = Left("2").Changed("bench", "table");
        stage.Press("2").Press(Key.Enter);
        stage.Head.ShouldContain("Before you begin");
        stage.Press(Key.Enter).Press("f");
        stage.Flow.ShouldContain("1. Path 1");
        stage.Flow.ShouldContain("Stands at the beginning.");
    }

    [Fact]
    public void Where_all_can_be_taken_again_that_is_said()
    {
        using var stage = Left("2").Changed("Bo has put his hands", "Bo holds his hands");
        stage.Flow.ShouldContain("Your one decision can be taken again in the new version");
        stage.Press(Key.Esc);
        stage.Head.ShouldContain("practise earning trust");
    }

    [Fact]
    public void After_the_new_version_has_been_chosen_nothing_is_asked_any_more()
    {
        using var stage = Left("2").Changed("Bo has put his hands", "Bo holds his hands");
        stage.Press("2").Press(Key.Enter).Press(Key.Esc).Press("2").Press(Key.Enter).Press("2").Press(Key.Enter);
        stage.Head.ShouldContain("What came of it");
    }

    /// <summary>The small scenario, left after these answers.</summary>
    static Stage Left(string answers)
    {
        var stage = new Stage(library: [new("small", Scenarios.Small, Scenarios.SmallText, null)]).Press(Key.Enter, Key.Enter);
        foreach (var (number, answer) in answers.Index())
        {
            if (number > 0) stage.Press(Key.Enter);
            stage.Press($"{answer}").Press(Key.Enter);
        }

        return stage;
    }
}
