using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Core.Story;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>The scenes of a scenario, to begin in one of them.</summary>
/// <param name="now">The scene that is pointed at first; null: the beginning.</param>
sealed class ScenesScreen(Scenario scenario, SceneId? now, Action<SceneId?> onGo) : Screen
{
    const int Leap = 10;

    readonly OptionList scenes = new(
        ["From the beginning", .. scenario.Scenes.Select(scene => Passage.Clean(scene.Ending is { } ending ? $"{scene.Id} · ending: {ending}" : $"{scene.Id} · {scene.Title}"))],
        now is { } id && scenario.Has(id) ? 1 + scenario.Scenes.IndexOf(scenario[id]) : 0);

    public override string Title => "Go to a scene";

    public override string Keys => "↑↓ choose · Enter begin there · ? help · Esc stay";

    public override IReadOnlyList<(string Key, string Does)> Help =>
        [("↑ ↓ 1-9", "choose a scene"), ("PgUp PgDn", "ten scenes further"), ("Home End", "the first, the last"), ("Enter", "begin there, with nothing decided before"), ("Esc", "stay where you are")];

    public override ImmutableArray<Row> Body(int width, int height) => scenes.Lines(width);

    public override int InSight => scenes.Selected;

    public override bool OnKey(Key key)
    {
        if (scenes.OnKey(key)) return true;
        if (key == Key.PageDown) scenes.Select(scenes.Selected + Leap);
        else if (key == Key.PageUp) scenes.Select(scenes.Selected - Leap);
        else if (key == Key.Home) scenes.Select(0);
        else if (key == Key.End) scenes.Select(scenes.Count - 1);
        else if (key == Key.Enter) Go();
        else return false;
        return true;
    }

    public override void OnOption(int option) => scenes.Select(option);

    void Go()
    {
        SceneId? to = scenes.Selected == 0 ? null : scenario.Scenes[scenes.Selected - 1].Id;
        Shell.Pop();
        onGo(to);
    }
}
