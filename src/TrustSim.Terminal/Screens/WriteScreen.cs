namespace TrustSim.Terminal.Screens;

/// <summary>Asks for a line of text.</summary>
/// <param name="text">The initial text.</param>
/// <param name="longest">In characters.</param>
/// <param name="keep">A word for the effect of Enter, for the bar.</param>
/// <param name="onWritten">Receives the text; an empty one removes the old one.</param>
sealed class WriteScreen(string title, string question, string text, int longest, string keep, Action<string> onWritten) : Screen
{
    /// <summary>Greatest length of an answer: a thought, not an essay.</summary>
    public const int Thought = 400;

    TextLine? line;

    public override string Title => Run.Clean(title);

    public override TextLine Line => line ??= new(text, longest, () => Shell);

    public override IReadOnlyList<Binding> Bindings =>
    [
        ForLine(new(KeyAction.Type, [Press.Text], null, Say.Text("write.type"), Leave)),
        ForLine(new(KeyAction.Erase, [Press.Backspace], null, Say.Text("write.erase"), Leave)),
        new(KeyAction.Continue, [Press.Enter], keep, Say.Text("write.done"), Keep),
        new(KeyAction.Clear, [Press.Ctrl('U')], Say.Text("write.clear"), Say.Text("write.clear-help"), Line.Clear),
        ForLine(new(KeyAction.Turn, [Press.LeftRight], null, Say.Text("write.letter"), Leave)),
        ForLine(new(KeyAction.Ends, [Press.Home, Press.End], null, Say.Text("write.begin-end"), Leave)),
        ForLine(new(KeyAction.Erase, [Press.WordBack], null, Say.Text("write.word-back"), Leave)),
        ForLine(new(KeyAction.Erase, [Press.WordOn], null, Say.Text("write.word-on"), Leave)),
        ForLine(new(KeyAction.TakeBack, [Press.Ctrl('Z')], null, Say.Text("write.undo"), Leave)),
        ForLine(new(KeyAction.DoAgain, [Press.Ctrl('Y')], null, Say.Text("write.redo"), Leave)),
        Esc(Say.Text("write.leave"), Say.Text("write.leave-help")),
    ];

    public override ImmutableArray<Row> Body(int width, int height) =>
    [
        .. Layout.Render([new Block(BlockKind.Question, Runs.FromProgram(question))], width),
        Row.Empty,
        new Row("► ", Style.Strong),
    ];

    static Binding ForLine(Binding binding) => binding with { IsForLine = true };

    // The line does it, before the screen hears of the key.
    static void Leave()
    {
    }

    /// <summary>What it asks for, so that it can be written in another window.</summary>
    public WallLine Asked => new(Title, question, text, longest, keep);

    void Keep() => Keep(Line.Text);

    /// <summary>Takes a text as written.</summary>
    public void Keep(string written)
    {
        // The text may lead to another question.
        Shell.Pop();
        onWritten(written.Trim());
    }
}
