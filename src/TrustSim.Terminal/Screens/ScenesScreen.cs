using System.Collections.Immutable;
using TrustSim.Core.Story;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Documents;

namespace TrustSim.Terminal.Screens;

/// <summary>The scenes of a scenario, to begin in one of them.</summary>
/// <param name="now">The scene that is pointed at first; null: the beginning.</param>
sealed class ScenesScreen(Scenario scenario, SceneId? now, Action<SceneId?> onGo) : Screen
{
    const int Leap = 10;

    readonly OptionList scenes = new(
        ["From the beginning",
            .. scenario.Scenes.Select(
                scene => Run.Clean(scene.Ending is { } ending ? $"{scene.Id} · ending: {ending}" : $"{scene.Id} · {scene.Title}"))],
        now is { } id && scenario.Has(id) ? 1 + scenario.Scenes.IndexOf(scenario[id]) : 0);

    public override string Title => "Go to a scene";

    public override IReadOnlyList<Binding> Bindings =>
    [
        scenes.Arrows("choose", "choose a scene"),
        scenes.Numbers(null, "choose a scene"),
        new(
            KeyAction.Read, [Press.PageUp, Press.PageDown], null, "ten scenes back, or further",
            stroke => scenes.Select(scenes.Selected + stroke.Step * Leap)),
        new(
            KeyAction.Ends, [Press.Home, Press.End], null, "the first, the last",
            stroke => scenes.Select(stroke.Step < 0 ? 0 : scenes.Count - 1)),
        new(KeyAction.Continue, [Press.Enter], "begin there", "begin there, with nothing decided before", Go),
        Esc("stay", "stay where you are"),
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
