using Terminal.Gui.Input;
using TrustSim.Authoring.Format;
using TrustSim.Core.Story;
using TrustSim.Core.Workshops;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Documents;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Screens;
using TrustSim.Terminal.Tests.Workshops;
using TrustSim.Terminal.Workshops;
using Stage = TrustSim.Terminal.Tests.Headless.Stage;
using WorkshopStage = TrustSim.Core.Workshops.Stage;

namespace TrustSim.Terminal.Tests.Bindings;

static partial class ScreenCatalogue
{
    // As many answers as a question can have, so that each letter of an answer is taken.
    static readonly Scenario Nine = NineAnswers();

    static WorkshopSetup Halves { get; } = new(
        [new("Half A", Voters.People(2)), new("Half B", Voters.People(2))], 90, DecisionRule.MostVotesThenLot, BallotWay.Secret, 3);

    static IEnumerable<State> WorkshopStates =>
    [
        Workshop("workshops", "one to begin", () => new Stage(library: Library).Press("w")),
        Workshop(
            "test card", "80 by 24",
            () => Stage.Of(new RowsScreen(new PageScreen(new Document(Runs.FromProgram("What comes next"), []))), theme: Theme.Projector)),
        Workshop("set-up", "the scenario", () => new Stage(library: Library).OpenSetup()),
        Workshop("set-up", "a number", () => new Stage(library: Library).OpenSetup().Line(Say.Text("setup.field-number")).Press("5")),
        Workshop(
            "set-up", "the names of tables",
            () => new Stage(library: Library).OpenSetup().Line(Say.Text("setup.field-voters")).Press(Key.CursorRight)
                .Line(Say.Text("setup.field-names"))),
        Workshop("set-up", "votes from phones", () => Stage.Of(new SetupScreen(
            Library, WorkshopDraft.Usual with { Way = BallotWay.Phones }, 1, (_, _, _) => throw new InvalidOperationException(),
            new(new PhonesAround("192.168.1.20"), _ => null)), theme: Theme.Projector)),
        Rehearsal("waiting", stage => stage),
        Rehearsal("what the phone shows", stage => stage.Press(Key.Enter)),
        Rehearsal("the ways out", stage => stage.Press(Key.Enter, Key.Enter)),
        Group("a page of the story", "the first of several", People(), room => { }),
        Group("a page of the story", "the last", People(), room => Last(room)),
        Group("a question", "more pages", People(), room => ToQuestion(room, first: true)),
        Group("a question", "talk is planned", People(), room => ToQuestion(room)),
        Group("a question", "out of time", People(), room => ToQuestion(Late(room))),
        Group("a decision that is told", "nothing pointed at", People(), room => ToQuestion(Untimely(room))),
        Group("a decision that is told", "an answer pointed at", People(), room => ToQuestion(Untimely(room)).Press("b")),
        Group("a decision that is told", "nine answers", People(), room => ToQuestion(Untimely(room)), Nine),
        Group("a page of the story", "what came of a decision that was told", People(),
            room => ToQuestion(Untimely(room)).Press("b").Press(Key.Enter)),
        Group("a talk", "the clock runs", People(), room => ToQuestion(room).Press("p")),
        Group("a talk", "the clock stands", People(), room => ToQuestion(room).Press("p").Press("p")),
        Group("a vote by hands", "nothing typed", People(BallotWay.Hands), room => ToVote(room)),
        Group("a vote by hands", "a figure typed", People(BallotWay.Hands), room => ToVote(room).Press("1")),
        Group("a vote by hands", "all counted", People(BallotWay.Hands), room => Count(room)),
        Group("a vote in secret", "somebody sits there", People(), room => ToVote(room)),
        Group("a vote in secret", "the keyboard is passed on", People(), room => ToVote(room).Press("a")),
        Group("a vote in secret", "all have voted", People(), room => ToVote(room).VoteInSecret("aab")),
        Group("a vote in secret", "nine answers", People(), room => ToVote(room), Nine),
        Group("a vote by tables", "open", GroupOf.Tables("North", "South"), room => ToVote(room)),
        Group("a vote by tables", "all have voted", GroupOf.Tables("North", "South"), room => ToVote(room).Press("ab")),
        Group("a vote by tables", "nine answers", GroupOf.Tables("North", "South"), room => ToVote(room), Nine),
        Phones("the code for phones", "before it begins", room => { }),
        Phones("the code for phones", "before a vote", room => ToQuestion(room).Press("w", "w", "v"), BallotWay.Hands),
        Phones("a vote by phone", "nobody points", room => ToVote(Begun(room))),
        Phones("a vote by phone", "hands are added", room => ToVote(Begun(room)).Press(Key.CursorDown).Press("1")),
        Phones("a page of the story", "phones are in", room => Begun(room)),
        Group("a result", "decided", People(), room => Result(room, "aab")),
        Group("a result", "level, nothing pointed at", Facilitated(), room => Result(room, "abc")),
        Group("a result", "level, an answer pointed at", Facilitated(), room => Result(room, "abc").Press("b")),
        Group("a result", "level, nine answers", Facilitated(), room => Result(room, "abc"), Nine),
        Group("a talk about a result", "the clock", Facilitated(), room => Result(room, "abc").Press("p")),
        Group("a talk about a result", "the result", Facilitated(), room => Last(Result(room, "abc").Press("p"))),
        Group("a hand-over", "this half can take another decision", Halves, room => Until(room, at => at.Stage == WorkshopStage.HandOver)),
        Group(
            "a hand-over", "this half is at its end", Halves,
            room => Until(room, at => at.Stage == WorkshopStage.HandOver && at.Group.IsOver)),
        Group("the group’s debrief", "more pages", People(), room => Debriefed(room)),
        Group("the group’s debrief", "the last page of a part", People(), room => Last(Debriefed(room).Press("2"))),
        Group("the group’s debrief", "the last part", People(), room => Debriefed(room).Press("6")),
        Group("the group’s debrief", "a table pointed at", People(), room => Debriefed(room).Press("6").Press(Key.CursorDown)),
        Group("a question before something is lost", "leave", People(), room => room.Stage.Press("q")),
        Group("a blank screen", "until somebody shows it again", People(), room => room.Stage.Press(".")),
        Group("a result", "a step taken back", People(), room => Result(room, "aab").Press("p").Press("u")),
        Group("whose words", "all answers", People(), room => Result(room, "aab").Press("k")),
        Group("a text line", "of a minority", People(), room => Result(room, "aab").Press("k").Press(Key.Enter)),
        Group("help", "of a page", People(), room => room.Stage.Press("?")),
        Workshop("the notes", "before a workshop", () => Stage.Of(new NotesWaitScreen(() => null))),
        Notes("a page", People(), room => room.Stage),
        Notes("a question", People(), room => ToQuestion(room)),
        Notes("a decision that is told", People(), room => ToQuestion(Untimely(room))),
        Notes("a decision that is told, an answer pointed at", People(), room => ToQuestion(Untimely(room)).Press("b")),
        Notes("a talk", People(), room => ToQuestion(room).Press("p")),
        Notes("a talk, its clock stopped", People(), room => ToQuestion(room).Press("p").Press("p")),
        Notes("a vote", People(), room => ToVote(room)),
        Notes("a result", People(), room => Result(room, "aab")),
        Notes("a result that is level", Facilitated(), room => Result(room, "abc"), Nine),
        Notes("a result that is level, an answer pointed at", Facilitated(), room => Result(room, "abc").Press("b"), Nine),
        Notes("a text line in the group’s window", People(), room => Result(room, "aab").Press("k").Press(Key.Enter)),
        Notes("a talk about a result", Facilitated(), room => Result(room, "abc").Press("p")),
        Notes("what came of it", People(), room => Result(room, "aab").Press(Key.Enter)),
        Notes("a hand-over", Halves, room => Until(room, at => at.Stage == WorkshopStage.HandOver)),
        Notes("the debrief", People(), room => Debriefed(room)),
        Notes("the plan", People(), room => room.Stage, keys: "m"),
    ];

    static State Workshop(string screen, string name, Func<Stage> open) => new(Area.Workshop, screen, name, open);

    static State Rehearsal(string name, Func<Stage, Stage> go) => Workshop(
        "the rehearsal", name,
        () => go(Stage.Of(new RehearsalScreen(new(new PhonesAround("192.168.1.20"), _ => null)), theme: Theme.Projector)));

    static State Phones(string screen, string name, Action<GroupOf> go, BallotWay way = BallotWay.Phones) =>
        Group(screen, name, People(way), go, phones: new("192.168.1.20"));

    /// <summary>Goes on from the code for phones.</summary>
    static GroupOf Begun(GroupOf room)
    {
        room.Stage.Press(Key.Enter);
        return room;
    }

    static State Group(string screen, string name, WorkshopSetup setup, Action<GroupOf> go, Scenario? scenario = null,
        PhonesAround? phones = null)
    {
        return new(Area.Workshop, screen, name, Open);

        (Stage, IDisposable) Open()
        {
            var room = new GroupOf(scenario ?? Scenarios.Small, setup, phones: phones);
            go(room);
            return (room.Stage, room);
        }
    }

    static State Notes(string name, WorkshopSetup setup, Func<GroupOf, Stage> go, Scenario? scenario = null, string keys = "")
    {
        return new(Area.Workshop, keys == "m" ? "a page" : "the notes", name, Open);

        (Stage, IDisposable) Open()
        {
            var room = new GroupOf(scenario ?? Scenarios.Small, setup);
            // The group's window tells its keys. Two simultaneous stages would draw over each other.
            go(room).Wait(GroupScreen.Every).Dispose();
            var notes = new NotesScreen(room.Store.Follow(room.Store.All()[0])!, PacingModel.From(room.Workshop.Scenario));
            return (Stage.Of(notes).Press(keys), room);
        }
    }

    static WorkshopSetup People(BallotWay way = BallotWay.Secret) => GroupOf.People(3, way);

    static WorkshopSetup Facilitated() => GroupOf.People(3, rule: DecisionRule.Facilitator);

    static Stage ToQuestion(GroupOf room, bool first = false)
    {
        Until(room, at => at.Playthrough.Phase == Core.Play.Phase.Deciding);
        return first ? room.Stage : Last(room);
    }

    static Stage ToVote(GroupOf room) => ToQuestion(room).Press("v");

    static Stage Count(GroupOf room)
    {
        ToVote(room).Press("3").Press(Key.Enter);
        while (room.Workshop.Open!.Choices.Any(choice => room.Workshop.Open.HandsFor(choice) is null))
            room.Stage.Press("0").Press(Key.Enter);
        return room.Stage;
    }

    static Stage Result(GroupOf room, string votes) => ToVote(room).VoteInSecret(votes).Press(Key.Enter);

    static Stage Debriefed(GroupOf room) => Result(room, "aab").Press("x").Press("2").Press(Key.Enter);

    static Stage Last(GroupOf room) => Last(room.Stage);

    static Stage Last(Stage stage)
    {
        for (var i = 0; i < 40; i++)
        {
            var before = stage.Head;
            if (stage.Press(Key.PageDown).Head == before) break;
        }

        return stage;
    }

    static GroupOf Late(GroupOf room)
    {
        room.Clock.Pass(TimeSpan.FromMinutes(55));
        return room;
    }

    /// <summary>There is no time for a vote.</summary>
    static GroupOf Untimely(GroupOf room)
    {
        room.Clock.Pass(TimeSpan.FromMinutes(70));
        return room;
    }

    /// <summary>Reads and votes until the workshop reaches a state.</summary>
    static Stage Until(GroupOf room, Func<Core.Workshops.Workshop, bool> isThere)
    {
        for (var i = 0; i < 200 && !isThere(room.Workshop); i++)
        {
            if (room.Workshop.Stage != WorkshopStage.Voting || room.Workshop.Open!.IsFull) room.Stage.Press(Key.Enter);
            else room.Stage.Press([Key.Space, new('a')]);
        }

        isThere(room.Workshop).ShouldBeTrue(room.Stage.Text);
        return room.Stage;
    }

    static Scenario NineAnswers()
    {
        const string Answer = "      - id: own-it\n";
        Scenarios.SmallText.ShouldContain(Answer);
        var more = Enumerable.Range(1, 6).Select(number => $"      - id: more-{number}\n        text: Say something else, the {number}.\n");
        var text = Scenarios.SmallText.Replace(Answer, string.Concat(more) + Answer, StringComparison.Ordinal);
        return ScenarioReader.Read(text, "nine.yaml").Scenario.ShouldNotBeNull();
    }
}
