using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace TrustSim.Terminal.Screens;

/// <summary>Shows rows and scrolls them. It handles no keys; the screen does.</summary>
sealed class LinesView : View
{
    readonly Func<Look> look;
    ImmutableArray<Row> lines = [];

    public LinesView(Func<Look> look)
    {
        this.look = look;
        CanFocus = false;
        KeyBindings.Clear();
        HotKeyBindings.Clear();
        MouseBindings.Clear();
        HotKeySpecifier = (Rune)'\xffff';
    }

    /// <summary>Raised with the number of a clicked option.</summary>
    public event Action<int>? OptionClicked;

    /// <summary>How many rows there are, shown or not.</summary>
    public int Rows => lines.Length;

    public bool IsMoreAbove => Viewport.Y > 0;

    /// <summary>Number of rows below the last visible one.</summary>
    public int MoreBelow => Math.Max(0, lines.Length - Viewport.Y - Viewport.Height);

    public void Show(ImmutableArray<Row> rows)
    {
        lines = rows;
        SetContentHeight(rows.Length);
        ScrollTo(Viewport.Y);
        SetNeedsDraw();
    }

    public void Scroll(int rows) => ScrollTo(Viewport.Y + rows);

    public void ScrollTo(int top) => Viewport = Viewport with { Y = Math.Clamp(top, 0, Math.Max(0, lines.Length - Viewport.Height)) };

    public void ScrollToOption(int option)
    {
        var first = -1;
        var last = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Option != option) continue;
            if (first < 0) first = i;
            last = i;
        }

        if (first < 0) return;
        if (last >= Viewport.Y + Viewport.Height) ScrollTo(last - Viewport.Height + 1);
        if (first < Viewport.Y) ScrollTo(first);
    }

    /// <summary>The row of the view on which an option begins; −1: it is not to be seen.</summary>
    public int RowOf(int option)
    {
        for (var row = Math.Max(0, Viewport.Y); row < lines.Length; row++)
            if (lines[row].Option == option) return row - Viewport.Y < Viewport.Height ? row - Viewport.Y : -1;
        return -1;
    }

    protected override bool OnDrawingContent(DrawContext? context)
    {
        for (var row = 0; row < Viewport.Height && Viewport.Y + row < lines.Length; row++)
        {
            Move(0, row);
            foreach (var (text, style) in Shown(Viewport.Y + row).Spans)
            {
                SetAttribute(look()[style]);
                // A code is drawn with the lower half block alone, which every font has.
                AddStr(style.IsScan() ? text : look().Signs.Draw(text));
            }
        }

        return true;
    }

    Row Shown(int line) => look().IsForReaders
        ? ReaderRows.Create(lines[line], line == 0 || lines[line - 1].Option != lines[line].Option) : lines[line];

    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown)) Scroll(2);
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledUp)) Scroll(-2);
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) && mouse.Position is { } at
            && at.Y + Viewport.Y is >= 0 and var row && row < lines.Length && lines[row].Option is >= 0 and var option)
                OptionClicked?.Invoke(option);
        else return false;
        return true;
    }
}
