using Terminal.Gui.App;

namespace TrustSim.Terminal.Workshops;

/// <summary>
/// The facilitator's view of a workshop that another terminal shows to the group: facts that the group must not see, and keys that control
/// the workshop.
/// </summary>
sealed class NotesScreen(WorkshopFollower follower, PacingModel pacing) : Screen
{
    /// <summary>A step of the group must appear here within a second.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    const int PlanFrom = 90;

    ((int Turn, int Steps, int Ballots) Where, ChoiceId Choice)? pointed;

    Workshop Workshop => follower.Workshop;

    public override string Title
    {
        get
        {
            var (title, where) = (Runs.FromScenario(Workshop.Scenario.About.Title), Runs.FromProgram(NotesPage.Where(Workshop, IsTold)));
            if (Workshop.Timer is not { } timer) return Say.Text("notes.screen-title", ("title", title), ("where", where));
            var clock = Runs.FromProgram(WorkshopWording.Clock(timer.LeftAt(follower.Now)));
            return Say.Text("notes.screen-title-clock", ("title", title), ("where", where), ("clock", clock));
        }
    }

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.Pick,
            IsPicked || IsTold ? [Press.Letters(Offered.Length, WorkshopWording.OpenLetters(Workshop)), Press.Digits(Offered.Length)] : [],
            Chosen is null ? Say.Text("vote.point-at-one") : null, Say.Text("notes.point-help"), Point, IsPicked || IsTold),
        new(KeyAction.Continue, [Press.Enter], EnterLabel, Say.Text("notes.continue-help"), Continue),
        new(
            KeyAction.Vote, [Press.Sign('V')],
                Workshop.Stage == Stage.Voting ? Say.Text("vote.close")
                : HasResult ? Say.Text($"vote.again-{Workshop.Setup.Way.Id()}") : Say.Text("vote.vote"),
            Say.Text("notes.vote-help"), VoteOrClose, IsAsked || HasResult || Workshop.Stage is Stage.Discussing or Stage.Voting),
        new(
            KeyAction.Talk, [Press.Sign('P')], Say.Text("notes.discuss"), Say.Text("notes.discuss-help"),
            () => Ask(new WorkshopAct.Discuss(Planned)), IsAsked),
        new(
            KeyAction.Talk, [Press.Sign('P')], Say.Text("vote.talk-about-it"), Say.Text("notes.talk-help"),
                () => Ask(new WorkshopAct.Talk(Planned)),
            Workshop.Stage == Stage.Revealed),
        .. Clock.Bindings(Workshop, Ask),
        new(
            KeyAction.TakeBack, [Press.Sign('U'), Press.Ctrl('Z')], Say.Text("bind.take-back"), Say.Text("bind.take-last-step-back"),
            () => Ask(new WorkshopAct.TakeBack())),
        new(KeyAction.Plan, [Press.Sign('M')], Say.Text("notes.plan"), Say.Text("notes.plan-help"),
            () => Shell.Push(new PageScreen(() => Plan))),
        new(KeyAction.HowMany, [Press.Sign('T')], null, Say.Text("people.help"),
            () => PeopleQuestion.Ask(Shell, Workshop.Group.Voters, Ask)),
        new(KeyAction.KeepWords, [Press.Sign('K')], Say.Text("words.from-phones"), Say.Text("words.from-phones-help"),
            () => Shell.Push(new WordsScreen(follower, Ask)), !follower.Words.IsEmpty),
        new(KeyAction.EndPlay, [Press.Sign('X')], null, Say.Text("group.end"), AskEnd, Workshop.Stage != Stage.Debrief),
        new(KeyAction.Quit, [Press.Sign('Q')], Workshop.Stage == Stage.Debrief ? Say.Text("bind.quit") : null, Say.Text("notes.quit-help"),
            Shell.Quit),
        Esc(null, Say.Text("notes.quit-help")),
    ];

    string? EnterLabel => Workshop.Stage switch
    {
        Stage.Reading when IsTold => Taking,
        Stage.Reading => IsAsked ? null : Say.Text("bind.continue"),
        Stage.Consequence or Stage.HandOver => Say.Text("bind.continue"),
        Stage.Revealed or Stage.Talking => Taking,
        Stage.Discussing or Stage.Voting or Stage.Debrief => null,
    };

    string? Taking =>
        Chosen is { } choice ? Say.Text("vote.decide", ("letter", WorkshopWording.LetterOf(choice, Offered))) : null;

    bool IsAsked => Workshop.Stage == Stage.Reading && Workshop.Validate(new WorkshopAct.Vote(Workshop.Setup.Way)) is null;

    /// <summary>Whether the facilitator takes an answer to the question aloud.</summary>
    bool IsTold => IsAsked && WorkshopPlan.IsTold(pacing, Workshop);

    bool HasResult => Workshop.Stage is Stage.Revealed or Stage.Talking;

    /// <summary>Whether the facilitator decides between several answers.</summary>
    bool IsPicked => HasResult && Workshop.Verdict!.Open.Length > 1;

    ImmutableArray<ChoiceId> Offered =>
        HasResult ? Workshop.Ballots[^1].Choices : [.. Workshop.Playthrough.OpenChoices.Select(choice => choice.Id)];

    /// <summary>The group's position; a selection made at another position is no longer valid.</summary>
    (int Turn, int Steps, int Ballots) Here => (Workshop.Turn, Workshop.Playthrough.Steps.Length, Workshop.Ballots.Length);

    /// <summary>The answer that Enter takes; null: none yet.</summary>
    ChoiceId? Chosen =>
        !HasResult && !IsTold ? null
        : HasResult && !IsPicked ? Workshop.Verdict!.Open[0]
        : pointed is { } at && at.Where == Here ? at.Choice : null;

    public override ImmutableArray<Row> Body(int width, int height) =>
        Layout.Render([.. Problems, .. NotesPage.Create(Workshop).Blocks], width);

    public override int SideWidth(int width) => width < PlanFrom ? 0 : Math.Clamp(width / 3, 30, 44);

    public override ImmutableArray<Row> Side(int width, int height) => Layout.Render(Plan.Blocks, width);

    /// <summary>Follows the group as long as the program runs.</summary>
    public override void Begun(IApplication app) => app.AddTimeout(Every, () =>
    {
        var (stage, step) = (Workshop.Stage, Workshop.Playthrough.Steps.Length);
        var moved = follower.Look();
        if (Shell.Current == this && (stage, step) != (Workshop.Stage, Workshop.Playthrough.Steps.Length)) Shell.Top();
        else if (moved || Workshop.Timer is { IsRunning: true }) Shell.Refresh();
        return true;
    });

    Document Plan =>
        new(Say.Runs("plan.title"),
            [.. Lateness, .. PlanPage.Create(WorkshopPlan.From(pacing, Workshop, follower.Now), Workshop.Setup.IsSplit).Blocks]);


    TimeSpan Planned => WorkshopPlan.From(pacing, Workshop, follower.Now).NextTalk;

    IEnumerable<Block> Lateness
    {
        get
        {
            var now = follower.Now;
            var (behind, left) = (WorkshopPlan.Behind(pacing, Workshop, now), Workshop.Time.Left(now));
            yield return new(BlockKind.Meter,
                Runs.FromProgram(
                    left < TimeSpan.Zero ? Say.Text("plan.time-is-over", ("minutes", WorkshopWording.Minutes(-left)))
                        : Say.Text("plan.time-left", ("minutes", WorkshopWording.Minutes(left)))));
            if (behind > TimeSpan.FromMinutes(1))
                yield return Block.Say(BlockKind.Reason, "plan.late", ("minutes", WorkshopWording.Minutes(behind)));
        }
    }

    IEnumerable<Block> Problems
    {
        get
        {
            if (follower.Problem is { } problem)
                yield return Block.Say(BlockKind.Reason, "notes.cannot-follow", ("problem", Say.Runs(problem)));
            else if (!follower.IsLocked)
                yield return Block.Say(BlockKind.Reason, "notes.screen-closed");
            if (follower.Words is { IsEmpty: false, Length: var waiting })
                yield return Block.Say(BlockKind.Reason, "words.wait", ("count", waiting));
        }
    }

    void Continue()
    {
        if (!HasResult && !IsTold) Ask(new WorkshopAct.Continue());
        else if (Chosen is { } choice) Ask(HasResult ? new WorkshopAct.Decide(choice) : new WorkshopAct.Tell(choice));
        else Shell.ShowStatus(WorkshopWording.PointFirst(Workshop));
    }

    void Point(Keystroke stroke)
    {
        if (Workshop.Verdict is not { } verdict || verdict.Open.Contains(Offered[stroke.Option])) pointed = (Here, Offered[stroke.Option]);
        else Shell.ShowStatus(WorkshopWording.FewerVotes(Workshop, stroke.Option));
    }

    void VoteOrClose()
    {
        if (Workshop.Stage == Stage.Voting) Close();
        else Ask(new WorkshopAct.Vote(Workshop.Setup.Way));
    }

    void Close()
    {
        if (Workshop.Open is not { Cast: > 0, Missing: > 0 and var missing } ballot || ballot.CountsHands)
            Ask(new WorkshopAct.Close());
        else Shell.Push(
            new AskScreen(Say.Text("group.close-title"), WorkshopWording.NotVoted(Workshop.Group.Voters, ballot.Way, missing).Plain,
                Say.Text("bind.wait-answer"), Say.Text("group.close-answer"),
                () => Ask(new WorkshopAct.Close())));
    }

    void AskEnd()
    {
        if (Workshop.Validate(new WorkshopAct.End()) is { } reason) Shell.ShowStatus(Say.NotNow(reason).Plain);
        else Shell.Push(
            new AskScreen(Say.Text("group.end-title"), Say.Text("notes.end-question"), Say.Text("bind.stay-answer"),
                Say.Text("group.end-answer"),
                () => Ask(new WorkshopAct.End())));
    }

    void Ask(WorkshopAct act)
    {
        if (follower.Ask(act) is { } reason) Shell.ShowStatus(Say.NotNow(reason).Plain);
    }
}
