using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>A text with a few answers below it, of which the first is pointed at. It is gone when one of them is taken.</summary>
abstract class AnswerScreen(string text, params IReadOnlyList<string> options) : Screen
{
    readonly OptionList answers = new(options, 0);

    public override ImmutableArray<Row> Body(int width, int height) => Layout.Render([new Passage(Role.Prose, text)], width);

    public override ImmutableArray<Row> Foot(int width) => answers.Lines(width);

    public override int InSight => answers.Selected;

    public override bool OnKey(Key key)
    {
        if (answers.OnKey(key)) return true;
        if (key != Key.Enter) return false;
        Shell.Pop();
        Take(answers.Selected);
        return true;
    }

    public override void OnOption(int option) => answers.Select(option);

    /// <param name="answer">The number of the answer, from 0.</param>
    protected abstract void Take(int answer);
}
