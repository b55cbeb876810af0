using System.Collections.Immutable;
using System.Text;
using Terminal.Gui.Input;
using TrustSim.Terminal.Drawing;
using TrustSim.Terminal.Pages;

namespace TrustSim.Terminal.Screens;

/// <summary>Asks for the name of a road.</summary>
/// <param name="road">What it is called now.</param>
/// <param name="onNamed">Told the name; an empty one takes it away.</param>
sealed class NameScreen(string road, string name, Action<string> onNamed) : Screen
{
    const int Longest = 60;

    string typed = name;

    public override string Title => $"A name for {Passage.Clean(road)}";

    public override string Keys => "type · Enter name it · Esc leave it as it is";

    public override IReadOnlyList<(string Key, string Does)> Help => [("letters", "the name"), ("Backspace", "take the last one back"), ("Enter", "name it so; with nothing typed it has its number again"), ("Esc", "leave it as it is")];

    public override ImmutableArray<Row> Body(int width, int height) =>
    [
        .. Layout.Of([new Passage(Role.Question, "What is this road to be called?")], width),
        Row.Empty,
        new Row([new Span("▸ ", Ink.Strong), new Span(TextWidth.Fit(Passage.Clean(typed) + "_", width - 2), Ink.Selected)]),
    ];

    public override bool OnKey(Key key)
    {
        if (key == Key.Enter)
        {
            onNamed(typed);
            Shell.Pop();
        }
        else if (key == Key.Backspace) typed = string.Concat(typed.EnumerateRunes().SkipLast(1));
        else if (key.AsRune is { Value: >= ' ' } rune && !key.IsCtrl && !key.IsAlt) typed = typed.Length < Longest && !Rune.IsControl(rune) ? typed + rune : typed;
        else return false;
        return true;
    }
}
