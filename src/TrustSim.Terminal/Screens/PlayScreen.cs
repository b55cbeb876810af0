using TrustSim.Presentation.Beats;
using TrustSim.Core;

namespace TrustSim.Terminal.Screens;

/// <summary>
/// A playthrough, from its first scene to its debrief: one beat a page, and nothing is passed that has not been on the screen.
/// </summary>
sealed class PlayScreen : Screen
{
    /// <summary>Below this width the team stands on a page of its own.</summary>
    const int PanelFrom = 76;

    /// <summary>A key that is pressed this soon after a new page was meant for the page before.</summary>
    static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(250);

    /// <summary>For so long bad news stands with its title alone.</summary>
    static readonly TimeSpan HeldBreath = TimeSpan.FromSeconds(.8);

    /// <summary>For so long the dots of the panel change.</summary>
    static readonly TimeSpan Change = TimeSpan.FromSeconds(.4);

    readonly PlaySession session;
    readonly BeatPages pages = new();
    readonly Stack<ChoiceId> takenBack = new();
    readonly Meters without;
    Playthrough play;
    Meters meters;
    OptionList options = new([]);
    Refusal? told;
    (int Option, ImmutableArray<Prediction> Said) foreseen = (-1, []);
    bool hasForeseen;
    bool hasAppeared;
    (int Width, int Height) room;

    public PlayScreen(Playthrough begun, Meters meters, PlaySession session)
    {
        (this.session, this.meters) = (session, meters);
        if (!begun.Scenario.About.HasFigures) this.meters = Meters.Debrief;
        // Whoever plays with figures from the start has them back after hiding them.
        without = meters == Meters.Live ? Meters.Debrief : meters;
        told = session.Notice;
        hasForeseen = session.Tree.Current.Taken.Any(taken => !taken.Predictions.IsEmpty);
        // The opening is the first scene.
        play = begun.Phase == Phase.Briefing ? begun.Continue() : begun;
        Tell(BeatPages.Start.Scene);
    }

    public override string Title => Run.FromScenario(play.Scenario.About.Title).Text + Shell.NotSaved(session.Problem);

    public override string Place => Beat is { } beat ? Run.Clean(beat.Place.Plain) : "";

    public override bool IsPaged => true;

    public override TimeSpan Settles => Settling;

    public override TimeSpan MotionTime => Beat is not { } beat || !pages.IsBeginning ? TimeSpan.Zero
        : beat.Kind == BeatKind.Landed ? HeldBreath
        : beat.Kind == BeatKind.Outcome && PanelOf(room.Width) > 0 && HasMoved(beat) ? Change
        : TimeSpan.Zero;

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.PlainLines, [Press.Sign('P')], null, Say.Text("plain.row-help"),
            () => Leave(() => Shell.ContinueInPlainLines(new(play.Scenario.About.Id, play.Steps.Length > 1)))),
        new(KeyAction.Continue, [Press.Enter], EnterLabel, Say.Text("play.continue-help"), Enter),
        options.Arrows(IsAsked ? ChooseLabel : null, Say.Text("bind.point-at-answer")) with { When = IsAsked },
        options.Numbers(null, Say.Text("bind.point-at-answer")) with { When = IsAsked },
        new(
            KeyAction.Expect, [Press.Sign('E')], IsPointed && !hasForeseen && HasFigures ? Say.Text("play.foresee") : null,
            Say.Text("play.foresee-help"), Foresee, IsAsked),
        new(
            KeyAction.Read, [Press.Space, Press.PageDown, Press.PageUp], null, Say.Text("play.read-help"), stroke => Turn(stroke.Step)),
        new(
            KeyAction.Turn, [Press.LookBack], pages.IsFirst ? null : Say.Text("play.look-back"), Say.Text("play.read-help"),
            stroke => Turn(stroke.Step)),
        new(
            KeyAction.TakeBack, [Press.Sign('U'), Press.Ctrl('Z')], TakeBackLabel, Say.Text("play.undo-help"), TakeBack),
        new(
            KeyAction.DoAgain, [Press.Sign('Y'), Press.Ctrl('Y')], takenBack.Count > 0 ? Say.Text("play.do-again") : null,
            Say.Text("play.do-again-help"), DoAgain, takenBack.Count > 0),
        new(KeyAction.Team, [Press.Sign('T')], Say.Text("play.team-label"), Say.Text("play.team-help"), ShowTeam, HasMeters),
        new(KeyAction.Numbers, [Press.Sign('N')], Say.Text("play.numbers"), Say.Text("play.numbers-help"), ShowNumbers, HasFigures),
        new(
            KeyAction.Map, [Press.Sign('M')], null, Say.Text("play.map-help"),
            () => Shell.Push(new PathSoFarScreen(play, meters, session, next => Stand(next, BeatPages.Start.Scene)))),
        new(
            KeyAction.Transcript, [Press.Sign('R')], null, Say.Text("play.transcript-help"),
            () => Shell.Push(new PageScreen(Transcript.Create(play, meters), fromTheEnd: true))),
        new(
            KeyAction.Paths, [Press.Sign('O'), Press.Sign('F')], null, Say.Text("play.paths-help"),
            () => Shell.Push(new BranchesScreen(session, meters, next => Stand(next, BeatPages.Start.Scene)))),
        Esc(Say.Text("play.home"), Say.Text("play.leave-help")),
        new(KeyAction.Quit, [Press.Sign('Q')], null, Say.Text("bind.quit"), () => Leave(Shell.Quit)),
    ];

    public Playthrough Playthrough => play;

    /// <summary>The beat on the screen; null where there is none.</summary>
    public Beat? Beat => pages.Beat;

    /// <summary>Whether the question stands on the screen, so that it can be answered.</summary>
    public bool IsAsked => play.Phase == Phase.Deciding && Beat?.Kind == BeatKind.Question;

    bool HasMeters => !play.Scenario.About.IsMoment;

    bool HasFigures => play.Scenario.About.HasFigures;

    bool IsPointed => IsAsked && options.Selected >= 0;

    string? EnterLabel => IsPointed ? Say.Text("play.take", ("number", options.Selected + 1))
        : IsAsked ? null
        : play.Phase == Phase.Ending && pages.IsLast && !play.Scenario.About.IsPrologue ? Say.Text("play.debrief")
        : Say.Text("bind.continue");

    string ChooseLabel => options.Count == 1 ? Say.Text("play.choose-one") : Say.Text("play.choose", ("most", Math.Min(options.Count, 9)));

    string? TakeBackLabel => play.Steps.Length == 1 || IsPointed ? null
        : Say.Text("play.take-back", ("scene", play.SceneOf(play.Current.Number)));

    public override void Arrange(int width, int height)
    {
        room = (width, height);
        pages.Arrange(width, height, PanelOf(width), Foreseen(width).Length, Shell.Theme.IsForReaders ? play : null);
    }

    public override ImmutableArray<Row> Body(int width, int height)
    {
        var rows = pages.Rows;
        if (Shell.Moved < 1 && Beat?.Kind == BeatKind.Landed) return PlayPages.TitleOf(rows);
        return pages.Question is QuestionPlace.Below or QuestionPlace.Alone ? [.. rows, .. Asked(width)] : rows;
    }

    public override int SideWidth(int width) => pages.HasPanel ? Math.Max(0, PanelOf(width) - Shell.SideGap) : 0;

    public override ImmutableArray<Row> Side(int width, int height) => Beat is { } beat
        ? TeamGauge.Render(play, beat, meters == Meters.Live, width, height, IsRoomy, Shell.Moved) : [];

    public override ImmutableArray<Row> Foot(int width) => pages.Question == QuestionPlace.Foot ? Asked(width) : [];

    public override int InSight => IsAsked ? options.Selected : -1;

    public override void OnOption(int option)
    {
        if (IsAsked) options.Select(option);
    }

    public override void Shown()
    {
        // Where no scene opens there is nothing but the outcome.
        if (play.Phase == Phase.Debrief) Shell.Replace(new DebriefScreen(Debrief.From(play), meters, session));
        else if (!hasAppeared) Shell.PageAppeared();
        hasAppeared = true;
    }

    public override void Back() => Leave(Home);

    bool IsRoomy => PlayPages.IsRoomy(room.Width, room.Height);

    // In one column the team stands on a page of its own.
    int PanelOf(int width) => width < PanelFrom || Shell.Theme.IsForReaders || !HasMeters ? 0
        : TeamGauge.WidthFor(play.Scenario, PlayPages.IsRoomy(width, room.Height)) + Shell.SideGap;

    bool HasMoved(Beat beat) => Speaking.At(play, beat.Step, beat.Team).Any(person => person.Moved != 0);

    ImmutableArray<Row> Asked(int width)
    {
        var question = pages.QuestionRows(options.Selected, room.Width, room.Height, PanelOf(room.Width));
        return [.. pages.Question == QuestionPlace.Below && !pages.Rows.IsEmpty ? [Row.Empty] : (Row[])[], .. question, .. Foreseen(width)];
    }

    void Enter()
    {
        if (!pages.IsLast) Turn(1);
        else if (play.Phase != Phase.Deciding) GoOn();
        else if (options.Selected < 0) Shell.ShowStatus(PlayText.ChooseFirst(options.Count));
        else
        {
            var said = SaidOf(options.Selected);
            hasForeseen |= !said.IsEmpty;
            takenBack.Clear();
            Stand(play.Decide(play.OpenChoices[options.Selected].Id), BeatPages.Start.New, said);
        }
    }

    /// <summary>One page on or back. It never decides.</summary>
    void Turn(int by)
    {
        if (by > 0 && pages.IsLast)
        {
            if (play.Phase != Phase.Deciding) GoOn();
            else Shell.ShowStatus(options.Selected < 0 ? PlayText.ChooseFirst(options.Count) : Say.Text("play.enter-takes"));
        }
        else if (by < 0 && pages.IsFirst) Shell.ShowStatus(Say.Text("play.read-again-hint"));
        else if (pages.Turn(by)) Shell.PageAppeared();
    }

    void GoOn()
    {
        var next = play.Continue();
        // A scene of which nothing is told is no page.
        while (next.Phase == Phase.Interlude
            && BeatTeller.SinceDecision(next, meters).All(beat => beat.Opened != BeatTeller.OpenedIn(next))) next = next.Continue();
        Stand(next, BeatPages.Start.New);
    }

    /// <summary>The predictions for an answer; for another, there are none.</summary>
    ImmutableArray<Prediction> SaidOf(int option) => option >= 0 && option == foreseen.Option ? foreseen.Said : [];

    void Foresee()
    {
        if (options.Selected < 0)
        {
            Shell.ShowStatus(Say.Text("play.point-first"));
            return;
        }

        var option = options.Selected;
        var team = play.Team.People.Select(person => play.Scenario[person.Id]);
        Shell.Push(new ForeseeScreen([.. team], play.OpenChoices[option].Text, said =>
            foreseen = (option, [.. SaidOf(option).Where(old => said.All(one => one.Who != old.Who)), .. said])));
    }

    ImmutableArray<Row> Foreseen(int width) => IsAsked && SaidOf(options.Selected) is { IsEmpty: false } said
        ? Layout.Render([new Block(BlockKind.Note, ForesightWords.Describe(play, said))], width)
        : [];

    void TakeBack()
    {
        if (Lifecycle.Validate(play, Trigger.TakeBack) is { } reason)
        {
            Shell.ShowStatus(Say.NotNow(reason).Plain);
            return;
        }

        takenBack.Push(play.Current.Choice!.Id);
        Stand(play.TakeBack(), BeatPages.Start.Question);
    }

    void DoAgain() => Stand(play.Decide(takenBack.Pop()), BeatPages.Start.New);

    void ShowTeam()
    {
        if (Beat is { } beat) Shell.Push(new CardScreen(play, beat, meters == Meters.Live, withTeam: !pages.HasPanel));
    }

    void ShowNumbers()
    {
        meters = meters == Meters.Live ? without : Meters.Live;
        pages.Retell(BeatTeller.SinceDecision(play, meters));
        // Without the panel nothing else shows it here.
        if (!pages.HasPanel) Shell.ShowStatus(Say.Text(meters == Meters.Live ? "plain.numbers" : "plain.no-numbers"));
    }

    void Stand(Playthrough next, BeatPages.Start from) => Stand(next, from, []);

    void Stand(Playthrough next, BeatPages.Start from, ImmutableArray<Prediction> said)
    {
        foreseen = (-1, []);
        if (from == BeatPages.Start.Scene) takenBack.Clear();
        Keep(next, said);
        play = next;
        if (next.Phase == Phase.Debrief)
        {
            Shell.Replace(new DebriefScreen(Debrief.From(next), meters, session));
            return;
        }

        Tell(from);
        Shell.PageAppeared();
        Shell.Top();
    }

    void Tell(BeatPages.Start from)
    {
        options = PlayText.OptionsOf(play);
        pages.Tell(BeatTeller.SinceDecision(play, meters), BeatTeller.OpenedIn(play), from);
    }

    void Keep(Playthrough next, ImmutableArray<Prediction> said)
    {
        session.Record(next);
        foreach (var prediction in said) session.Predict(prediction);
        if (session.Notice is { } now && now != told) Shell.ShowStatus(Say.Text(now));
        told = session.Notice;
    }

    /// <summary>Closes the playthrough's journal, so that it can be opened again.</summary>
    void Close(Action leave)
    {
        session.Dispose();
        leave();
    }

    void Home()
    {
        Shell.Pop();
        if (play.Steps.Length > 1 && Shell.Current is HomeScreen) Shell.ShowStatus(Say.Text("play.saved"));
    }

    /// <summary>Leaves at once, since all is saved; where it is not, it asks.</summary>
    void Leave(Action leave)
    {
        if (play.Steps.Length == 1 || session.Problem is null) Close(leave);
        else Shell.Push(new AskScreen(
            Say.Text("play.leave-title"), Say.Text(session.Problem), Say.Text("bind.stay-answer"), Say.Text("play.leave-answer"),
            () => Close(leave)));
    }
}
