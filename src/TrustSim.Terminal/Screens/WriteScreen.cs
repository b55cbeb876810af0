using System.Collections.Immutable;
using System.Text;
using Terminal.Gui.Input;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

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

    public override string Title => Passage.Clean(title);

    public override string Keys => $"type · Enter {keep} · Ctrl+U clear · Esc leave it as it is";

    public override IReadOnlyList<(string Key, string Does)> Help =>
    [
        ("letters", "what you want to write"), ("Backspace", "take the last one back"), ("Ctrl+U", "take all back"),
        ("Enter", $"{keep}; with nothing typed, what was there is taken away"), ("Esc", "leave it as it is"),
    ];

    public override ImmutableArray<Row> Body(int width, int height) =>
    [
        .. Layout.Render([new Passage(Role.Question, question)], width),
        Row.Empty,
        .. Layout.Hanging("▸ ", Style.Strong, Passage.Clean(typed + "_"), Style.Text, Math.Min(width, Layout.WidestProse)),
    ];

    public override bool OnKey(Key key)
    {
        if (key == Key.Enter)
        {
            // What is written may lead to another question.
            Shell.Pop();
            onWritten(typed.Trim());
        }
        else if (key == Key.Backspace) typed = string.Concat(typed.EnumerateRunes().SkipLast(1));
        else if (key == Key.U.WithCtrl) typed = "";
        else if (key.AsRune is { Value: >= ' ' } rune && !key.IsCtrl && !key.IsAlt) Type(rune);
        else return false;
        return true;
    }

    void Type(Rune rune)
    {
        if (typed.Length >= longest) Shell.ShowStatus($"There is room for {longest} letters.");
        else if (!Rune.IsControl(rune)) typed += rune;
    }
}
