using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

public sealed class PathsTests
{
    [Fact]
    public void The_map_goes_back_to_any_decision_and_the_old_path_stays()
    {
        using var stage = Finished().Press("m");
        stage.Head.ShouldContain("The path so far");
        stage.Press("1");
        stage.Bar.ShouldContain("Enter decide again");
        stage.Press(Key.Enter);
        stage.Head.ShouldContain("The Bench");
        stage.ToQuestion().Press("3").Press(Key.Enter);
        stage.Flow.ShouldContain("▌ Say nothing, and sweep up the glass.");

        stage.Press("f");
        stage.Flow.ShouldContain("1. Path 1");
        stage.Flow.ShouldContain("Ended in");
        stage.Flow.ShouldContain("2. Path 2 · you are on this one");
        stage.Flow.ShouldContain("Left Path 1 at The Bench.");
        stage.Flow.ShouldContain("Played up to decision 1.");
    }

    [Fact]
    public void G_on_the_line_of_the_debrief_goes_back_to_the_selected_decision()
    {
        using var stage = Finished().ToPart("More").Press(Key.CursorRight).Press("g");
        stage.Head.ShouldContain("The Tower");
        stage.Press("m");
        stage.Flow.ShouldContain("Ask in front of all three");
        stage.Flow.ShouldNotContain("2. Week");
    }

    [Fact]
    public void The_player_switches_to_an_abandoned_path_and_back()
    {
        using var stage = Finished().ToPart("More").Press("g").ToQuestion().Press("3").Press(Key.Enter).Press("f").Press("1");
        stage.Bar.ShouldContain("Enter continue it");
        stage.Press(Key.Enter);
        stage.Head.ShouldContain("What happened");
        stage.Press("f").Press("2").Press(Key.Enter);
        stage.Flow.ShouldContain("▌ Say nothing, and sweep up the glass.");
    }

    [Fact]
    public void Two_paths_are_compared_side_by_side()
    {
        using var stage = Finished().ToPart("More").Press(Key.CursorRight).Press("g");
        stage.ToQuestion().Press("2").Press(Key.Enter).Press("f").Press("1").Press("c");
        stage.Head.ShouldContain("Path 2 and Path 1");
        stage.Flow.ShouldContain("The same up to decision 1.");
        stage.Flow.ShouldContain("Path 2 · The Tower");
        stage.Press(Key.End);
        stage.Flow.ShouldContain("Where they are now");
        stage.Press(Key.Esc);
        stage.Head.ShouldContain("Your paths through this game");
    }

    [Fact]
    public void The_name_of_a_path_survives_a_resume()
    {
        using var stage =
            Stage.With(Scenarios.Small).ToQuestion().Press("1").Press(Key.Enter).Press("f").Press("l").Press("Onesx")
                .Press(Key.Backspace).Press("t!").Press(Key.Enter);
        stage.Flow.ShouldContain("1. Onest! · you are on this one");
        stage.Press(Key.Esc, Key.Esc).Press(Key.Enter).Press("f");
        stage.Flow.ShouldContain("Onest!");
    }

    [Fact]
    public void Numbers_hidden_until_the_debrief_are_hidden_on_unfinished_paths()
    {
        using var stage = Stage.With(Scenarios.Small, meters: Meters.Debrief).ToQuestion().Press("1").Press(Key.Enter).Press("f");
        stage.Flow.ShouldContain("Played up to decision 1.");
        stage.Flow.ShouldNotContain("fear");
    }

    [Fact]
    public void Every_page_about_paths_says_its_keys_and_the_first_path_is_alone()
    {
        using var stage = Stage.With(Scenarios.Small).ToQuestion().Press("f");
        stage.Flow.ShouldContain("There is one path so far.");
        stage.Press("?").Flow.ShouldContain("Gives the path a name");
        stage.Press("x").Press("c");
        stage.Bar.ShouldContain("You are on this one");
        stage.Press(Key.Enter).Press("m").Press(Key.Enter);
        stage.Head.ShouldContain("The Bench");
    }

    static Stage Finished()
    {
        var path = Playthrough.Start(Scenarios.Small).ToQuestion().Decide(new("ask-who")).ToQuestion().Decide(new("amends")).ToQuestion();
        return Stage.With(Scenarios.Small).Replay(path);
    }
}
