namespace TrustSim.Terminal.Screens;

/// <summary>The scenes of a scenario, to begin in one of them.</summary>
/// <param name="now">The scene selected first; null: the beginning.</param>
sealed class ScenesScreen(Scenario scenario, SceneId? now, Action<SceneId?> onGo) : Screen
{
    const int Leap = 10;

    readonly OptionList scenes = new(
        [Say.Text("scenes.from-beginning"),
            .. scenario.Scenes.Select(Name)],
        now is { } id && scenario.Has(id) ? 1 + scenario.Scenes.IndexOf(scenario[id]) : 0);

    static string Name(Scene scene) => scene.Ending is { } ending
        ? Say.Text("scenes.ending", ("id", Runs.FromName(scene.Id.Value)), ("ending", Runs.FromScenario(ending)))
        : Run.Clean($"{scene.Id} · {scene.Title}");

    public override string Title => Say.Text("scenes.title");

    public override IReadOnlyList<Binding> Bindings =>
    [
        scenes.Arrows(Say.Text("bind.choose"), Say.Text("scenes.choose")),
        scenes.Numbers(null, Say.Text("scenes.choose")),
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

    void Go()
    {
        SceneId? to = scenes.Selected == 0 ? null : scenario.Scenes[scenes.Selected - 1].Id;
        Shell.Pop();
        onGo(to);
    }
}
