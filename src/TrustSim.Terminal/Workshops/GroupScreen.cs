using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Workshops;
using System.Collections.Immutable;
using Terminal.Gui.App;
using TrustSim.Core.Play;
using TrustSim.Core.Workshops;
using TrustSim.Records.Workshops;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Documents;
using TrustSim.Presentation.Pages;
using TrustSim.Terminal.Screens;

namespace TrustSim.Terminal.Workshops;

/// <summary>What the room sees of a workshop, on the projector, from the briefing to the end of the debrief.</summary>
sealed class GroupScreen : Screen
{
    /// <summary>A second terminal is followed, and a clock goes on, so often; what is asked there has to be here within a second.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    readonly Action? onLeft;
    (Stage, int, Playthrough, int) shown;
    ImmutableArray<ImmutableArray<Row>> pages = [[]];
    int page;
    bool isLeft;

    /// <param name="onLeft">Called before the screen below is shown again.</param>
    public GroupScreen(WorkshopSession session, PacingModel pacing, Action? onLeft = null)
    {
        Desk = new(session, pacing);
        this.onLeft = onLeft;
        View = ViewOf();
        shown = Shown(Desk.Workshop);
    }

    public GroupDesk Desk { get; }

    /// <summary>What the group sees at this stage.</summary>
    public GroupView View { get; private set; }

    public override string Title => string.Join(" · ", new[]
    {
        Run.Clean(Desk.Workshop.Scenario.About.Title),
        Desk.Workshop.Setup.IsSplit && Desk.Workshop.Stage != Stage.Debrief ? Run.Clean(Desk.Workshop.Group.Name) : null, View.Title,
        pages.Length > 1 ? $"{page + 1}/{pages.Length}" : null, Desk.Record.Problem is null ? null : "NOT SAVED",
    }.OfType<string>());

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Continue, [Press.Enter], View.TurningLabel, "the next page", () => Turn(1), IsTurning),
        .. View.Bindings.Select(binding => binding with { When = binding.When && !(IsTurning && binding.Action == KeyAction.Continue) })
            .Above(OfAllStages),
    ];

    /// <summary>Whether Enter turns to the next page first.</summary>
    public bool IsTurning => View.EnterTurns && page < pages.Length - 1;

    IReadOnlyList<Binding> OfAllStages =>
    [
        new(KeyAction.Read, [Press.Space, Press.PageDown, Press.PageUp], null, "turn pages", Page),
        new(KeyAction.Turn, [Press.LeftRight], pages.Length > 1 ? View.PagesLabel : null, "turn pages", Page),
        new(KeyAction.TakeBack, [Press.Sign('U'), Press.Ctrl('Z')], "take back", "take the last step back, whatever it was", TakeBack),
        new(KeyAction.EndPlay, [Press.Sign('X')], null, "end the game, to the debrief", AskEnd, Desk.Workshop.Stage != Stage.Debrief),
        new(KeyAction.TimeLeft, [Press.Sign('L')], null, "say how many minutes are left", AskMinutes),
        Esc(Desk.Workshop.Stage == Stage.Debrief ? "leave" : null, "leave; the group can continue next week"),
        new(KeyAction.Quit, [Press.Sign('Q')], null, "leave; the group can continue next week", Back),
    ];

    /// <summary>Another way of voting, which the bottom line names.</summary>
    public Binding NextWayBinding(bool when) => new(KeyAction.NextWay, [Press.Sign('W')], null, "another way of voting", NextWay, when);

    public override ImmutableArray<Row> Body(int width, int height)
    {
        pages = View.Pages(width, height);
        page = Math.Clamp(page, 0, pages.Length - 1);
        return pages[page];
    }

    /// <summary>Does what a second terminal asks for, and lets the clock go on, as long as the program runs.</summary>
    public override void Begun(IApplication app) => app.AddTimeout(Every, () =>
    {
        if (isLeft) return false;
        var moved = Desk.Record.DoAsked(Instead);
        if (moved) Follow();
        if (Shell.Current == this && (moved || Desk.Workshop.Timer is { IsRunning: true })) Shell.Refresh();
        return true;
    });

    /// <summary>A second terminal does not see the room's pages: where there is more to read, to go on is to turn the page.</summary>
    WorkshopAct Instead(WorkshopAct asked)
    {
        if (asked is not WorkshopAct.Continue || !IsTurning) return asked;
        Turn(1);
        return new WorkshopAct.Turn();
    }

    public override void OnOption(int option) => View.OnOption(option);

    public override void Back() => Shell.Push(new AskScreen(
        "Leave the workshop?",
            Desk.Record.Problem ?? "It is saved, to the last vote. Go on with it, today or next week, with: trustsim workshop --resume",
                "Stay", "Leave the workshop", Leave));

    /// <summary>Does something, or says why it cannot be done.</summary>
    public bool Do(WorkshopAct act)
    {
        var told = Desk.Record.Notice;
        if (Desk.Record.Do(act) is { } reason)
        {
            Shell.ShowStatus(Say.NotNow(reason).Plain);
            return false;
        }

        if (Desk.Record.Notice is { } now && now != told) Shell.ShowStatus(now);
        Follow();
        return true;
    }

    public void TakeBack()
    {
        // Who sits there now has not seen what is behind it.
        if (Desk.Workshop.Stage != Stage.HandOver || Desk.Workshop.Before is null) TakeBackNow();
        else Shell.Push(
            new AskScreen("Back to the turn before?",
                "What the half that had its turn decided is on the screen then. Only that half may be in the room.", "Stay",
                    "Back to that turn", TakeBackNow));
    }

    void TakeBackNow()
    {
        var wasVoting = Desk.Workshop.Stage == Stage.Voting;
        if (Do(new WorkshopAct.TakeBack()) && wasVoting) View.TakenBack();
    }

    /// <summary>Closes the vote; where somebody has not voted, only after asking.</summary>
    public void Close()
    {
        var ballot = Desk.Workshop.Open!;
        if (ballot.Missing == 0 || !ballot.IsBegun || ballot.Way == BallotWay.Hands) Do(new WorkshopAct.Close());
        else
        {
            Shell.Push(
                new AskScreen("Close the vote?", WorkshopWording.NotVoted(Desk.Workshop.Group.Voters, ballot.Missing).Plain, "Wait",
                    "Close the vote", () => Do(new WorkshopAct.Close())));
        }
    }

    void NextWay()
    {
        Desk.NextWay();
        Shell.ShowStatus($"The next vote: {WorkshopWording.WayOf(Desk.Way)}");
    }

    public void Ask(string title, string question, IReadOnlyList<string> answers, Action<int> take) =>
        Shell.Push(new PickScreen(title, question, answers, take));

    public void Write(string title, string question, Action<string> onWritten, string text = "") =>
        Shell.Push(new WriteScreen(title, question, text, WriteScreen.Thought, "keep it", onWritten));

    public void ToFirstPage() => page = 0;

    void AskEnd() => Shell.Push(new AskScreen(
        "To the debrief?", "The play ends here, and the room talks about what it has done so far. This can be taken back.", "Stay",
            "To the debrief", () => Do(new WorkshopAct.End())));

    void AskMinutes() =>
        Shell.Push(new WriteScreen("Time", "How many minutes does the room have from now on, with the debrief?", "", 3, "plan anew", text =>
    {
        if (text.Length == 0) return;
        if (int.TryParse(text, out var minutes) && Do(new WorkshopAct.Allow(minutes)))
            Shell.ShowStatus($"Planned anew: {Wording.Count(minutes, "minute")} from now on.");
        else if (!int.TryParse(text, out _)) Shell.ShowStatus("That is no number of minutes.");
    }));

    /// <summary>Turns to the next page, where there is one.</summary>
    public bool TurnOn()
    {
        if (page >= pages.Length - 1) return false;
        Turn(1);
        return true;
    }

    void Page(Keystroke stroke)
    {
        // Space goes round.
        if (stroke.Name == Keystroke.Space) page = (page + 1) % pages.Length;
        else Turn(stroke.Step);
    }

    void Turn(int by) => page = Math.Clamp(page + by, 0, pages.Length - 1);

    /// <summary>Another view, where the room stands at another step.</summary>
    void Follow()
    {
        if (Shown(Desk.Workshop) == shown) return;
        shown = Shown(Desk.Workshop);
        View = ViewOf();
        page = 0;
    }

    void Leave()
    {
        isLeft = true;
        Desk.Record.Dispose();
        onLeft?.Invoke();
        Shell.Pop();
    }

    static (Stage, int, Playthrough, int) Shown(Workshop workshop) =>
        (workshop.Stage, workshop.Turn, workshop.Playthrough, workshop.Ballots.Length);

    GroupView ViewOf() => Desk.Workshop.Stage switch
    {
        Stage.Discussing => new TalkView(this),
        Stage.Voting => Desk.Workshop.Open!.Way switch
        {
            BallotWay.Hands => new HandsView(this),
            BallotWay.Secret => new SecretView(this),
            BallotWay.Tables => new TablesView(this),
        },
        Stage.Revealed or Stage.Talking => new ResultView(this),
        Stage.HandOver => new HandOverView(this),
        Stage.Debrief => new GroupDebriefView(this),
        Stage.Reading or Stage.Consequence => new ReadingView(this),
    };
}
