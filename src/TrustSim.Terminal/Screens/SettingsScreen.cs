namespace TrustSim.Terminal.Screens;

/// <summary>What a person chooses for every later start. A choice shows at once; Esc leaves all as it was.</summary>
sealed class SettingsScreen : Screen
{
    const int Labels = 22;

    readonly (Theme Theme, bool WithMotion, Signs Signs, bool RevealsVotes) before;
    int selected;

    public SettingsScreen(Shell shell) => before = (shell.Theme, shell.WithMotion, shell.Signs, shell.RevealsVotes);

    public override string Title => Say.Text("settings.title");

    public override string Place => Say.Text("settings.kept");

    public override IReadOnlyList<Binding> Bindings =>
    [
        Binding.Arrows(Say.Text("setup.line"), Say.Text("setup.line-help"), by => OnOption(selected + by)),
        new(KeyAction.Turn, [Press.LeftRight], Say.Text("setup.change"), Say.Text("setup.change-help"), stroke => Change(stroke.Step)),
        new(KeyAction.Continue, [Press.Enter], Say.Text("settings.done"), Say.Text("settings.done-help"), Done),
        Esc(Say.Text("settings.as-it-was"), Say.Text("settings.as-it-was-help")),
    ];

    public override int InSight => selected;

    ImmutableArray<(string Label, string Value, Action<int> Change)> Choices =>
    [
        (Say.Text("settings.colours"), NameOf(Shell.Theme), by => Shell.ApplyTheme(Next(Theme.Offered, Shell.Theme, by))),
        (Say.Text("settings.movement"), Say.Text(Shell.WithMotion ? "settings.on" : "settings.off"),
            _ => Shell.WithMotion = !Shell.WithMotion),
        (Say.Text("settings.signs"), Say.Text($"settings.signs-{Shell.Signs.Name}"),
            by => Shell.Signs = Next(Signs.Offered, Shell.Signs, by)),
        (Say.Text("settings.result"), Say.Text(Shell.RevealsVotes ? "settings.result-by-answer" : "settings.result-at-once"),
            _ => Shell.RevealsVotes = !Shell.RevealsVotes),
    ];

    public override ImmutableArray<Row> Body(int width, int height) =>
    [
        .. Choices.SelectMany((choice, index) => new Row[]
        {
            Row.Empty,
            new(
            [
                new(TextWidth.Fit($"{(index == selected ? "► " : "  ")}{choice.Label}", Labels),
                    index == selected ? Style.Strong : Style.Text),
                new(index == selected ? $"◄ {choice.Value} ►" : choice.Value, index == selected ? Style.Selected : Style.Text),
            ], index),
        }),
    ];

    public override int SideWidth(int width) => Math.Min(30, width / 2);

    /// <summary>What the colours say, in the colours that are chosen.</summary>
    public override ImmutableArray<Row> Side(int width, int height) =>
    [
        Row.Empty,
        new(NameOf(Shell.Theme), Style.Strong),
        .. TextWidth.Wrap(Say.Text($"settings.about-{Shell.Theme.Name}"), width).Select(row => new Row(row, Style.Dim)),
        Row.Empty,
        Sample(Openness.OnlyAnswers, "", Style.Text),
        Sample(Openness.ListensFirst, "▼▼", Style.Fear),
        Sample(Openness.ThinksAloud, "▲", Style.Trust),
        Row.Empty,
        .. Theme.Offered.Where(theme => theme != Shell.Theme).Select(theme => new Row(NameOf(theme), Style.Dim)),
    ];

    public override void OnOption(int option) => selected = Math.Clamp(option, 0, Choices.Length - 1);

    public override void Back()
    {
        Shell.ApplyTheme(before.Theme);
        (Shell.WithMotion, Shell.Signs, Shell.RevealsVotes) = (before.WithMotion, before.Signs, before.RevealsVotes);
        Shell.Pop();
    }

    static string NameOf(Theme theme) => Say.Text($"settings.theme-{theme.Name}");

    static Row Sample(Openness step, string mark, Style style) => new(
    [
        new(Dots.Of((int)step, Dots.OfSteps), DebriefCells.StyleOf(step)), new($" {mark,-2} ", style),
        new(step.Phrase().Plain, DebriefCells.StyleOf(step)),
    ]);

    static T Next<T>(IReadOnlyList<T> offered, T now, int by)
        where T : class => offered[(offered.ToList().IndexOf(now) + by + offered.Count) % offered.Count];

    void Change(int by) => Choices[selected].Change(by);

    void Done()
    {
        if (Shell.Theme != before.Theme) Shell.Settings?.KeepTheme(Shell.Theme.Name);
        Keep(ScreenSettings.SignsName, Shell.Signs.Name, before.Signs.Name);
        Keep(ScreenSettings.MotionName, OnOff(Shell.WithMotion), OnOff(before.WithMotion));
        Keep(ScreenSettings.RevealName, OnOff(Shell.RevealsVotes), OnOff(before.RevealsVotes));
        Shell.Pop();

        void Keep(string name, string choice, string then)
        {
            if (choice != then) Shell.Settings?.Kept.Keep(name, choice);
        }

        static string OnOff(bool isOn) => isOn ? ScreenSettings.On : ScreenSettings.Off;
    }
}
