using TrustSim.Core.Text;
using TrustSim.Terminal.Workshops;

namespace TrustSim.Terminal.Screens;

/// <summary>The first screen: scenarios to play, and unfinished playthroughs.</summary>
sealed class HomeScreen(IReadOnlyList<LibraryEntry> library, SavedPlaythroughs plays, WorkshopHall hall, Meters meters) : Screen
{
    static string ChooseHelp => Say.Text("home.choose-help");

    static string DidYou => Say.Text("home.did-you") + "   ";

    IReadOnlyList<SavedPlaythrough> begun = [];
    IReadOnlyList<FoundSoFar?> found = [];
    bool isStale = true;
    bool isFirst = true;
    bool isReminded;
    SavedPlaythrough? reminder;
    int selected;

    public override string Title => Say.Text("home.title");

    public override string Place => Say.Text("home.tagline");

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(
            KeyAction.PlainLines, [Press.Sign('P')], null, Say.Text("plain.row-help"),
            () => Shell.ContinueInPlainLines(new(null, HasDecided: false))),
        Binding.Arrows(Say.Text("bind.choose"), ChooseHelp, by => OnOption(selected + by), Count > 0),
        Binding.Numbers(Count, null, ChooseHelp, OnOption),
        new(KeyAction.Continue, [Press.Enter], Say.Text("home.play"), Say.Text("home.play-help"), Play, Count > 0),
        new(KeyAction.Workshop, [Press.Sign('W')], Say.Text("home.workshop"), Say.Text("home.workshop-help"), Workshop),
        new(
            KeyAction.History, [Press.Sign('H')], Say.Text("home.history"), Say.Text("home.history-help"),
            () => Shell.Push(new HistoryScreen(plays.Store, meters, () => isStale = true))),
        new(
            KeyAction.Settings, [Press.Sign('S')], Say.Text("settings.label"), Say.Text("settings.label-help"),
            () => Shell.Push(new SettingsScreen(Shell))),
        // The bar for these keys stands below the reminder.
        .. Answers.Select(answer => answer with { Label = null }),
        new(KeyAction.Quit, [Press.Sign('Q')], Say.Text("bind.quit"), Say.Text("bind.quit"), Shell.Quit),
        Esc(null, Say.Text("home.esc-help")),
    ];

    /// <summary>The answers to the reminder of a commitment.</summary>
    ImmutableArray<Binding> Answers =>
    [
        new(
            KeyAction.CommitmentKept, [Press.Sign('K')], Say.Text("home.kept"), Say.Text("home.kept-help"),
            () => Answer(Fulfilment.Kept), reminder is not null),
        new(
            KeyAction.CommitmentNotYet, [Press.Sign('L')], Say.Text("home.not-yet"), Say.Text("home.not-yet-help"),
                () => Answer(Fulfilment.NotYet),
            reminder is not null),
        new(
            KeyAction.CommitmentLetGo, [Press.Sign('X')], Say.Text("home.let-go"), Say.Text("home.let-go-help"),
                () => Answer(Fulfilment.LetGo),
            reminder is not null),
    ];

    public override int InSight => selected;

    // Whoever wanted one page back, and is home already, does not want to quit.
    public override void Back() => Shell.ShowStatus(Say.Text("home.quit-by"));

    public override void Shown()
    {
        // Read all playthroughs again after one was open, but not after the help.
        if (!isStale) return;
        isStale = false;
        var all = plays.Store.All();
        begun = [.. all.Where(kept => kept.IsUnfinished)];
        found = [.. library.Select(entry => entry.Scenario is { } scenario ? FoundSoFar.From(scenario, plays.Store, all) : null)];
        selected = Math.Clamp(selected, 0, Math.Max(0, Count - 1));
        // A commitment made in this run is fresh in mind; it waits for the next start.
        if (isFirst) reminder = plays.Store.Due();
        isFirst = false;
    }

    int Count => library.Count + begun.Count;

    public override ImmutableArray<Row> Body(int width, int height)
    {
        var lines = ImmutableArray.CreateBuilder<Row>();
        // The first row that a screen reader says names the way in for it.
        lines.AddRange(TextWidth.Wrap(Say.Text("plain.row"), width).Select(row => new Row(row, Style.Dim)));
        lines.Add(new Row(Say.Text("home.scenarios"), Style.Title));
        for (var i = 0; i < library.Count; i++)
        {
            var (title, remark) = library[i].Scenario is { } scenario
                ? (Run.FromScenario(scenario.About.Title).Text,
                    Say.Text("home.minutes", ("minutes", Runs.FromProgram($"{scenario.About.Minutes,3}"))))
                : (Run.Clean(library[i].Name), Say.Text("home.cannot-be-played"));
            lines.Add(Entry(i, title, remark, width, found[i]?.Mark));
        }

        if (begun.Count > 0)
        {
            lines.Add(Row.Empty);
            lines.Add(new Row(Say.Text("home.continue"), Style.Title));
            for (var i = 0; i < begun.Count; i++)
                lines.Add(
                    Entry(library.Count + i, Run.FromScenario(begun[i].Title).Text,
                        begun[i].IsTaken ? Say.Text("home.open-elsewhere") : begun[i].Playthrough is { } play ? play.Steps.Length == 1
                            ? Say.Text("home.at-beginning")
                            : Say.Text("home.after-decision", ("number", play.Steps.Length - 1)) : Say.Text("home.cannot-continue"),
                                width));
        }

        return lines.ToImmutable();
    }

    public override int SideWidth(int width) => width / 2 - 2;

    public override ImmutableArray<Row> Side(int width, int height)
    {
        if (Count == 0) return Layout.Render([Block.Say(BlockKind.Prose, "home.none")], width);
        if (selected >= library.Count) return Layout.Render(BegunPassages(begun[selected - library.Count]), width);
        if (library[selected].Scenario is not { } scenario)
            return Layout.Render([new Block(BlockKind.Prose, Runs.FromProgram(library[selected].Problem ?? ""))], width);
        var about = scenario.About;
        Block[] passages =
        [
            Block.Quote(BlockKind.Title, about.Title),
            .. Paragraphs.Split(about.Summary).Select(text => Block.Quote(BlockKind.Prose, text)),
            .. about.You.Length > 0 ? [new Block(BlockKind.Prose, Wording.You(about))] : (Block[])[],
            new(BlockKind.Speech,
                Say.Runs("home.people", ("count", scenario.Team.Length)),
                    Say.Runs("home.team")),
            .. about.Keywords.IsEmpty ? (Block[])[]
                : [new Block(BlockKind.Speech, Runs.FromScenario(string.Join(" · ", about.Keywords)), Say.Runs("home.about"))],
            .. found[selected]!.Told,
            new(BlockKind.Note, Wording.Practice),
        ];
        return Layout.Render(passages, width);
    }

    public override ImmutableArray<Row> Foot(int width)
    {
        if (reminder is null) return [];
        // Record the reminder only when it is visible: a playthrough may cover this screen at first.
        if (!isReminded) plays.Store.Remind(reminder);
        isReminded = true;
        return [.. Layout.Render([Reminding.Passage(reminder)], width), new Row(DidYou + Answers.Bar(width - DidYou.Length), Style.Strong)];
    }

    public override void OnOption(int option) => selected = Math.Clamp(option, 0, Math.Max(0, Count - 1));

    void Answer(Fulfilment went)
    {
        plays.Store.Remind(reminder!, went);
        Shell.ShowStatus(Reminding.Heard(went).Plain);
        reminder = null;
    }

    void Workshop()
    {
        if (library.All(entry => entry.Scenario is null)) Shell.ShowStatus(Say.Text("home.no-workshop"));
        else Shell.Push(new WorkshopsScreen(library, hall, hall.Store.All()));
    }

    /// <param name="mark">The endings found, in as many cells as the widest mark of the library, where the title leaves room; null: no
    /// scenario.</param>
    Row Entry(int index, string title, string remark, int width, string? mark = null)
    {
        var isSelected = index == selected;
        var cells = Math.Max(8, width - remark.Length - 4);
        var marks = mark is null ? 0 : found.Max(one => one is null ? 0 : TextWidth.Measure(one.Mark)) + 2;
        if (TextWidth.Measure(title) + marks > cells) (mark, marks) = (null, 0);
        cells -= marks;
        return new Row(
            [
                new Span(isSelected ? "► " : "  ", Style.Strong),
                new Span(TextWidth.Fit(title, cells), isSelected ? Style.Selected : Style.Option), new Span($" {remark}", Style.Dim),
                .. mark is null ? (Span[])[] : [new Span("  " + TextWidth.Fit(mark, marks - 2), Style.Trust)],
            ],
            index);
    }

    static IEnumerable<Block> BegunPassages(SavedPlaythrough kept) =>
    [
        new(BlockKind.Title, Runs.FromScenario(kept.Title)),
        .. kept.Remark is { } remark ? [new Block(BlockKind.Prose, Say.Runs(remark))] : (Block[])[],
        .. kept is { Playthrough: not null, Tree.Others.Length: > 0 and var others }
            ? [
                Block.Say(BlockKind.Note, "home.other-paths", ("count", others))] : (Block[])[],
        .. kept.Playthrough is { } play ? PathSoFarPage.Create(play, Meters.Debrief).Blocks : [],
    ];

    void Play()
    {
        if (Count == 0) return;
        if (selected >= library.Count)
        {
            if (begun[selected - library.Count] is { Playthrough: null } or { IsTaken: true })
                Shell.ShowStatus(Say.Text("home.cannot-continue-why"));
            else ContinueSaved(begun[selected - library.Count]);
        }
        else if (library[selected].Scenario is null) Shell.ShowStatus(Say.Text("home.cannot-be-played-why"));
        else Begin(library[selected]);
    }

    /// <summary>Begins a playthrough over this screen.</summary>
    public void Begin(LibraryEntry entry)
    {
        Push(Playthrough.Start(entry.Scenario!), plays.Store.Begin(entry.Scenario!, entry.Text, entry.File));
    }

    /// <summary>Continues a playthrough over this screen.</summary>
    public void ContinueSaved(SavedPlaythrough kept, ScenarioVersion version = ScenarioVersion.Asked)
    {
        var changed = version == ScenarioVersion.Kept ? null : ChangedPlaythrough.From(kept, plays.AsNow(kept));
        if (changed is null) AsBegun();
        else if (version == ScenarioVersion.New) AsNow();
        else Shell.Push(new ChangedScreen(changed, AsBegun, AsNow));

        void AsBegun()
        {
            Push(kept.Playthrough!, plays.Store.Resume(kept));
            if (kept.HasOtherLaws) Shell.Push(new PageScreen(OtherLawsPage.Create()));
            if (kept.Remark is { } remark)
                Shell.Push(
                    new PageScreen(
                        new Document(Say.Runs("home.before-you-continue"),
                            [new(BlockKind.Prose, Say.Runs(remark)), Block.Say(BlockKind.Note, "home.enter-continues")])));
        }

        void AsNow()
        {
            var session = plays.Store.Resume(kept);
            Push(changed!.Renew(session), session);
            if (kept.HasOtherLaws) Shell.Push(new PageScreen(OtherLawsPage.Create()));
        }
    }

    void Push(Playthrough play, PlaySession session)
    {
        isStale = true;
        Shell.Push(new PlayScreen(play, meters, session));
    }
}
