using TrustSim.Core.Vocabulary;

namespace TrustSim.Terminal.Screens;

/// <summary>
/// The outcome of a playthrough: four pages, and more behind them. What does not fit a window becomes another page of it; nothing scrolls.
/// </summary>
sealed class DebriefScreen : Screen
{
    // From this width on the moment stands beside what happened.
    const int Wide = 110;
    const int BesideWidth = 34;

    readonly Debrief debrief;
    readonly Meters meters;
    readonly PlaySession session;
    readonly Discoveries found;
    readonly AnswersKey answers;
    readonly ImmutableArray<DebriefPart> parts;
    ImmutableArray<ImmutableArray<Row>> pages = [[]];
    int part;
    int page;
    int furthest;
    int decision;
    bool isBeside;
    bool isPointing;

    public DebriefScreen(Debrief debrief, Meters meters, PlaySession session)
    {
        (this.debrief, this.meters, this.session) = (debrief, meters, session);
        (decision, answers) = (Math.Min(1, Decisions), new(debrief));
        found = MorePages.Discovered(debrief.Playthrough, session);
        var expected = ForesightPage.Create(debrief, TakeAwayPage.ForeseenOn(debrief, session.Tree));
        parts = debrief.Playthrough.Scenario.About.IsMoment ? [new PagePart(MomentPage.Create(debrief))]
            : IsPrologue ?
            [
                new PagePart(ProloguePages.Paths(debrief, session)), new PagePart(ProloguePages.Words(debrief)),
                new TakeAwayPart(debrief, session, screen => Shell.Push(screen)),
            ]
            :
        [
            new WhatHappenedPart(debrief, found),
            new TeamNowPart(debrief, meters == Meters.Live, screen => Shell.Push(screen)),
            new TrustKeysPart(debrief),
            .. expected is null ? [] : (DebriefPart[])[new PagePart(expected)],
            new TakeAwayPart(debrief, session, screen => Shell.Push(screen)),
            new LinePart(debrief, found, () => Shell.Moved),
        ];
    }

    int Decisions => debrief.Playthrough.Steps.Length - 1;

    bool IsPrologue => debrief.Playthrough.Scenario.About.IsPrologue;

    public DebriefPart Part => parts[part];

    public override string Title => Part.Title + Shell.NotSaved(session.Problem);

    public override string Place
    {
        get
        {
            if (IsPrologue) return Say.Text("debrief.head", ("part", part + 1), ("parts", parts.Length));
            var most = parts.Length - 1;
            if (debrief.Playthrough.Ending?.Ending is not { } name)
                return IsLast ? "" : Say.Text("debrief.head", ("part", part + 1), ("parts", most));
            var ending = Runs.FromScenario(name);
            return IsLast ? ending.Plain
                // A warning needs the place more than the endings do.
                : part == 0 && session.Problem is null && MorePages.EndingsFound(found) is { } endings
                    ? Say.Text("debrief.head-endings", ("ending", ending), ("found", endings), ("part", part + 1), ("parts", most))
                : Say.Text("debrief.head-ending", ("ending", ending), ("part", part + 1), ("parts", most));
        }
    }

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Continue, [Press.Enter], NextLabel, Say.Text("debrief.next-part-help"), Next,
            Part.Bindings.All(own => !own.When || own.Action != KeyAction.Continue)),
        .. Part.Bindings,
        new(
            KeyAction.Turn, [Press.LeftRight], Part.StepsThroughDecisions ? Say.Text("debrief.decision-turn") : null,
            Say.Text("debrief.decisions-help"), Turn, Part.StepsThroughDecisions),
        Binding.Numbers(
            Decisions, null, Say.Text("debrief.decisions-help"), number => Point(number + 1), Part.StepsThroughDecisions),
        new(
            KeyAction.GoBackThere, [Press.Sign('G')], GoBackLabel, Say.Text("debrief.go-back-help"),
            () => Stand(debrief.Playthrough.BackTo(GoBackTo!.Value)), GoBackTo is not null),
        new(
            KeyAction.Read, [Press.Space, Press.PageDown, Press.PageUp], null, Say.Text("debrief.pages-help"),
            stroke => Page(stroke.Step), Part is not TakeAwayPart),
        new(
            KeyAction.Turn, [Press.LeftRight], part + page > 0 ? Say.Text("debrief.back") : null, Say.Text("debrief.back-help"),
            stroke => Page(stroke.Step), !Part.StepsThroughDecisions),
        answers.Bind(Shell, IsLast && !IsPrologue),
        new(
            KeyAction.Paths, [Press.Sign('O'), Press.Sign('F')], IsLast && !IsPrologue ? Say.Text("debrief.other-paths") : null,
            Say.Text("debrief.paths-help"), () => Shell.Push(new BranchesScreen(session, meters, Stand, debrief))),
        new(
            KeyAction.Transcript, [Press.Sign('R')], IsLast || IsPrologue ? null : Say.Text("bind.transcript"),
            Say.Text("debrief.transcript-help"),
            () => Shell.Push(new PageScreen(Transcript.Create(debrief.Playthrough, meters), fromTheEnd: true))),
        new(
            KeyAction.TakeBack, [Press.Sign('U'), Press.Ctrl('Z')], null, Say.Text("debrief.take-back-help"),
            () => Stand(debrief.Playthrough.TakeBack()), Lifecycle.Validate(debrief.Playthrough, Trigger.TakeBack) is null),
        new(
            KeyAction.Map, [Press.Sign('M')], null, Say.Text("debrief.map-help"),
            () => Shell.Push(new PathSoFarScreen(debrief.Playthrough, Meters.Live, session, Stand))),
        Esc(Say.Text("play.home"), Say.Text("debrief.leave-help")),
        new(KeyAction.Quit, [Press.Sign('Q')], null, Say.Text("bind.quit"), Shell.Quit),
    ];

    public override TimeSpan MotionTime => Part.MotionTime;

    // A question that is pointed at is to be answered.
    public override bool EnterReadsOn => Part is not TakeAwayPart || Part.InSight < 0;

    public override int InSight => Part.InSight;

    bool IsLast => part == parts.Length - 1;

    /// <summary>The moment on the first page, the decision that is pointed at on the line; null elsewhere.</summary>
    int? GoBackTo => part == 0 ? DebriefPages.GoBackTo(debrief)
        : Part.StepsThroughDecisions && decision > 0 ? decision : null;

    string GoBackLabel => IsPrologue
        ? Say.Text("prologue.go-back", ("scene", debrief.Playthrough.SceneOf(1))) : Say.Text("debrief.go-back");

    string? NextLabel => page + 1 < pages.Length ? Say.Text("debrief.enter-on")
        : IsLast ? IsPrologue ? Say.Text("play.home") : null
        : parts[part + 1] switch
        {
            TeamNowPart => Say.Text("debrief.enter-team"),
            TrustKeysPart => Say.Text("debrief.enter-keys", ("number", Say.InWords(TrustKeyTable.All.Length))),
            TakeAwayPart => Say.Text("debrief.enter-take-away"),
            LinePart => Say.Text("debrief.enter-more"),
            _ => Say.Text("debrief.enter-on"),
        };

    // The shell asks for this before it asks for the body.
    public override int SideWidth(int width)
    {
        isBeside = width >= Wide && Part.Beside.Any();
        return isBeside ? BesideWidth : 0;
    }

    public override ImmutableArray<Row> Side(int width, int height) => Layout.Render(Part.Beside, width);

    public override ImmutableArray<Row> Body(int width, int height)
    {
        Part.IsInWords = Shell.Theme.IsForReaders;
        isBeside &= !Part.IsInWords;
        pages = Part.Pages(width, height, decision, isBeside);
        // Whoever points at a decision wants to read it, whichever page they are on.
        var words = $"{decision}. ";
        if (isPointing)
            page = pages.ToList().FindIndex(rows => rows.Any(row => row.ToString().StartsWith(words, StringComparison.Ordinal)));
        isPointing = false;
        page = Math.Clamp(page, 0, pages.Length - 1);
        return pages[page];
    }

    public override void OnOption(int option) => Part.OnOption(option);

    public override void Back()
    {
        session.Dispose();
        Shell.Pop();
        if (Shell.Current is HomeScreen) Shell.ShowStatus(Say.Text("debrief.again"));
    }

    void Turn(Keystroke stroke) => Point(decision + stroke.Step);

    void Point(int at) => (decision, isPointing) = (Math.Clamp(at, Math.Min(1, Decisions), Decisions), true);

    void Next()
    {
        if (IsLast && page + 1 >= pages.Length && IsPrologue) Back();
        else if (IsLast && page + 1 >= pages.Length) Shell.ShowStatus(Say.Text("debrief.last-part"));
        else Page(1);
    }

    /// <summary>One page on or back, over the pages of this part and then to the next.</summary>
    void Page(int by)
    {
        if (page + by >= 0 && page + by < pages.Length) page += by;
        else if (part + by >= 0 && part + by < parts.Length)
        {
            part += by;
            // Back to the last page of the part before: the body clamps it.
            page = by < 0 ? int.MaxValue : 0;
        }
        else return;

        answers.Forget();
        if (part > furthest) Shell.PageAppeared();
        furthest = Math.Max(furthest, part);
        Shell.Top();
    }

    void Stand(Playthrough play)
    {
        session.Record(play);
        Shell.Replace(
            play.Phase == Phase.Debrief ? new DebriefScreen(Debrief.From(play), meters, session) : new PlayScreen(play, meters, session));
    }
}
