using System.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Text;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Cell = Terminal.Gui.Drawing.Cell;

namespace TrustSim.Terminal.Device;

/// <summary>
/// Writes to the terminal what differs from what stands there, a frame at once, and nothing where nothing differs. The toolkit's own
/// output writes every cell that was drawn, whether it changed or not, and the cursor in every turn of its loop.
/// </summary>
/// <param name="send">Takes what goes to the terminal.</param>
/// <param name="measure">The terminal's size.</param>
sealed class ScreenOutput(Action<string> send, Func<Size> measure, bool withMouse) : OutputBase, IOutput
{
    // Wider than any terminal draws a joined sign: so many cells behind one are written again.
    const int MostForSign = 8;

    // As many cells as a sequence that moves over them has bytes.
    const int ShortGap = 6;

    // The content of a cell that the sign of the cell before it covers.
    const string Covered = "";

    readonly StringBuilder pending = new();
    Seen[,] shown = new Seen[0, 0];
    IOutputBuffer? latest;
    Cursor cursor = new();
    Point? at;
    bool isCursorVisible;
    string keys = "";

    /// <summary>Where the cursor stands while it is hidden: screen readers and magnifiers follow it there.</summary>
    public Point Resting { get; set; }

    /// <summary>How many colours the terminal shows.</summary>
    public ColourDepth Depth { get; set; } = ColourDepth.Sixteen;

    /// <summary>Whether the terminal is somebody else's now: nothing is written.</summary>
    public bool IsGivenBack { get; private set; }

    public Size GetSize() => measure();

    public void SetSize(int width, int height)
    {
        // The terminal's own size holds; it is asked for.
    }

    public Cursor GetCursor() => cursor;

    public void SetCursor(Cursor cursor) => this.cursor = cursor;

    /// <summary>Takes the terminal, whatever stands there, and draws all anew.</summary>
    public void Take()
    {
        IsGivenBack = false;
        pending.Append(TerminalModes.On(withMouse)).Append(keys);
        (at, isCursorVisible, shown) = (null, false, new Seen[0, 0]);
        if (latest is { } buffer) Write(buffer);
        Flush();
    }

    /// <summary>Gives the terminal back as it was.</summary>
    public void GiveBack()
    {
        if (IsGivenBack) return;
        if (keys.Length > 0) pending.Append(TerminalModes.KeysOff);
        pending.Append(TerminalModes.Off(withMouse));
        SendPending();
        IsGivenBack = true;
    }

    public void Suspend()
    {
        // The guard does it, when the system says so.
    }

    /// <summary>A question to the terminal or an answer to one.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("\e[>") && text.EndsWith("u")) keys = text.ToString();
        else if (text.SequenceEqual(TerminalModes.KeysOff)) keys = "";
        if (!IsGivenBack) pending.Append(text);
    }

    public override void Write(IOutputBuffer buffer)
    {
        latest = buffer;
        if (IsGivenBack || buffer.Contents is not { } cells) return;
        var (rows, columns) = (cells.GetLength(0), cells.GetLength(1));
        var frame = new StringBuilder();
        if (shown.GetLength(0) != rows || shown.GetLength(1) != columns)
        {
            shown = new Seen[rows, columns];
            frame.Append("\e[0m\e[2J");
        }

        var pen = new Pen(Depth);
        for (var row = 0; row < rows; row++)
        {
            WriteRow(row, columns, cells, frame, pen);
            buffer.DirtyLines[row] = false;
        }

        if (frame.Length == 0) return;
        pending.Append(frame).Append(pen.Used ? "\e[0m" : "");
        at = null;
    }

    /// <summary>Sends what has gathered, with the cursor where it belongs; nothing where nothing has changed.</summary>
    public void Flush()
    {
        if (IsGivenBack) return;
        var isVisible = cursor.IsVisible;
        var place = isVisible ? cursor.Position!.Value : Resting;
        if (isCursorVisible && !isVisible) pending.Append("\e[?25l");
        if (place != at) pending.Append(MoveTo(place.Y, place.X));
        if (!isCursorVisible && isVisible) pending.Append("\e[?25h");
        (at, isCursorVisible) = (place, isVisible);
        SendPending();
    }

    public void Dispose() => GiveBack();

    protected override bool SetCursorPositionImpl(int screenPositionX, int screenPositionY) => true;

    static string MoveTo(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"\e[{row + 1};{column + 1}H");

    void WriteRow(int row, int columns, Cell[,] cells, StringBuilder frame, Pen pen)
    {
        // The column of the terminal's cursor after the last write in this row; −1: it is in another place.
        var next = -1;
        for (var column = 0; column < columns; column++)
        {
            ref var cell = ref cells[row, column];
            cell.IsDirty = false;
            var sign = new Seen(cell.Grapheme, cell.Attribute);
            var isWide = column + 1 < columns && cell.Grapheme.GetColumns() > 1;
            if (shown[row, column] != sign || isWide && shown[row, column + 1].Sign != Covered)
            {
                if (next < 0 || column - next > ShortGap) frame.Append(MoveTo(row, column));
                else while (next < column) next += WriteCell(cells[row, next], frame, pen);
                next = column + WriteCell(cell, frame, pen);
                shown[row, column] = sign;
                if (isWide) shown[row, column + 1] = new(Covered, cell.Attribute);
                if (IsJoined(cell.Grapheme))
                {
                    // Terminals do not agree how far such a sign reaches: the cursor is put behind it, and what it may have covered is
                    // written again.
                    for (var behind = next; behind < Math.Min(columns, next + MostForSign); behind++) shown[row, behind] = default;
                    next = -1;
                }
            }

            if (isWide) cells[row, ++column].IsDirty = false;
        }
    }

    /// <returns>How many cells the terminal's cursor moves.</returns>
    static int WriteCell(Cell cell, StringBuilder frame, Pen pen)
    {
        pen.Write(cell, frame);
        return Math.Max(1, cell.Grapheme.GetColumns());
    }

    static bool IsJoined(string sign) => sign.Length > 2 || sign.Length == 2 && !char.IsSurrogatePair(sign, 0);

    void SendPending()
    {
        if (pending.Length == 0) return;
        send(pending.ToString());
        pending.Clear();
    }

    /// <summary>The content of a cell on the terminal; no sign: unknown.</summary>
    readonly record struct Seen(string? Sign, Attribute? Look);
}
