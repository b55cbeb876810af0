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

    Workshop Workshop => follower.Workshop;

    WallState? Wall => follower.Wall;

    // Somebody at the other window may have given a key another meaning, which nobody has read here yet.
    public override TimeSpan Settles => TimeSpan.FromSeconds(1);

    public override bool IsGuarded(Binding? binding) => binding is not null && Waits(binding.Action);

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
        new(KeyAction.Continue, [Press.Enter], Say.Text("notes.write"), Say.Text("notes.write-help"), Write, Wall?.Line is not null),
        .. OfGroup,
        new(KeyAction.Plan, [Press.Sign('M')], Say.Text("notes.plan"), Say.Text("notes.plan-help"),
            () => Shell.Push(new PageScreen(() => Plan))),
        new(KeyAction.Quit, [Press.Sign('Q')], null, Say.Text("notes.quit-help"), Shell.Quit),
        .. Wall is null ? [Esc(Say.Text("bind.quit"), Say.Text("notes.quit-help"))] : (Binding[])[],
    ];

    /// <summary>The keys of the group's window. They do there what they do at its own keyboard.</summary>
    IEnumerable<Binding> OfGroup =>
        (Wall?.Keys ?? []).Where(key => Enum.TryParse<KeyAction>(key.Means, out _)).Select(key => new Binding(
            Enum.Parse<KeyAction>(key.Means),
            [.. key.Groups.Select(keys => new KeyGroup(keys.Name, keys.Strokes) { HelpName = keys.HelpName })],
            key.Label, key.Help, stroke => Send(key, stroke)));

    /// <summary>Whether the facilitator takes an answer to the question aloud.</summary>
    bool IsTold => Workshop.Stage == Stage.Reading && Workshop.Playthrough.Phase == Phase.Deciding && WorkshopPlan.IsTold(pacing, Workshop);

    public override ImmutableArray<Row> Body(int width, int height) =>
        Layout.Render([.. Problems, .. NotesPage.Create(Workshop).Blocks], width);

    public override int SideWidth(int width) => width < PlanFrom ? 0 : Math.Clamp(width / 3, 30, 44);

    public override ImmutableArray<Row> Side(int width, int height) => Layout.Render(Plan.Blocks, width);

    /// <summary>Follows the group as long as the program runs.</summary>
    public override void Begun(IApplication app) => app.AddTimeout(Every, () =>
    {
        var (stage, step, wall) = (Workshop.Stage, Workshop.Playthrough.Steps.Length, Wall);
        var moved = follower.Look();
        if (Wall?.Seen != wall?.Seen) ShowChange(wall);
        if (Shell.Current == this && (stage, step) != (Workshop.Stage, Workshop.Playthrough.Steps.Length)) Shell.Top();
        else if (moved || Workshop.Timer is { IsRunning: true }) Shell.Refresh();
        return true;
    });

    void ShowChange(WallState? before)
    {
        if (Wall is not { } now || Shell.Current != this) return;
        if (EnterOf(now) != EnterOf(before)) Shell.PageAppeared();
        if (before is null || now.Answered == before.Answered) return;
        if (now.Notice is { } notice) Shell.ShowStatus(notice);
        // Whoever asked for a text line from here writes it here.
        if (now.Line is not null && before.Line is null) Write();

        static (string?, string?) EnterOf(WallState? wall) =>
            (wall?.Title, wall?.Keys.FirstOrDefault(key => key.Means == nameof(KeyAction.Continue))?.Label);
    }

    void Write()
    {
        if (Wall is not { Line: { } line } wall) return;
        Shell.Push(new WriteScreen(line.Title, line.Question, line.Text, line.Longest, line.Keep,
            text => Send(new WorkshopAct.Press("Enter", nameof(KeyAction.Continue), wall.Seen, text))));
    }

    void Send(WallKey key, Keystroke stroke)
    {
        var means = Enum.Parse<KeyAction>(key.Means);
        Send(new WorkshopAct.Press(stroke.Name, key.Means, Waits(means) ? Wall?.Seen : null));
    }

    void Send(WorkshopAct.Press press)
    {
        if (follower.Ask(press) is { } reason) Shell.ShowStatus(Say.NotNow(reason).Plain);
    }

    /// <summary>Whether a key is meant for exactly what stands on the wall. Figures and letters follow each other faster.</summary>
    static bool Waits(KeyAction action) => action is not (KeyAction.Type or KeyAction.Erase or KeyAction.Pick or KeyAction.Move
        or KeyAction.Plan or KeyAction.Quit or KeyAction.Help or KeyAction.Theme or KeyAction.Ends);

    Document Plan =>
        new(Say.Runs("plan.title"),
            [.. Lateness, .. PlanPage.Create(WorkshopPlan.From(pacing, Workshop, follower.Now), Workshop.Setup.IsSplit).Blocks]);

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
            if (Wall is { } wall)
                yield return Block.Say(BlockKind.Meter, "notes.group-sees",
                    ("title", Runs.FromProgram(wall.Title)), ("place", Runs.FromProgram(wall.Place)));
        }
    }
}
