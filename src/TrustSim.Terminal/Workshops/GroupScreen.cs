using Terminal.Gui.App;

namespace TrustSim.Terminal.Workshops;

/// <summary>The group's window of a workshop, on the projector, from the briefing to the end of the debrief.</summary>
sealed class GroupScreen : Screen
{
    /// <summary>
    /// Interval for following the second terminal and updating the clock. The group's window must perform an act within a second.
    /// </summary>
    public static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    readonly Action? onLeft;
    readonly NotesLink notes;
    (int, int) phonesSeen;
    (Stage, int, Playthrough, int, bool) shown;
    ImmutableArray<ImmutableArray<Row>> pages = [[]];
    int page;
    int furthest;
    bool isLeft;

    /// <param name="onLeft">Called before the screen below appears again.</param>
    /// <param name="phones">The way to phones; null: this program has none.</param>
    public GroupScreen(WorkshopSession session, PacingModel pacing, PhoneAccess? phones = null, Action? onLeft = null)
    {
        Desk = new(session, pacing, phones);
        this.onLeft = onLeft;
        Entrance = new(this);
        notes = new(this);
        View = ViewOf();
        shown = Shown(Desk);
    }

    public GroupDesk Desk { get; }

    public PhoneEntrance Entrance { get; }

    /// <summary>The view of this stage.</summary>
    public GroupView View { get; private set; }

    // What was pressed for the page before must not take the next one away from twenty people. Figures, letters and the clock are not
    // held up: they are pressed one after the other.
    public override TimeSpan Settles => TimeSpan.FromSeconds(1);

    public override bool IsGuarded(Binding? binding) =>
        binding?.Action is KeyAction.Continue or KeyAction.Read or KeyAction.Turn or KeyAction.Vote;

    public override TimeSpan MotionTime => View.MotionTime;

    public override string Place => View.Place;

    public override string Title
    {
        get
        {
            var scenario = Run.FromScenario(Desk.Workshop.Scenario.About.Title).Text;
            var whole = Joined(View.Head ?? scenario);
            // A question that would be cut is not shown here.
            return View.Head is null || TextWidth.Measure(whole) + TextWidth.Measure(Place) + 4 <= Shell.Frame.Width ? whole
                : Joined(scenario);
        }
    }

    /// <summary>The page of the view, from 0.</summary>
    public int Page => page;

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Continue, [Press.Enter], View.TurningLabel, Say.Text("group.next-page"), () => Turn(1), IsTurning),
        .. View.Bindings.Select(binding => binding with { When = binding.When && !(IsTurning && binding.Action == KeyAction.Continue) })
            .Above(OfAllStages),
    ];

    /// <summary>Whether Enter first turns to the next page.</summary>
    public bool IsTurning => View.EnterTurns && page < pages.Length - 1;

    IReadOnlyList<Binding> OfAllStages =>
    [
        new(KeyAction.Read, [Press.Space, Press.PageDown, Press.F5, Press.PageUp], null, View.TurningHelp, TurnBy),
        new(KeyAction.Turn, [Press.LeftRight], pages.Length > 1 ? View.PagesLabel : null, View.TurningHelp, TurnBy),
        new(KeyAction.TakeBack, [Press.Sign('U'), Press.Ctrl('Z')], UndoWords.TakeBack(Desk.Workshop)?.Plain,
            Say.Text("group.take-back-help"), TakeBack, Desk.Workshop.Before is not null),
        new(KeyAction.DoAgain, [Press.Sign('Y'), Press.Ctrl('Y')], Say.Text("group.again"), Say.Text("group.again-help"),
            () => Do(new WorkshopAct.DoAgain()), Desk.Workshop.Ahead is not null),
        new(KeyAction.EndPlay, [Press.Sign('X')], null, Say.Text("group.end"), AskEnd, Desk.Workshop.Stage != Stage.Debrief),
        new(KeyAction.TimeLeft, [Press.Sign('L')], null, Say.Text("group.minutes-left"), AskMinutes),
        new(KeyAction.Lobby, [Press.Sign('J')], null, Say.Text("lobby.lobby-help"), Entrance.ShowLobby,
            Desk.Phones.IsPossible && Desk.Workshop.Phones is not null),
        new(KeyAction.Blank, [Press.Sign('.'), .. HasAnswers ? [] : (KeyGroup[])[Press.Sign('B')]], null, Say.Text("group.blank-help"),
            () => Shell.Push(new BlankScreen())),
        Esc(null, Say.Text("group.esc-help")),
        new(KeyAction.Quit, [Press.Sign('Q'), Press.Ctrl('C')], Desk.Workshop.Stage == Stage.Debrief ? Say.Text("bind.leave") : null,
            Say.Text("group.leave-help"), stroke => AskToLeave(stroke.Name == "Q" ? null : Shell.Quit)),
    ];

    /// <summary>Whether answers stand before the group, of which B is one.</summary>
    bool HasAnswers => Desk.Workshop.Stage switch
    {
        Stage.Reading => Desk.Workshop.Playthrough.Phase == Phase.Deciding,
        Stage.Discussing or Stage.Voting or Stage.Revealed or Stage.Talking => true,
        Stage.Consequence or Stage.HandOver or Stage.Debrief => false,
    };

    /// <summary>Another way of voting, which the bottom line names.</summary>
    public Binding NextWayBinding(bool when) =>
        new(KeyAction.NextWay, [Press.Sign('W')], null, Say.Text("group.another-way"), NextWay, when);

    public override ImmutableArray<Row> Body(int width, int height)
    {
        pages = View.Pages(width, height);
        page = Math.Clamp(page, 0, pages.Length - 1);
        return pages[page];
    }

    public override void Shown() => Entrance.Begin();

    /// <summary>Does what the notes send, updates the clock and counts who comes, as long as the program runs.</summary>
    public override void Begun(IApplication app) => app.AddTimeout(Every, () =>
    {
        if (isLeft) return false;
        var moved = notes.Follow();
        // The notes may have left the workshop.
        if (isLeft) return false;
        if (moved) Follow();
        var before = phonesSeen;
        phonesSeen = Desk.Phones.Seen;
        if (IsOutdated(moved, before != phonesSeen)) Shell.Refresh();
        return true;
    });

    /// <summary>Whether the wall shows something that is no longer so.</summary>
    /// <param name="moved">Whether a second terminal has moved the group on.</param>
    /// <param name="counted">Whether phones have come, voted or gone.</param>
    bool IsOutdated(bool moved, bool counted) =>
        Shell.Current is LobbyScreen ? counted
            : Shell.Current == this
                && (moved || counted && Desk.Workshop.Open is { Way: BallotWay.Phones } || Desk.Workshop.Timer is { IsRunning: true });

    string Joined(string head) => string.Join(" · ", new[]
    {
        head, Desk.Workshop.Setup.IsSplit && Desk.Workshop.Stage != Stage.Debrief ? Run.Clean(Desk.Workshop.Group.Name) : null,
        View.Title.Length == 0 ? null : View.Title, pages.Length > 1 && View.CountsPages ? $"{page + 1}/{pages.Length}" : null,
        Desk.Record.Problem is null ? null : Say.Text("shell.not-saved"),
    }.OfType<string>());

    public override void OnOption(int option) => View.OnOption(option);

    /// <summary>A presenter's clicker has Esc too, and nobody leaves a workshop by accident.</summary>
    public override void Back() => Shell.ShowStatus(Say.Text("group.q-leaves"));

    public override Action? AskToQuit => isLeft ? null : () => AskToLeave(Shell.Quit);

    /// <param name="then">What follows after leaving; null: the screen below.</param>
    void AskToLeave(Action? then) => Shell.Push(new AskScreen(
        Say.Text("group.leave-title"),
            Desk.Record.Problem is { } problem ? Say.Text(problem) : Say.Text("group.leave-question"),
                Say.Text("bind.stay-answer"), Say.Text("group.leave-answer"), () => Leave(then)));

    /// <summary>Performs an act, or explains why it is not possible.</summary>
    public bool Do(WorkshopAct act)
    {
        var told = Desk.Record.Notice;
        if (Desk.Record.Do(act) is { } reason)
        {
            Shell.ShowStatus(Say.NotNow(reason).Plain);
            return false;
        }

        if (Desk.Record.Notice is { } now && now != told) Shell.ShowStatus(Say.Text(now));
        Follow();
        return true;
    }

    public void TakeBack()
    {
        if (View.HoldsStep()) return;
        // The half at the keyboard now has not seen the other half's turn.
        if (Desk.Workshop.Stage != Stage.HandOver || Desk.Workshop.Before is null) TakeBackNow();
        else Shell.Push(
            new AskScreen(Say.Text("group.back-title"),
                Say.Text("group.back-question"), Say.Text("bind.stay-answer"),
                    Say.Text("group.back-answer"), TakeBackNow));
    }

    void TakeBackNow()
    {
        var wasVoting = Desk.Workshop.Stage == Stage.Voting;
        if (!Do(new WorkshopAct.TakeBack())) return;
        if (wasVoting) View.TakenBack();
        if (Desk.Workshop.Ahead is not null) Shell.ShowStatus(Say.Text("group.taken-back"));
    }

    /// <summary>Closes the vote. It asks first where somebody has not voted, or where there are more votes than people.</summary>
    public void Close()
    {
        if (QuestionBeforeClosing(Desk.Workshop.Open!) is not { } question) Do(new WorkshopAct.Close());
        else Shell.Push(new AskScreen(Say.Text("group.close-title"), question, Say.Text("bind.wait-answer"), Say.Text("group.close-answer"),
            () => Do(new WorkshopAct.Close())));
    }

    string? QuestionBeforeClosing(Ballot ballot) => ballot.Way switch
    {
        BallotWay.Hands => null,
        BallotWay.Phones => Desk.Phones.QuestionBeforeClosing(ballot),
        BallotWay.Secret or BallotWay.Tables => ballot.IsFull || ballot.Cast == 0 ? null
            : WorkshopWording.NotVoted(Desk.Workshop.Group.Voters, ballot.Missing).Plain,
    };

    void NextWay()
    {
        Desk.NextWay();
        Shell.ShowStatus(Say.Text("group.next-vote", ("way", WorkshopWording.WayOf(Desk.Way))));
    }

    public void Ask(string title, string question, IReadOnlyList<string> answers, Action<int> take) =>
        Shell.Push(new PickScreen(title, question, answers, take));

    public void Write(string title, string question, Action<string> onWritten, string text = "") =>
        Shell.Push(new WriteScreen(title, question, text, WriteScreen.Thought, Say.Text("bind.keep-it"), onWritten));

    public void ToFirstPage() => page = 0;

    public void ToLastPage() => page = int.MaxValue;

    void AskEnd() => Shell.Push(new AskScreen(
        Say.Text("group.end-title"), Say.Text("group.end-question"), Say.Text("bind.stay-answer"),
            Say.Text("group.end-answer"), () => Do(new WorkshopAct.End())));

    void AskMinutes() =>
        Shell.Push(
            new WriteScreen(Say.Text("group.time-title"), Say.Text("group.time-question"), "", 3, Say.Text("group.plan-anew"), text =>
    {
        if (text.Length == 0) return;
        if (int.TryParse(text, out var minutes) && Do(new WorkshopAct.Allow(minutes)))
            Shell.ShowStatus(Say.Text("group.planned-anew", ("count", minutes)));
        else if (!int.TryParse(text, out _)) Shell.ShowStatus(Say.Text("group.no-minutes"));
    }));

    void TurnBy(Keystroke stroke)
    {
        if (stroke.Step < 0 && page == 0) View.ReadsBack();
        else if (stroke.Step < 0 || page < pages.Length - 1) Turn(stroke.Step);
        // Space returns to the first page after the last one.
        else if (!View.ReadsOn() && stroke.Name == Keystroke.Space) page = 0;
    }

    void Turn(int by)
    {
        page = Math.Clamp(page + by, 0, pages.Length - 1);
        if (page <= furthest) return;
        furthest = page;
        Shell.PageAppeared();
    }

    /// <summary>Shows another view after the group has moved to another stage.</summary>
    void Follow()
    {
        Desk.Phones.Follow();
        if (Shown(Desk) == shown) return;
        shown = Shown(Desk);
        View = ViewOf();
        (page, furthest) = (0, 0);
        Shell.PageAppeared();
    }

    void Leave(Action? then)
    {
        isLeft = true;
        Desk.Phones.Dispose();
        Desk.Record.Dispose();
        onLeft?.Invoke();
        if (then is null) Shell.Pop();
        else then();
    }

    static (Stage, int, Playthrough, int, bool) Shown(GroupDesk desk) =>
        (desk.Workshop.Stage, desk.Workshop.Turn, desk.Workshop.Playthrough, desk.Workshop.Ballots.Length, desk.IsTold);

    GroupView ViewOf() => Desk.Workshop.Stage switch
    {
        Stage.Discussing => new TalkView(this),
        Stage.Voting => Desk.Workshop.Open!.Way switch
        {
            BallotWay.Hands => new HandsView(this),
            BallotWay.Secret => new SecretView(this),
            BallotWay.Tables => new TablesView(this),
            BallotWay.Phones => new PhonesView(this),
        },
        Stage.Revealed or Stage.Talking => new ResultView(this),
        Stage.HandOver => new HandOverView(this),
        Stage.Debrief => new GroupDebriefView(this),
        Stage.Reading when Desk.Workshop.Playthrough.Phase == Phase.Deciding && Desk.IsTold => new ToldView(this),
        Stage.Reading or Stage.Consequence => new ReadingView(this),
    };
}
