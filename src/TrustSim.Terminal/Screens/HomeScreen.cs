using TrustSim.Terminal.Workshops;

namespace TrustSim.Terminal.Screens;

/// <summary>The first screen: scenarios to play, and unfinished playthroughs.</summary>
sealed class HomeScreen(IReadOnlyList<LibraryEntry> all, SavedPlaythroughs plays, WorkshopHall hall, Meters meters) : Screen
{
    static string ChooseHelp => Say.Text("home.choose-help");

    static string DidYou => Say.Text("home.did-you") + "   ";

    /// <summary>As many scenarios as the page offers; the others have a page of their own.</summary>
    const int MostOffered = 6;

    ImmutableArray<SavedPlaythrough> begun = [];
    ImmutableArray<HomeEntry> offered = [];
    ImmutableArray<HomeEntry> played = [];
    ImmutableArray<HomeEntry> entries = [];
    bool isStale = true;
    bool isFirst = true;
    bool isReminded;
    bool isReminderBeside;
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
        new(
            KeyAction.Continue, [Press.Enter], Say.Text(IsMore ? "home.open-all" : "home.play"), Say.Text("home.play-help"), PlaySelected,
            Count > 0),
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
        var saved = plays.Store.All();
        begun = [.. saved.Where(kept => kept.IsUnfinished).OrderByDescending(kept => kept.LastPlayed)];
        // What has all been found comes last of the scenarios; the others keep their order.
        var hasBegun = saved.Count > 0;
        offered =
        [
            .. HomeRows.From(all, Shell.Today, hasBegun).Select(Entry)
                .OrderBy(entry => entry.IsMoment).ThenBy(entry => entry.Found?.IsAll ?? false),
        ];
        // Whoever wants to learn the keys again finds the prologue behind more.
        played = [.. hasBegun ? HomeRows.Prologues(all).Select(Entry) : []];
        // The game to continue, what to play next, this week's moment. An entry of a game replays it, so the others wait for their page.
        entries =
        [
            .. begun.Take(1).Select(HomeEntry.Of), .. offered.Where(entry => !entry.IsMoment).Take(MostOffered),
            .. offered.Where(entry => entry.IsMoment),
        ];
        selected = 0;
        // A commitment made in this run is fresh in mind; it waits for the next start.
        if (isFirst) reminder = plays.Store.Due(saved);
        isFirst = false;

        HomeEntry Entry(LibraryEntry entry) => HomeEntry.Of(
            entry, entry.About is { } about ? FoundSoFar.From(about.Id, () => entry.Scenario!, plays.Store, saved) : null);
    }

    /// <summary>Whether there is more than is shown.</summary>
    bool HasMore => entries.Length < begun.Length + offered.Length + played.Length;

    int Count => entries.Length + (HasMore ? 1 : 0);

    bool IsMore => HasMore && selected == Count - 1;

    public override ImmutableArray<Row> Body(int width, int height)
    {
        var rows = List(width);
        if (reminder is null || !isReminderBeside) return rows;
        var reminding = Reminder(width);
        return [.. rows, .. Enumerable.Repeat(Row.Empty, Math.Max(1, height - rows.Length - reminding.Length)), .. reminding];
    }

    // The reminder stands below the list where both have room, else below both columns.
    public override void Arrange(int width, int height)
    {
        var column = Shell.Theme.IsForReaders ? width : width - SideWidth(width) - Shell.SideGap;
        if (reminder is null) return;
        // It counts as seen only when it is: a playthrough may cover this screen at first.
        if (!isReminded) plays.Store.Remind(reminder);
        isReminded = true;
        isReminderBeside = List(column).Length + 1 + Reminder(column).Length <= height;
    }

    public override int SideWidth(int width) => WidthBeside(width);

    /// <summary>The width of what stands beside a list of things to play.</summary>
    public static int WidthBeside(int width) => width / 2 - 2;

    public override ImmutableArray<Row> Side(int width, int height) =>
        Count == 0 ? Layout.Render([Block.Say(BlockKind.Prose, "home.none")], width)
        : IsMore ? Layout.Render(
            [
                Block.Say(BlockKind.Title, "home.all-title"),
                Block.Say(BlockKind.Prose, "home.all-scenarios", ("count", offered.Length)),
                .. begun.IsEmpty ? [] : (Block[])[Block.Say(BlockKind.Prose, "home.all-games", ("count", begun.Length))],
            ], width)
        : entries[selected].Beside(width, height);

    public override ImmutableArray<Row> Foot(int width) => reminder is null || isReminderBeside ? [] : Reminder(width);

    public override void OnOption(int option) => selected = Math.Clamp(option, 0, Math.Max(0, Count - 1));

    ImmutableArray<Row> List(int width)
    {
        var (games, moments) = (Math.Min(1, begun.Length), entries.Count(entry => entry.IsMoment));
        var scenarios = entries.Length - games - moments;
        return
        [
            // The first row that a screen reader says names the way in for it.
            .. TextWidth.Wrap(Say.Text("plain.row"), width).Select(row => new Row(row, Style.Dim)),
            .. games == 0 ? []
                : (Row[])[new(Say.Text("home.continue"), Style.Dim), .. HomeEntry.Rows(entries, 0, games, selected, width), Row.Empty],
            .. scenarios == 0 ? []
                : (Row[])[new(Say.Text("home.scenarios"), Style.Dim), .. HomeEntry.Rows(entries, games, scenarios, selected, width)],
            .. moments == 0 ? []
                : (Row[])[Row.Empty, new(Say.Text("home.this-week"), Style.Dim),
                    .. HomeEntry.Rows(entries, games + scenarios, moments, selected, width)],
            .. !HasMore ? [] : (Row[])
            [
                new(
                [
                    new(IsMore ? "► " : "  ", Style.Strong), new(Say.Text("home.more"), IsMore ? Style.Selected : Style.Option),
                ], Count - 1),
            ],
        ];
    }

    ImmutableArray<Row> Reminder(int width)
    {
        var (title, text) = (Runs.FromScenario(reminder!.Title), Run.Clean(reminder.Tree!.Commitment!.Text));
        return
        [
            .. Layout.Render([Block.Say(BlockKind.Note, "reminder.you-wrote", ("title", title))], width),
            .. TextWidth.Wrap(text, width - 2).Select(row => new Row([new("▌ ", Style.Dim), new(row, Style.Text)])), Row.Empty,
            new([new(DidYou, Style.Text), .. Answers.Bar(width - DidYou.Length)]),
        ];
    }

    void Answer(Fulfilment went)
    {
        plays.Store.Remind(reminder!, went);
        Shell.ShowStatus(Reminding.Heard(went).Plain);
        reminder = null;
    }

    void Workshop()
    {
        if (all.All(entry => entry.About is null)) Shell.ShowStatus(Say.Text("home.no-workshop"));
        else Shell.Push(new WorkshopsScreen(all, hall, hall.Store.All()));
    }

    void PlaySelected()
    {
        if (IsMore) Shell.Push(new EverythingScreen([.. begun.Select(HomeEntry.Of), .. offered, .. played], begun.Length, Play));
        else Play(entries[selected]);
    }

    void Play(HomeEntry entry)
    {
        if (entry.Problem is { } problem) Shell.ShowStatus(problem);
        else if (entry.Begun is { } kept) ContinueSaved(kept);
        else Begin(entry.Offered!);
    }

    /// <summary>Begins a playthrough over this screen.</summary>
    public void Begin(LibraryEntry entry)
    {
        Push(Playthrough.Start(entry.Scenario!), plays.Store.Begin(entry.Scenario!, entry.Text, entry.File));
        PageScreen.ShowRemarks(entry, Shell);
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
            if (kept.Remark is { } remark) Shell.Push(PageScreen.BeforeYouContinue([Say.Runs(remark)]));
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
