using System.Text;
using TrustSim.Presentation.Cells;
using TrustSim.Terminal.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Cell = Terminal.Gui.Drawing.Cell;

namespace TrustSim.Terminal.Tests.Headless;

/// <summary>A screen as roles: what a theme makes of each, the tests of themes say.</summary>
static class Paint
{
    public const string Legend = "b bold · q quiet · r rule · o opens · c closes · O C the same, bold · p pointed at";

    static readonly (Style Style, char Letter)[] Letters =
    [
        (Style.Text, ' '), (Style.Strong, 'b'), (Style.Dim, 'q'), (Style.Rule, 'r'), (Style.Trust, 'o'), (Style.TrustStrong, 'O'),
        (Style.Fear, 'c'), (Style.FearStrong, 'C'), (Style.Selected, 'p'),
    ];

    /// <param name="look">A look in which no two of these roles are the same.</param>
    public static string Of(Cell[,] cells, Look look)
    {
        var roles = new Dictionary<Attribute, char>();
        foreach (var (style, letter) in Letters) roles.TryAdd(look[style], letter);
        var text = new StringBuilder();
        for (var row = 0; row < cells.GetLength(0); row++)
        {
            for (var column = 0; column < cells.GetLength(1); column++)
            {
                var (sign, attribute) = (cells[row, column].Grapheme, cells[row, column].Attribute);
                var letter = attribute is { } known ? roles.GetValueOrDefault(known, '?') : ' ';
                // A space in any ink is the same, but on a ground of its own.
                text.Append(sign == " " && letter != 'p' ? ' ' : letter);
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }
}
