using Terminal.Gui.Input;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Stories;

/// <summary>The playthroughs so far, on a screen of 80 by 24.</summary>
public sealed class HistoryTests
{
    [Fact]
    public void Without_playthroughs_the_history_says_how_to_begin()
    {
        using var stage = new Stage();
        stage.Press("h").Head.ShouldContain("Your games");
        stage.Flow.ShouldContain("You have not played yet.");
        stage.Press(Key.Enter, Key.CursorDown).ShouldBeSound(80);
        stage.Press(Key.Esc).Head.ShouldContain("TrustSim");
    }

    [Fact]
    public void Playthroughs_are_grouped_by_scenario_with_the_keys_over_time()
    {
        using var stage = new Stage(library: [new("small", Scenarios.Small, "small", null)]);
        foreach (var play in (Core.Play.Playthrough[])[Paths.First(Scenarios.Small), Paths.Last(Scenarios.Small)])
            stage.Press("1").Press(Key.Enter).Replay(play).Press(Key.Esc);
        stage.Press("1").Press(Key.Enter).Take("1").Press(Key.Esc);
        stage.Press("h").Flow.ShouldContain("3 games, 2 finished");
        foreach (var words in (string[])["First", "Latest", $"trust {Paths.First(Scenarios.Small).Team.Trust:0}",
            $"trust {Paths.Last(Scenarios.Small).Team.Trust:0}", "Open up", "Find the value in each person", "always used"])
            stage.Flow.ShouldContain(words);
        stage.ShouldBeSound(80);
        stage.Press(Key.Enter).Flow.ShouldContain("3. ");
        stage.Press(Key.End).Flow.ShouldContain("Nobody is being assessed");
        stage.Press(Key.Esc).Head.ShouldContain("Your games");
    }

    [Fact]
    public void The_debrief_of_a_finished_playthrough_opens_again_for_reading_and_writing()
    {
        using var stage = new Stage(library: [new("small", Scenarios.Small, "small", null)]);
        stage.Press("1").Press(Key.Enter).Replay(Paths.First(Scenarios.Small)).Head.ShouldContain("What happened");
        stage.Press(Key.Esc).Bar.ShouldContain("To read this debrief again: H, then Enter, and Enter on the game.");
        stage.Press("h").Press(Key.Enter).Flow.ShouldContain("► 1. ");
        stage.Press(Key.Enter).Head.ShouldContain("· 1 of");
        stage.Press("f").Flow.ShouldContain("Path 1");
        stage.Press(Key.Esc).Press("u").Head.ShouldNotContain("What happened");
        stage.Press(Key.Esc);
        stage.Head.ShouldContain("Your games");
        stage.Press(Key.Enter, Key.Enter).Bar.ShouldContain("You have gone back in it");
        stage.Press(Key.Esc, Key.Esc).Flow.ShouldContain("Continue");
    }

    [Fact]
    public void Resuming_a_playthrough_with_a_torn_end_shows_a_notice()
    {
        LibraryEntry[] library = [new("small", Scenarios.Small, "small", null)];
        using var stage = new Stage(library: library);
        stage.Press("1").Press(Key.Enter).Take("1").Press("1").Press(Key.Enter).Press(Key.Esc);
        using var again = stage.Tear().StartAgain(TimeSpan.FromMinutes(1), library);
        again.Press("1").Press(Key.Enter).Flow.ShouldContain("What was written last is incomplete, and was dropped.");
        again.Press(Key.Enter).Head.ShouldContain("The Bench · decision 1");
    }

    [Fact]
    public void A_playthrough_of_earlier_laws_shows_a_notice_once()
    {
        LibraryEntry[] library = [new("small", Scenarios.Small, "small", null)];
        using var stage = new Stage(library: library);
        stage.Press("1").Press(Key.Enter).ToQuestion().Press("1").Press(Key.Enter, Key.Esc);
        using var again = stage.TakeLawsOut().StartAgain(TimeSpan.FromMinutes(1), library);
        again.Press("1").Press(Key.Enter).Flow.ShouldContain("The rules of the game have changed since you last played this.");
        again.ShouldBeSound(80);
        again.Press(Key.Enter).Head.ShouldContain("The Bench · decision 1");
        again.Press(Key.Esc).Press("1").Press(Key.Enter).Flow
            .ShouldNotContain("The rules of the game have changed");
    }

    [Fact]
    public void The_debrief_of_a_playthrough_of_earlier_laws_shows_the_same_notice_once()
    {
        LibraryEntry[] library = [new("small", Scenarios.Small, "small", null)];
        using var stage = new Stage(library: library);
        stage.Press("1").Press(Key.Enter).Replay(Paths.First(Scenarios.Small)).Press(Key.Esc);
        using var again = stage.TakeLawsOut().StartAgain(TimeSpan.FromMinutes(1), library);
        again.Press("h").Press(Key.Enter, Key.Enter).Flow.ShouldContain("The rules of the game have changed since you last played this.");
        again.Press(Key.Enter).Head.ShouldContain("· 1 of");
        again.Press(Key.Esc).Press("h").Press(Key.Enter, Key.Enter).Head.ShouldContain("· 1 of");
    }
}
