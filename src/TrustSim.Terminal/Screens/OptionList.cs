using System.Collections.Immutable;
using Terminal.Gui.Input;
using TrustSim.Terminal.Drawing;

namespace TrustSim.Terminal.Screens;

/// <summary>
/// Options of which one can be pointed at, by arrows, digits or a click. It begins with none, so that somebody who reads on by Enter
/// never takes one unread.
/// </summary>
sealed class OptionList(IReadOnlyList<string> options, int selected = -1)
{
    public int Selected { get; private set; } = selected;

    public int Count => options.Count;

    public void Select(int option) => Selected = Math.Clamp(option, 0, Count - 1);

    public bool OnKey(Key key)
    {
        if (Count == 0) return false;
        if (key == Key.CursorDown) Select(Selected + 1);
        else if (key == Key.CursorUp) Select(Selected < 0 ? Count - 1 : Selected - 1);
        else if (key.AsRune.Value is >= '1' and <= '9' and var digit && digit - '1' < Count) Select(digit - '1');
        else return false;
        return true;
    }

    public ImmutableArray<Row> Lines(int width)
    {
        var lines = ImmutableArray.CreateBuilder<Row>();
        for (var i = 0; i < Count; i++)
        {
            var isSelected = i == Selected;
            lines.AddRange(Layout.Hanging($"{(isSelected ? '▸' : ' ')}{i + 1} ", Style.Strong, options[i], isSelected ? Style.Selected : Style.Option, width, i));
        }

        return lines.ToImmutable();
    }
}
