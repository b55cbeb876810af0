using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Cell = Terminal.Gui.Drawing.Cell;

namespace TrustSim.Terminal.Device;

/// <summary>
/// Writes the signs of one frame, and before them what changes in their look. The toolkit's own knows sixteen colours or all of them, and
/// not the 256 between.
/// </summary>
sealed class Pen(ColourDepth depth)
{
    // Codes of ISO 6429 for each style of the toolkit.
    static readonly (TextStyle Style, int Code)[] Styles =
    [
        (TextStyle.Bold, 1), (TextStyle.Faint, 2), (TextStyle.Italic, 3), (TextStyle.Underline, 4), (TextStyle.Blink, 5),
        (TextStyle.Reverse, 7), (TextStyle.Strikethrough, 9),
    ];

    // The colours in the order of ISO 6429; the toolkit names them in another one.
    static readonly ColorName16[] Sixteen =
    [
        ColorName16.Black, ColorName16.Red, ColorName16.Green, ColorName16.Yellow, ColorName16.Blue, ColorName16.Magenta, ColorName16.Cyan,
        ColorName16.Gray, ColorName16.DarkGray, ColorName16.BrightRed, ColorName16.BrightGreen, ColorName16.BrightYellow,
        ColorName16.BrightBlue, ColorName16.BrightMagenta, ColorName16.BrightCyan, ColorName16.White,
    ];

    const int Bright = 8;

    Attribute? look;

    /// <summary>Whether something was written in a look that has to be taken off again.</summary>
    public bool Used => look is not null;

    public void Write(Cell cell, StringBuilder frame)
    {
        var wanted = cell.Attribute ?? new Attribute(Color.None, Color.None);
        if (look != wanted) frame.Append(CultureInfo.InvariantCulture, $"\e[{CodesOf(wanted)}m");
        look = wanted;
        frame.Append(cell.Grapheme);
    }

    // Each look begins anew, so that nothing of the one before stays.
    string CodesOf(Attribute wanted) => string.Join(';',
        Styles.Where(style => wanted.Style.HasFlag(style.Style)).Select(style => $"{style.Code}").Prepend("0")
            .Append(ColourOf(wanted.Foreground, isGround: false)).Append(ColourOf(wanted.Background, isGround: true))
            .Where(code => code.Length > 0));

    string ColourOf(Color colour, bool isGround)
    {
        if (colour.A == 0) return "";
        var first = isGround ? 48 : 38;
        return depth switch
        {
            ColourDepth.None => "",
            ColourDepth.Sixteen => $"{NumberOf(colour.GetClosestNamedColor16()) + (isGround ? 10 : 0)}",
            ColourDepth.Indexed => $"{first};5;{Xterm.Nearest(colour)}",
            ColourDepth.Full => $"{first};2;{colour.R};{colour.G};{colour.B}",
        };
    }

    // The eight bright ones have numbers of their own.
    static int NumberOf(ColorName16 name) =>
        Array.IndexOf(Sixteen, name) is >= Bright and var bright ? 90 + bright - Bright : 30 + Array.IndexOf(Sixteen, name);
}
