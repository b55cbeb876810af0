using Terminal.Gui.App;
using TrustSim.Terminal.Preview;

namespace TrustSim.Terminal.Screens;

/// <summary>A playthrough of a scenario in preparation, with its diagnostics and the ledger beside it. It is never saved.</summary>
sealed class PreviewScreen(PreviewFile file, PreviewReading first, Rehearsal rehearsal, Meters meters) : Screen
{
    /// <summary>A save must appear within half a second; this interval leaves most of that for reading and drawing.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    const int PanelFrom = 76;

    PreviewSession session = PreviewSession.Begin(first, rehearsal);
    OptionList options = new([]);

    public override string Title => string.Join(" · ", new[]
    {
        Say.Text("preview.title"), Run.Clean(session.Reading.Count.Plain),
            session.Scenario is { } scenario ? Run.FromScenario(scenario.About.Title).Text : Run.Clean(file.Name),
                session.Playthrough is { } play ? PlayText.Where(play) : null,
    }.OfType<string>().Distinct());

    public override IReadOnlyList<Binding> Bindings =>
    [
        options.Numbers(Say.Text("bind.choose"), Say.Text("bind.point-at-answer")),
        options.Arrows(null, Say.Text("bind.point-at-answer")),
        new(KeyAction.Continue, [Press.Enter], EnterLabel, Say.Text("play.continue-help"), Continue, CanPlay),
        new(KeyAction.TakeBack, [Press.Sign('U'), Press.Ctrl('Z')], Say.Text("play.undo"), Say.Text("play.undo-help"), TakeBack, CanPlay),
        new(
            KeyAction.GoToScene, [Press.Sign('G')], Say.Text("preview.go-to"), Say.Text("preview.go-to-help"),
            () => Shell.Push(new ScenesScreen(session.Scenario!, session.Playthrough!.Scene?.Scene.Id, scene => Go(session.GoTo(scene)))),
            CanPlay),
        new(
            KeyAction.Mood, [Press.Sign('M')], Say.Text("preview.mood"), Say.Text("preview.mood-help"),
            () => Shell.Push(new MoodScreen(session.Scenario!, session.Rehearsal, mood => Go(session.With(mood)))), CanPlay),
        new(
            KeyAction.ReadFile, [Press.Sign('R')], CanPlay ? null : Say.Text("preview.read"),
            Say.Text("preview.read-help"), Read),
        new(
            KeyAction.Diagnostics, [Press.Sign('F')], CanPlay ? Say.Text("preview.list") : null, Say.Text("preview.list-help"),
            () => Shell.Push(new PageScreen(() => DiagnosticsPage.Create(session.Reading)))),
        new(
            KeyAction.Ledger, [Press.Sign('L')], Say.Text("preview.ledger"), Say.Text("preview.ledger-help"),
            () => Shell.Push(new PageScreen(() => LedgerPage.Create(session.Playthrough!.Scenario, session.Playthrough.Current))), CanPlay),
        new(
            KeyAction.People, [Press.Sign('P')], null, Say.Text("preview.people-help"),
            () => Shell.Push(new PageScreen(() => TeamPage.Create(
                session.Playthrough!, session.Playthrough!.Steps.Length - 1, session.Playthrough.Team, meters))),
            CanPlay),
        new(
            KeyAction.Transcript, [Press.Sign('T')], null, Say.Text("play.transcript-help"),
            () => Shell.Push(new PageScreen(() => Transcript.Create(session.Playthrough!, meters), fromTheEnd: true)), CanPlay),
        new(KeyAction.Quit, [Press.Sign('Q')], CanPlay ? null : Say.Text("bind.quit"), Say.Text("preview.quit-help"), Back),
        Esc(null, Say.Text("preview.quit-help")),
    ];

    string? EnterLabel => session.Playthrough?.Phase switch
    {
        Phase.Briefing or Phase.Interlude or Phase.Consequence or Phase.Ending => Say.Text("bind.continue"),
        Phase.Deciding => Say.Text("play.decide"),
        Phase.Debrief or null => null,
    };

    bool CanPlay => session.Playthrough is not null;

    public override int InSight => options.Selected;

    public override bool EnterReadsOn => options.Selected < 0;

    public override void Shown() => Point(Pointed(session.Playthrough));

    public override ImmutableArray<Row> Body(int width, int height) =>
        Layout.Render(
            [.. Remarks, .. session.Playthrough is { } play ? PlayText.Body(play, meters) : DiagnosticsPage.Create(session.Reading).Blocks],
                width);

    public override int SideWidth(int width) => session.Playthrough is null || width < PanelFrom ? 0 : Math.Clamp(width * 2 / 5, 30, 48);

    public override ImmutableArray<Row> Side(int width, int height) => PreviewPanel.Render(session, width, height);

    public override ImmutableArray<Row> Foot(int width) =>
        session.Playthrough is { } play ? PlayText.Foot(play, meters, options, width) : [];

    /// <summary>Polls the files as long as the program runs.</summary>
    public override void Begun(IApplication app) => app.AddTimeout(Every, () =>
    {
        if (file.HasChanged()) Read();
        else if (file.Explored() is { } explored)
        {
            session = session.With(explored);
            Shell.Refresh();
        }

        return true;
    });

    public override void OnOption(int option) => options.Select(option);

    public override void Back()
    {
        if (session.Playthrough is { Steps.Length: > 1 })
            Shell.Push(
                new AskScreen(Say.Text("preview.leave-title"), Say.Text("preview.leave-question"), Say.Text("bind.stay-answer"),
                    Say.Text("preview.leave-answer"),
                    Shell.Quit));
        else Shell.Quit();
    }

    /// <summary>The remarks above the page.</summary>
    IEnumerable<Block> Remarks
    {
        get
        {
            if (session.Playthrough is null) yield return Block.Say(BlockKind.Prose, "preview.cannot-be-played");
            if (session.IsBehind)
                yield return Block.Say(BlockKind.Reason, session.Reading.Problem is null ? "preview.has-errors" : "preview.is-unreadable");
            if (session.Notice is { } notice) yield return new(BlockKind.Reason, Runs.FromProgram("! ") + notice);
        }
    }

    void Continue()
    {
        var play = session.Playthrough!;
        if (play.Phase == Phase.Debrief) Shell.ShowStatus(Say.Text("preview.is-over"));
        else if (play.Phase != Phase.Deciding) Go(session.Stand(play.Continue()));
        else if (options.Selected < 0) Shell.ShowStatus(PlayText.ChooseFirst(options.Count));
        else Go(session.Stand(play.Decide(play.OpenChoices[options.Selected].Id)));
    }

    void TakeBack()
    {
        var play = session.Playthrough!;
        if (Lifecycle.Validate(play, Trigger.TakeBack) is { } reason) Shell.ShowStatus(Say.NotNow(reason).Plain);
        else Go(session.Stand(play.TakeBack()));
    }

    void Go(PreviewSession next)
    {
        session = next;
        Point(null);
        Shell.Top();
    }

    void Read()
    {
        var (before, reading) = (session, file.Read());
        session = session.Reload(reading);
        var isSamePlace =
            session.Playthrough?.Scene?.Scene.Id == before.Playthrough?.Scene?.Scene.Id
                && session.Playthrough?.Phase == before.Playthrough?.Phase;
        Point(isSamePlace ? Pointed(before.Playthrough) : null);
        // Every poll fails on an unreadable file; report it once.
        if (reading.Problem is null || reading.Problem != before.Reading.Problem)
            Shell.ShowStatus(Say.Text("preview.read-again", ("count", reading.Count)));
        if (Shell.Current == this && (!isSamePlace || session.Notice != before.Notice)) Shell.Top();
        else Shell.Refresh();
    }

    ChoiceId? Pointed(Playthrough? play) =>
        play is { Phase: Phase.Deciding } && options.Selected >= 0 ? play.OpenChoices[options.Selected].Id : null;

    void Point(ChoiceId? at) =>
        options =
            session.Playthrough is { } play ? PlayText.OptionsOf(play, play.OpenChoices.ToList().FindIndex(choice => choice.Id == at))
                : new([]);
}
