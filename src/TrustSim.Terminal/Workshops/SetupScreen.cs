namespace TrustSim.Terminal.Workshops;

/// <summary>The setup of a workshop, a line each, and beside it the resulting plan; Enter begins.</summary>
sealed class SetupScreen : Screen
{
    const int PlanFrom = 70;

    readonly IReadOnlyList<LibraryEntry> library;
    readonly Func<LibraryEntry, WorkshopSetup, PacingModel, Screen> begin;
    readonly PhoneAccess? phones;
    readonly Dictionary<string, PacingModel> pacingModels = [];
    readonly SetupAdvice advice;
    readonly ulong seed;
    WorkshopDraft draft;
    int selected;
    string typed = "";

    /// <param name="library">The playable scenarios; at least one.</param>
    /// <param name="seed">Seed of the random draws.</param>
    /// <param name="begin">Begins the workshop, and returns the group's screen.</param>
    /// <param name="phones">The way to phones; null: this program has none.</param>
    public SetupScreen(IReadOnlyList<LibraryEntry> library, WorkshopDraft draft, ulong seed,
        Func<LibraryEntry, WorkshopSetup, PacingModel, Screen> begin, PhoneAccess? phones = null)
    {
        (this.library, this.draft, this.seed, this.begin, this.phones) = (library, draft, seed, begin, phones);
        advice = new(library);
        // If the command line names the scenario, select the next line.
        selected = draft.IsScenarioGiven ? 1 : 0;
    }

    public override string Title => Say.Text("setup.title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        Binding.Arrows(Say.Text("setup.line"), Say.Text("setup.line-help"), by => Point(selected + by)),
        new(
            KeyAction.Turn, [Press.LeftRight], Field == SetupField.Names ? null : Say.Text("setup.change"), Say.Text("setup.change-help"),
            stroke => Change(stroke.Step)),
        new(
            KeyAction.Type, [Press.Figures], Say.Text("setup.number"), Say.Text("setup.number-help"),
            stroke => Type(typed.Length < 3 ? typed + stroke.Name : typed), Field.IsNumber()),
        new(KeyAction.Erase, [Press.Backspace], null, Say.Text("bind.erase-digit"), () => Type(typed[..^1]), typed.Length > 0),
        new(
            KeyAction.TableNames, [Press.Sign('N')], Field == SetupField.Names ? Say.Text("setup.names") : null,
                Say.Text("setup.names-help"),
            WriteNames, draft.AreTables),
        new(KeyAction.Continue, [Press.Enter], Say.Text("setup.begin"), Say.Text("setup.begin-help"), Begin),
        new(KeyAction.Rehearse, [Press.Sign('R')], draft.Way == BallotWay.Phones ? Say.Text("rehearse.try") : null,
            Say.Text("rehearse.try-help"), () => Shell.Push(new RehearsalScreen(phones!)), phones is not null),
        Esc(Say.Text("bind.back"), Say.Text("bind.back")),
    ];

    SetupField Field => draft.FieldAt(selected);

    public override ImmutableArray<Row> Body(int width, int height)
    {
        var fields = draft.Fields;
        selected = Math.Clamp(selected, 0, fields.Length - 1);
        return
        [
            .. fields.SelectMany(
                (field, index) =>
                    Layout.Hanging($"{(index == selected ? "►" : " ")} {Label(field),-9} ", Style.Strong, Value(field),
                        index == selected ? Style.Selected : Style.Text, width, index)),
            Row.Empty,
            .. Layout.Render([new Block(BlockKind.Note, Runs.FromProgram(Hint(fields[selected]))), .. Advice], width),
        ];
    }

    public override int SideWidth(int width) => width < PlanFrom ? 0 : Math.Clamp(width * 2 / 5, 30, 48);

    public override ImmutableArray<Row> Side(int width, int height) =>
        Layout.Render(
            draft.Setup(seed).Diagnostic is { } diagnostic
                ? [Block.Say(BlockKind.Reason, "refusal.setup", ("why", Say.Runs(diagnostic).Capital()))]
                : PlanPage.Create(WorkshopPlan.From(Pacing, draft.Setup(seed)), draft.IsSplit).Blocks, width);

    public override void OnOption(int option) => Point(option);

    IEnumerable<Block> Advice =>
        draft.Setup(seed) is { Diagnostic: null } setup && advice.Create(Entry, Pacing, setup) is { } block ? [block] : [];

    LibraryEntry Entry => library[draft.Scenario];

    PacingModel Pacing
    {
        get
        {
            if (!pacingModels.TryGetValue(Entry.Name, out var pacing))
                pacingModels[Entry.Name] = pacing = PacingModel.From(Entry.Scenario!);
            return pacing;
        }
    }

    void Point(int line) => (selected, typed) = (Math.Clamp(line, 0, draft.Fields.Length - 1), "");

    void Change(int by)
    {
        typed = "";
        draft = draft.Changed(Field, by, library.Count);
    }

    void Type(string digits)
    {
        typed = digits;
        if (int.TryParse(digits, out var number)) draft = draft.With(Field, number);
    }

    void WriteNames() => Shell.Push(new WriteScreen(
        Say.Text("setup.tables-title"), Say.Text("setup.tables-question"), string.Join(", ", draft.Tables), 2_000,
            Say.Text("setup.tables-keep"),
            text =>
            {
                if (WorkshopDraft.TwiceIn(text) is { } twice)
                    Shell.ShowStatus(Say.Text("setup.table-twice", ("name", Runs.FromPlayer(twice))));
                else draft = draft.WithTables(text);
            }));

    void Begin()
    {
        var setup = draft.Setup(seed);
        if (setup.Diagnostic is { } diagnostic) Shell.ShowStatus(Say.Text("refusal.not-yet", ("why", Say.Runs(diagnostic))));
        else Shell.Replace(begin(Entry, setup, Pacing));
    }

    string Value(SetupField field) => field switch
    {
        SetupField.Scenario when library.Count > 1 => Say.Text("setup.scenario-of",
            ("title", Runs.FromScenario(Entry.Scenario!.About.Title)), ("number", draft.Scenario + 1), ("all", library.Count)),
        SetupField.Scenario => Run.FromScenario(Entry.Scenario!.About.Title).Text,
        SetupField.Who => draft.AreTables ? Say.Text("setup.voters-tables") : Say.Text("setup.voters-people"),
        SetupField.Number => draft.AreTables ? $"{draft.Tables.Length}" : $"{draft.People}",
        SetupField.Names => string.Join(", ", draft.Tables.Select(Run.Clean)),
        SetupField.People => $"{draft.PeopleAtTables}",
        SetupField.Minutes => $"{draft.Minutes}",
        SetupField.Halves when draft.IsSplit => Say.Text("setup.halves",
            ("one", draft.Setup(seed).Groups[0].Voters.Count), ("other", draft.Setup(seed).Groups[1].Voters.Count)),
        SetupField.Halves => Say.Text("setup.together"),
        SetupField.Way => WorkshopWording.WayOf(draft.Way).Plain,
        SetupField.Rule => WorkshopWording.RuleOf(draft.Rule).Plain,
    };

    static string Label(SetupField field) => field switch
    {
        SetupField.Scenario => Say.Text("setup.field-scenario"),
        SetupField.Who => Say.Text("setup.field-voters"),
        SetupField.Number => Say.Text("setup.field-number"),
        SetupField.Names => Say.Text("setup.field-names"),
        SetupField.People => Say.Text("setup.field-people"),
        SetupField.Minutes => Say.Text("setup.field-minutes"),
        SetupField.Halves => Say.Text("setup.field-halves"),
        SetupField.Way => Say.Text("setup.field-way"),
        SetupField.Rule => Say.Text("setup.field-rule"),
    };

    string Hint(SetupField field) => field switch
    {
        SetupField.Who => Say.Text("setup.hint-voters"),
        SetupField.Number => Say.Text("setup.hint-number"),
        SetupField.Names => Say.Text("setup.hint-names"),
        SetupField.People => Say.Text("setup.hint-people"),
        SetupField.Minutes => Say.Text("setup.hint-minutes"),
        SetupField.Halves =>
            draft.IsSplit ? Say.Text("setup.hint-halves")
                : Say.Text("setup.hint-together"),
        SetupField.Way => Say.Text("setup.hint-way"),
        SetupField.Rule => Say.Text("setup.hint-rule"),
        SetupField.Scenario => Run.FromScenario(Entry.Scenario!.About.Summary).Text,
    };
}
