using Terminal.Gui.Input;
using TrustSim.Core.Play;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Tests.Headless;

namespace TrustSim.Terminal.Tests.Bindings;

static partial class ScreenCatalogue
{
    static readonly Playthrough Blamed =
        Playthrough.Replay(Scenarios.Small, [new(new("bench"), new("ask-who")), new(new("tower"), new("amends"))]);

    static IEnumerable<State> PlayStates =>
    [
        Play("a scene", "first", () => Stage.With(Scenarios.Small)),
        Play("what people say", "first", () => Stage.With(Scenarios.Small).Press(Key.Enter)),
        Play("a question", "nothing pointed at", () => Stage.With(Scenarios.Small).ToQuestion()),
        Play("a question", "an answer pointed at", () => Stage.With(Scenarios.Small).ToQuestion().Press("2")),
        Play("what came of it", "first", Decided),
        Play("an interlude", "first", () => At(Phase.Interlude)),
        Play("an ending", "first", () => At(Phase.Ending)),
        Play("debrief", "what happened", () => Expected().ToPart(Say.Text("debrief.what-happened"))),
        Play("debrief", "the team now", () => Expected().ToPart(Say.Text("debrief.team-now"))),
        Play("debrief", "your keys", () => Expected().ToPart(TrustKeysPage.Title.Plain)),
        Play("debrief", "to take away", () => Expected().ToPart(TakeAwayPage.Title.Plain)),
        Play("debrief", "more", () => Expected().ToPart(Say.Text("debrief.more-line"))),
        Play("debrief", "what you expected", () => Expected().ToPart(TrustKeysPage.Title.Plain).Press(Key.Enter)),
        Play("debrief", "a question pointed at", () => Expected().ToPart(TakeAwayPage.Title.Plain).Press(Key.CursorDown)),
        Play("debrief", "with nothing said beforehand", () => Finished().ToPart(TakeAwayPage.Title.Plain)),
        Play("what you expect", "who", () => Expecting("")),
        Play("what you expect", "by arrows", () => Expecting("").Press(Key.CursorDown)),
        Play("what you expect", "trust", () => Expecting("1")),
        Play("a question", "something taken back", () => Decided().Press("u")),
        Play("the team", "a person", () => Decided().Press("t")),
        Play("a page", "the transcript", () => Decided().Press("r")),
        Play("the path so far", "no decision", () => Stage.With(Scenarios.Small).ToQuestion().Press("m")),
        Play("the path so far", "nothing pointed at", () => Finished().Press("m")),
        Play("the path so far", "a decision pointed at", () => Finished().Press("m").Press("1")),
        Play("your paths", "one", () => Decided().Press("f")),
        Play("your paths", "on the one pointed at", () => Branched().Press("f")),
        Play("your paths", "from the debrief", () => Finished().ToPart(Say.Text("debrief.more-line")).Press("o")),
        Play("your paths", "another pointed at", () => Branched().Press("f").Press("1")),
        Play("a text line", "a name", () => Decided().Press("f").Press("l")),
        Play("a question before something is lost", "leave", () => Stage.With(Scenarios.Small).WithoutDisk().Take("1").Press(Key.Esc)),
        Play("help", "of a question", () => Stage.With(Scenarios.Small).ToQuestion().Press("?")),
    ];

    static State Play(string screen, string name, Func<Stage> open) => new(Area.Play, screen, name, open);

    static Stage At(Phase phase) => Stage.With(Scenarios.Small).Replay(Paths.Moments(Blamed).First(moment => moment.Phase == phase));

    static Stage Finished() => Stage.With(Scenarios.Small).Replay(Blamed);

    static Stage Branched() => Finished().ToPart(Say.Text("debrief.more-line")).Press("g").Press("3").Press(Key.Enter);

    static Stage Expecting(string said) => Stage.With(Scenarios.Small).ToQuestion().Press("2").Press("e").Press(said);

    /// <summary>The debrief of a game with a prediction.</summary>
    static Stage Expected() => Expecting("111").Press(Key.Enter).Take("1");
}
