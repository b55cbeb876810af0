using Terminal.Gui.Input;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Bindings;

/// <summary>
/// Every screen in every state with other keys. Add the states of each new screen, view or part of the debrief here; a test names missing
/// screens, and each binding that is active in no state.
/// </summary>
static partial class ScreenCatalogue
{
    public static IEnumerable<State> States => [.. HomeStates, .. PlayStates, .. WorkshopStates, .. PreviewStates];

    static LibraryEntry[] Library { get; } = [new("small", Scenarios.Small, "small", null)];

    static IEnumerable<State> HomeStates =>
    [
        Home("home", "scenarios", () => new(library: Library)),
        Home("home", "nothing to play", () => new(library: [])),
        Home("home", "a commitment", Reminded),
        Home("home", "more than six scenarios", () => new Stage(library: Stories.HomeTests.Many(7)).Press("7")),
        Home("all games and scenarios", "several pages", () => new Stage(library: Stories.HomeTests.Many(12)).Press("7").Press(Key.Enter)),
        Home("settings", "all", () => new Stage(library: Library).Press("s")),
        Home("your games", "none yet", () => new Stage(library: Library).Press("h")),
        Home("your games", "some", () => Played().Press("h")),
        Home("your games", "several pages", () => PlayedMany().Press("h")),
        Home("games of a scenario", "several pages", () => PlayedMany().Press("h").Press(Key.Enter)),
        Home("games of a scenario", "one", () => Played().Press("h").Press(Key.Enter)),
        Home("which version", "two", () => Decided().Changed("ask-who", "ask-them")),
        Home("help", "of home", () => new Stage(library: Library).Press("?")),
        Home("a page", "before a game is resumed", Torn),
    ];

    static IEnumerable<State> PreviewStates =>
    [
        Preview("preview", "a file with errors", () => Stage.Of(new Draft().Change("- bo: It was", "- bob: It was").Preview())),
        Preview("preview", "the briefing", Previewed),
        Preview("preview", "a question", () => Previewed().Press(Key.Enter)),
        Preview("preview", "the debrief", () => Previewed().Replay(Paths.First(Scenarios.Small))),
        Preview("scenes", "all", () => Previewed().Press("g")),
        Preview("mood", "as written", () => Previewed().Press("m")),
        Preview("a page", "the ledger", () => Previewed().Press("l")),
        Preview(
            "a question before something is lost", "leave the preview",
            () => Previewed().Press(Key.Enter).Press("1").Press(Key.Enter, Key.Esc)),
        Preview("help", "of the preview", () => Previewed().Press("?")),
    ];

    static State Home(string screen, string name, Func<Stage> open) => new(Area.Home, screen, name, open);

    static State Preview(string screen, string name, Func<Stage> open) => new(Area.Preview, screen, name, open);

    static Stage Previewed() => Stage.Of(new Draft().Preview());

    /// <summary>A game with one decision.</summary>
    static Stage Decided() => Stage.With(Scenarios.Small).ToQuestion().Press("2").Press(Key.Enter);

    /// <summary>Home, after a finished game.</summary>
    static Stage Played() => Stage.With(Scenarios.Small).Replay(Paths.First(Scenarios.Small)).Press(Key.Esc);

    /// <summary>Home, after a decision in each of ten scenarios.</summary>
    static Stage PlayedMany()
    {
        var stage = new Stage(library: Stories.HomeTests.Many(10));
        for (var number = 1; number <= 10; number++)
        {
            stage.Press(number == 1 ? "7" : "8").Press(Key.Enter);
            // The games that were begun stand above the scenarios.
            for (var i = 1; i < number; i++) stage.PressAtOnce(Key.CursorDown).PressAtOnce(Key.CursorDown);
            stage.Press(Key.Enter).ToQuestion().Press("1").Press(Key.Enter, Key.Esc);
        }

        return stage;
    }

    static Stage Reminded()
    {
        var stage = Stage.With(Scenarios.Small).Replay(Paths.First(Scenarios.Small)).ToPart(TakeAwayPage.Title.Plain)
            .Press(Key.CursorUp, Key.Enter);
        foreach (var letter in "it rains, then I walk") stage.PressAtOnce(letter == ' ' ? Key.Space : new Key(letter));
        return stage.Press(Key.Enter).StartAgain(TimeSpan.FromHours(1), Library);
    }

    static Stage Torn()
    {
        var stage = Stage.With(Scenarios.Small).Take("2", "1").Press(Key.Esc, Key.Enter).Tear();
        return stage.StartAgain(TimeSpan.FromMinutes(1), Library).Press("1").Press(Key.Enter);
    }
}
