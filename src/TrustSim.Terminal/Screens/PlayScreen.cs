using TrustSim.Core;

namespace TrustSim.Terminal.Screens;

/// <summary>A playthrough, from its briefing to its debrief.</summary>
sealed class PlayScreen(Playthrough begun, Meters meters, PlaySession session) : Screen
{
    const int PanelFrom = 76;

    Playthrough play = begun;
    OptionList options = PlayText.OptionsOf(begun);
    Refusal? told = session.Notice;
    (int Option, ImmutableArray<Prediction> Said) foreseen = (-1, []);

    public override string Title =>
        $"{Run.Clean(play.Scenario.About.Title)} · {PlayText.Where(play)}{Shell.NotSaved(session.Problem)}";

    public override IReadOnlyList<Binding> Bindings =>
    [
        options.Numbers(IsPointed ? null : Say.Text("bind.choose"), Say.Text("bind.point-at-answer")),
        options.Arrows(null, Say.Text("bind.point-at-answer")),
        new(KeyAction.Continue, [Press.Enter], EnterLabel, Say.Text("play.continue-help"), Continue),
        new(
            KeyAction.Expect, [Press.Sign('P')], IsPointed ? Say.Text("play.foresee") : null,
            Say.Text("play.foresee-help"), Foresee, play.Phase == Phase.Deciding),
        new(KeyAction.TakeBack, [Press.Sign('U'), Press.Ctrl('Z')], IsBriefing ? null : Say.Text("play.undo"), Say.Text("play.undo-help"),
            TakeBack),
        new(
            KeyAction.Map, [Press.Sign('M')], IsBriefing || play.Phase == Phase.Ending ? null : Say.Text("play.map"),
            Say.Text("play.map-help"), () => Shell.Push(new PathSoFarScreen(play, meters, session, Stand))),
        new(
            KeyAction.Transcript, [Press.Sign('T')], IsBriefing || play.Phase == Phase.Deciding ? null : Say.Text("bind.transcript"),
            Say.Text("play.transcript-help"), () => Shell.Push(new PageScreen(Transcript.Create(play, meters), fromTheEnd: true))),
        new(
            KeyAction.Team, [Press.Sign('R')], null, Say.Text("play.team-help"),
            () => Shell.Push(new PageScreen(TeamPage.Create(play.Scenario, play.Team, meters)))),
        new(
            KeyAction.Paths, [Press.Sign('F')], null, Say.Text("play.paths-help"),
            () => Shell.Push(new BranchesScreen(session, meters, Stand))),
        new(
            KeyAction.Briefing, [Press.Sign('B')], null, Say.Text("play.briefing-help"),
            () => Shell.Push(new PageScreen(BriefingPage.Create(play.Scenario))), !IsBriefing),
        Esc(IsBriefing ? Say.Text("bind.back") : null, Say.Text("play.leave-help")),
        new(KeyAction.Quit, [Press.Sign('Q')], null, Say.Text("bind.quit"),
            () => Leave(Say.Text("play.quit-title"), Say.Text("play.quit-answer"), Shell.Quit)),
    ];

    string EnterLabel => play.Phase switch
    {
        Phase.Briefing => Say.Text("play.begin"),
        Phase.Deciding => Say.Text("play.decide"),
        Phase.Ending => Say.Text("play.debrief"),
        Phase.Interlude or Phase.Consequence or Phase.Debrief => Say.Text("bind.continue"),
    };

    bool IsBriefing => play.Phase == Phase.Briefing;

    bool IsPointed => options.Selected >= 0;

    public override ImmutableArray<Row> Body(int width, int height) => Layout.Render(PlayText.Body(play, meters), width);

    public override int SideWidth(int width) => play.Phase == Phase.Briefing || width < PanelFrom ? 0 : Math.Clamp(width / 3, 29, 44);

    public override ImmutableArray<Row> Side(int width, int height) => TeamPanel.Render(play, meters, width, height);

    public override ImmutableArray<Row> Foot(int width) => [.. PlayText.Foot(play, meters, options, width), .. Foreseen(width)];

    public override int InSight => options.Selected;

    // The player has read an answer that is selected.
    public override bool EnterReadsOn => options.Selected < 0;

    public override void OnOption(int option) => options.Select(option);

    public override void Back() => Leave(Say.Text("play.leave-title"), Say.Text("play.leave-answer"), Shell.Pop);

    void Continue()
    {
        if (play.Phase != Phase.Deciding) Stand(play.Continue());
        else if (options.Selected < 0) Shell.ShowStatus(PlayText.ChooseFirst(options.Count));
        else
        {
            var said = SaidOf(options.Selected);
            Stand(play.Decide(play.OpenChoices[options.Selected].Id), said);
        }
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
        Shell.Push(new ForeseeScreen(play.Scenario, play.OpenChoices[option].Text, said =>
            foreseen = (option, [.. SaidOf(option).Where(old => said.All(one => one.Who != old.Who)), .. said])));
    }

    IEnumerable<Row> Foreseen(int width) => SaidOf(options.Selected) is { IsEmpty: false } said
        ? Layout.Render([new Block(BlockKind.Note, ForesightWords.Describe(play.Scenario, said))], width)
        : [];

    void TakeBack()
    {
        if (Lifecycle.Validate(play, Trigger.TakeBack) is { } reason) Shell.ShowStatus(Say.NotNow(reason).Plain);
        else Stand(play.TakeBack());
    }

    void Stand(Playthrough next) => Stand(next, []);

    void Stand(Playthrough next, ImmutableArray<Prediction> said)
    {
        foreseen = (-1, []);
        Keep(next, said);
        play = next;
        options = PlayText.OptionsOf(next);
        if (next.Phase == Phase.Debrief) Shell.Replace(new DebriefScreen(Debrief.From(next), meters, session));
        else Shell.Top();
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

    void Leave(string title, string answer, Action leave)
    {
        if (play.Steps.Length == 1) Close(leave);
        else Shell.Push(
            new AskScreen(title, session.Problem is { } problem ? Say.Text(problem) : Say.Text("play.leave-question"),
                Say.Text("bind.stay-answer"),
                answer, () => Close(leave)));
    }
}
