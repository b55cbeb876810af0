namespace TrustSim.Terminal.Screens;

/// <summary>A text with a few answers below it, the first one selected. Taking an answer closes the screen.</summary>
abstract class AnswerScreen(Runs text, params IReadOnlyList<string> options) : Screen
{
    readonly OptionList answers = new(options, 0);

    public override ImmutableArray<Row> Body(int width, int height) => Layout.Render([new Block(BlockKind.Prose, text)], width);

    public override ImmutableArray<Row> Foot(int width) => answers.Lines(width);

    public override int InSight => answers.Selected;

    public override IReadOnlyList<Binding> Bindings =>
    [
        answers.Arrows(Say.Text("bind.choose"), ChooseHelp),
        answers.Numbers(null, ChooseHelp),
        new(KeyAction.Continue, [Press.Enter], Say.Text("bind.take-it"), Say.Text("bind.take-it"), TakeSelected),
        Esc(EscWord, EscWord),
    ];

    protected virtual string ChooseHelp => Say.Text("bind.choose-answer");

    /// <summary>A word for the effect of Esc instead of an answer.</summary>
    protected abstract string EscWord { get; }

    public override void OnOption(int option) => answers.Select(option);

    /// <param name="answer">The number of the answer, from 0.</param>
    protected abstract void Take(int answer);

    void TakeSelected()
    {
        Shell.Pop();
        Take(answers.Selected);
    }
}
