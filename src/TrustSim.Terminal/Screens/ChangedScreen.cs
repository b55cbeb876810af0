using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>A play's scenario has changed since: which version is to be played?</summary>
sealed class ChangedScreen(ChangedPlay changed, Action onBegun, Action onNow) : Screen
{
    readonly OptionList answers = new([ChangedPlay.AsBegun, changed.AsNow], 0);

    public override string Title => "The scenario has changed";

    public override string Keys => "↑↓ choose · Enter take it · Esc back";

    public override IReadOnlyList<(string Key, string Does)> Help => [("↑ ↓ 1 2", "choose a version; you can go over to the other one later"), ("Enter", "take it"), ("Esc", "back")];

    public override ImmutableArray<Row> Body(int width, int height) => Layout.Of([new Passage(Role.Prose, changed.Told)], width);

    public override ImmutableArray<Row> Foot(int width) => answers.Lines(width);

    public override int InSight => answers.Selected;

    public override bool OnKey(Key key)
    {
        if (answers.OnKey(key)) return true;
        if (key != Key.Enter) return false;
        Shell.Pop();
        if (answers.Selected == 0) onBegun();
        else onNow();
        return true;
    }

    public override void OnOption(int option) => answers.Select(option);
}
