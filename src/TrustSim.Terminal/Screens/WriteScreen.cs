using System.Collections.Immutable;
using System.Text;
using TrustSim.Presentation.Catalogues;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Documents;

namespace TrustSim.Terminal.Screens;

/// <summary>Asks for a line of text.</summary>
/// <param name="text">The text that stands there at first.</param>
/// <param name="longest">In characters.</param>
/// <param name="keep">The name of what Enter does, for the bar.</param>
/// <param name="onWritten">Told the text; an empty one takes away what was there.</param>
sealed class WriteScreen(string title, string question, string text, int longest, string keep, Action<string> onWritten) : Screen
{
    /// <summary>Room for a thought, not for an essay.</summary>
    public const int Thought = 400;

    string typed = text;

    public override string Title => Run.Clean(title);

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Type, [Press.Text], null, Say.Text("write.type"), stroke => Type(stroke.Rune)),
        new(
            KeyAction.Erase, [Press.Backspace], null, Say.Text("write.erase"),
            () => typed = string.Concat(typed.EnumerateRunes().SkipLast(1))),
        new(KeyAction.Continue, [Press.Enter], keep, Say.Text("write.done"), Keep),
        new(KeyAction.Clear, [Press.Ctrl('U')], Say.Text("write.clear"), Say.Text("write.clear-help"), () => typed = ""),
        Esc(Say.Text("write.leave"), Say.Text("write.leave")),
    ];

    public override ImmutableArray<Row> Body(int width, int height) =>
    [
        .. Layout.Render([new Block(BlockKind.Question, Runs.FromProgram(question))], width),
        Row.Empty,
        .. Layout.Hanging("▸ ", Style.Strong, Run.Clean(typed + "_"), Style.Text, Math.Min(width, Layout.WidestProse)),
    ];

    void Keep()
    {
        // The text may lead to another question.
        Shell.Pop();
        onWritten(typed.Trim());
    }

    void Type(Rune rune)
    {
        if (typed.Length >= longest) Shell.ShowStatus(Say.Text("write.longest", ("letters", longest)));
        else if (!Rune.IsControl(rune)) typed += rune;
    }
}
