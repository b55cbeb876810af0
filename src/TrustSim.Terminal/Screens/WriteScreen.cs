using System.Collections.Immutable;
using System.Text;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Bindings;
using TrustSim.Presentation.Documents;

namespace TrustSim.Terminal.Screens;

/// <summary>Asks for a line of text.</summary>
/// <param name="text">What stands there at first.</param>
/// <param name="longest">In characters.</param>
/// <param name="keep">What Enter does, in words for the bottom line.</param>
/// <param name="onWritten">Told the text; an empty one takes away what was there.</param>
sealed class WriteScreen(string title, string question, string text, int longest, string keep, Action<string> onWritten) : Screen
{
    /// <summary>Room for a thought, not for an essay.</summary>
    public const int Thought = 400;

    string typed = text;

    public override string Title => Run.Clean(title);

    public override IReadOnlyList<Binding> Bindings =>
    [
        new(KeyAction.Type, [Press.Text], null, "what you want to write", stroke => Type(stroke.Rune)),
        new(
            KeyAction.Erase, [Press.Backspace], null, "take the last letter back",
            () => typed = string.Concat(typed.EnumerateRunes().SkipLast(1))),
        new(KeyAction.Continue, [Press.Enter], keep, "done; with nothing typed, what was there is taken away", Keep),
        new(KeyAction.Clear, [Press.Ctrl('U')], "clear", "take all back", () => typed = ""),
        Esc("leave it as it is", "leave it as it is"),
    ];

    public override ImmutableArray<Row> Body(int width, int height) =>
    [
        .. Layout.Render([new Block(BlockKind.Question, Runs.FromProgram(question))], width),
        Row.Empty,
        .. Layout.Hanging("▸ ", Style.Strong, Run.Clean(typed + "_"), Style.Text, Math.Min(width, Layout.WidestProse)),
    ];

    void Keep()
    {
        // What is written may lead to another question.
        Shell.Pop();
        onWritten(typed.Trim());
    }

    void Type(Rune rune)
    {
        if (typed.Length >= longest) Shell.ShowStatus($"There is room for {longest} letters.");
        else if (!Rune.IsControl(rune)) typed += rune;
    }
}
