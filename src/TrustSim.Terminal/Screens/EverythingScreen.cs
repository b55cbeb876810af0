namespace TrustSim.Terminal.Screens;

/// <summary>All games to continue and all scenarios, so many a page as digits can point at.</summary>
/// <param name="begun">How many of the entries are games; they come first.</param>
sealed class EverythingScreen(IReadOnlyList<HomeEntry> entries, int begun, Action<HomeEntry> play) : Screen
{
    readonly OptionList options = new([.. entries.Select(entry => entry.Title)], 0);

    public override string Title => Say.Text("home.all-title");

    public override string Place => options.Pages < 2 ? "" : Say.Text("home.page", ("page", options.Page + 1), ("pages", options.Pages));

    public override IReadOnlyList<Binding> Bindings =>
    [
        options.Arrows(Say.Text("bind.choose"), Say.Text("home.choose-help")),
        options.Numbers(null, Say.Text("home.choose-help")),
        options.Turns,
        options.Turns with { Action = KeyAction.Read, Keys = [Press.Space, Press.PageDown, Press.PageUp], Label = null },
        new(KeyAction.Continue, [Press.Enter], Say.Text("home.play"), Say.Text("home.play-help"), Play),
        Esc(Say.Text("bind.back"), Say.Text("bind.back")),
    ];

    public override int InSight => options.Selected;

    public override ImmutableArray<Row> Body(int width, int height)
    {
        var games = Math.Clamp(begun - options.First, 0, options.Shown);
        return
        [
            .. games == 0 ? [] : (Row[])[new(Say.Text("home.continue"), Style.Dim), .. Rows(options.First, games)],
            .. games == 0 || games == options.Shown ? [] : (Row[])[Row.Empty],
            .. games == options.Shown ? []
                : (Row[])[new(Say.Text("home.scenarios"), Style.Dim), .. Rows(options.First + games, options.Shown - games)],
        ];

        IEnumerable<Row> Rows(int from, int count) =>
            HomeEntry.Rows(entries, from, count, options.Selected, width, digitsFrom: options.First);
    }

    public override int SideWidth(int width) => HomeScreen.WidthBeside(width);

    public override ImmutableArray<Row> Side(int width, int height) => entries[options.Selected].Beside(width, height);

    public override void OnOption(int option) => options.Select(option);

    void Play()
    {
        var entry = entries[options.Selected];
        if (entry.Problem is { } problem)
        {
            Shell.ShowStatus(problem);
            return;
        }

        Shell.Pop();
        play(entry);
    }
}
