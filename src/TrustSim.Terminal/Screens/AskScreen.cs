using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>A question with two answers, of which the safe one is pointed at.</summary>
sealed class AskScreen(string title, string question, string stay, string go, Action onGo) : Screen
{
    readonly OptionList answers = new([stay, go], 0);

    public override string Title => title;

    public override string Keys => "↑↓ choose · Enter take it · Esc stay";

    public override IReadOnlyList<(string Key, string Does)> Help => [("↑ ↓ 1 2", "choose an answer"), ("Enter", "take it"), ("Esc", "stay")];

    public override ImmutableArray<Row> Body(int width, int height) => Layout.Of([new Passage(Role.Prose, question)], width);

    public override ImmutableArray<Row> Foot(int width) => answers.Lines(width);

    public override int InSight => answers.Selected;

    public override bool OnKey(Key key)
    {
        if (answers.OnKey(key)) return true;
        if (key != Key.Enter) return false;
        Shell.Pop();
        if (answers.Selected == 1) onGo();
        return true;
    }

    public override void OnOption(int option) => answers.Select(option);
}
