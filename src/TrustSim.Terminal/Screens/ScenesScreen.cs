namespace TrustSim.Terminal.Screens;

/// <summary>The scenes of a scenario, to begin in one of them. Letters find one by its id or its title.</summary>
/// <param name="now">The scene selected first; null: the beginning.</param>
sealed class ScenesScreen(Scenario scenario, SceneId? now, Action<SceneId?> onGo) : Screen
{
    const int Leap = 10;

    // What has been typed to find a scene; empty: nothing.
    string typed = "";

    readonly OptionList scenes = new(
        [Say.Text("scenes.from-beginning"),
            .. scenario.Scenes.Select(Name)],
        now is { } id && scenario.Has(id) ? 1 + scenario.Scenes.IndexOf(scenario[id]) : 0);

    static string Name(Scene scene) => scene.Ending is { } ending
        ? Say.Text("scenes.ending", ("id", Runs.FromName(scene.Id.Value)), ("ending", Runs.FromScenario(ending)))
        : $"{Run.Clean(scene.Id.Value)} · {Run.FromScenario(scene.InBrief()).Text}";

    public override string Title => Say.Text("scenes.title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        scenes.Arrows(Say.Text("bind.choose"), Say.Text("scenes.choose")),
        scenes.Numbers(null, Say.Text("scenes.choose")) with { When = typed.Length == 0 && scenes.Count > 0 },
        new(KeyAction.Find, [Letters], Say.Text("scenes.find"), Say.Text("scenes.find-help"), stroke => Find(typed + SignOf(stroke))),
        new(KeyAction.Erase, [Press.Backspace], null, Say.Text("scenes.find-less"), Shorten),
        new(
            KeyAction.Read, [Press.PageUp, Press.PageDown], null, Say.Text("scenes.leap"),
            stroke => scenes.Select(scenes.Selected + stroke.Step * Leap)),
        new(
            KeyAction.Ends, [Press.Home, Press.End], null, Say.Text("scenes.ends"),
            stroke => scenes.Select(stroke.Step < 0 ? 0 : scenes.Count - 1)),
        new(KeyAction.Continue, [Press.Enter], Say.Text("scenes.begin"), Say.Text("scenes.begin-help"), Go),
        Esc(Say.Text("bind.stay"), Say.Text("scenes.stay-help")),
    ];

    public override ImmutableArray<Row> Body(int width, int height) => scenes.Lines(width);

    public override int InSight => scenes.Selected;

    public override void OnOption(int option) => scenes.Select(option);

    // A digit picks a line, until something is typed.
    KeyGroup Letters => new(Say.Text("bind.letters"))
    {
        Others = stroke => stroke == Keystroke.Space ? typed.Length > 0
            : stroke.EnumerateRunes().Count() == 1 && (typed.Length > 0 || !char.IsAsciiDigit(stroke[0])) && stroke != "?",
    };

    static string SignOf(Keystroke stroke) => stroke.Rune.Value == 0 ? "" : $"{stroke.Rune}";

    void Shorten()
    {
        if (typed.Length > 0) Find(typed[..^(char.IsLowSurrogate(typed[^1]) && typed.Length > 1 ? 2 : 1)]);
    }

    void Find(string words)
    {
        typed = words;
        if (typed.Trim().Length == 0) return;
        var look = ShortNames.LookOf(typed);
        var at = scenario.Scenes.ToList().FindIndex(scene => ShortNames.LookOf(scene.Id.Value).StartsWith(look, StringComparison.Ordinal));
        if (at < 0)
            at = scenario.Scenes.ToList().FindIndex(scene => ShortNames.LookOf(Name(scene)).Contains(look, StringComparison.Ordinal));
        if (at >= 0) scenes.Select(at + 1);
        Shell.ShowStatus(Say.Text(at >= 0 ? "scenes.found" : "scenes.not-found", ("words", Runs.FromPlayer(typed))));
    }

    void Go()
    {
        SceneId? to = scenes.Selected == 0 ? null : scenario.Scenes[scenes.Selected - 1].Id;
        Shell.Pop();
        onGo(to);
    }
}
