namespace TrustSim.Presentation.Projector;

/// <summary>
/// Letters of answers and figures of three by five points, for people far away: in half rows, three cells wide; or in points of two cells,
/// twice as large.
/// </summary>
static class PixelText
{
    const int Columns = 3;
    const int Lines = 5;

    /// <summary>Renders a text three rows high.</summary>
    public static ImmutableArray<string> Small(string text) => Render(text, 2, " ", (upper, lower) =>
        (upper, lower) switch { (true, true) => "█", (true, false) => "▀", (false, true) => "▄", (false, false) => " " });

    /// <summary>Renders a text five rows high.</summary>
    public static ImmutableArray<string> Large(string text) => Render(text, 1, "  ", (point, _) => point ? "██" : "  ");

    static ImmutableArray<string> Render(string text, int linesARow, string between, Func<bool, bool, string> cell) =>
    [
        .. Enumerable.Range(0, (Lines + linesARow - 1) / linesARow).Select(row => string.Join(between, text.Select(sign => string.Concat(
            Enumerable.Range(0, Columns).Select(column => cell(
                Is(sign, row * linesARow, column), linesARow > 1 && Is(sign, row * linesARow + 1, column))))))),
    ];

    static bool Is(char sign, int line, int column) => line < Lines && PointsOf(sign)[line * (Columns + 1) + column] == '#';

    static string PointsOf(char sign) => sign switch
    {
        '0' => "###|# #|# #|# #|###",
        '1' => " # |## | # | # |###",
        '2' => "###|  #|###|#  |###",
        '3' => "###|  #|###|  #|###",
        '4' => "# #|# #|###|  #|  #",
        '5' => "###|#  |###|  #|###",
        '6' => "###|#  |###|# #|###",
        '7' => "###|  #| # | # | # ",
        '8' => "###|# #|###|# #|###",
        '9' => "###|# #|###|  #|###",
        'A' => " # |# #|###|# #|# #",
        'B' => "## |# #|## |# #|## ",
        'C' => " ##|#  |#  |#  | ##",
        'D' => "## |# #|# #|# #|## ",
        'E' => "###|#  |## |#  |###",
        'F' => "###|#  |## |#  |#  ",
        'G' => " ##|#  |# #|# #| ##",
        'H' => "# #|# #|###|# #|# #",
        'I' => "###| # | # | # |###",
        ' ' => "   |   |   |   |   ",
        '_' => "   |   |   |   |###",
        _ => "   |   |###|   |   ",
    };
}
