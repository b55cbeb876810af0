using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TrustSim.Terminal.Tests.Snapshots;

/// <summary>A screen as an SVG picture, made of the output for the terminal.</summary>
static partial class ScreenPicture
{
    const double Column = 8.4;
    const int RowHeight = 18;
    const int Margin = 12;
    const int BytesOfTrueColour = 5;

    // The usual sixteen colours of a dark terminal.
    static readonly string[] Sixteen =
    [
        "#1E1E1E", "#CD3131", "#0DBC79", "#C8C830", "#3B8EEA", "#BC3FBC", "#29B8DB", "#D0D0D0",
        "#808080", "#F14C4C", "#23D18B", "#F5F543", "#6CB8F0", "#D670D6", "#66D9EF", "#FFFFFF",
    ];

    /// <param name="ansi">The rows with SGR sequences between the signs; other sequences are left out.</param>
    /// <param name="dark">Whether the terminal’s own ground is dark.</param>
    public static string From(string ansi, int columns, bool dark)
    {
        var (ground, ink) = dark ? ("#14191F", "#D8DEE4") : ("#FFFFFF", "#14191F");
        var rows = ansi.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var svg = new StringBuilder();
        var (width, height) = (Math.Ceiling(columns * Column) + 2 * Margin, rows.Length * RowHeight + 2 * Margin);
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" """);
        svg.Append("""font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">""").Append('\n');
        svg.Append(CultureInfo.InvariantCulture, $"""<rect width="{width}" height="{height}" rx="8" fill="{ground}"/>""").Append('\n');
        var style = new Style(null, null, false, false);
        foreach (var (number, row) in rows.Index()) Write(svg, Runs(row, ref style), number, ground, ink);
        return svg.Append("</svg>\n").ToString();
    }

    static List<(string Text, Style Style)> Runs(string row, ref Style style)
    {
        var runs = new List<(string, Style)>();
        var from = 0;
        foreach (var match in Escape().EnumerateMatches(row))
        {
            if (match.Index > from) runs.Add((row[from..match.Index], style));
            var sequence = row.AsSpan(match.Index, match.Length);
            if (sequence[^1] == 'm') style = style.After(sequence[2..^1]);
            from = match.Index + match.Length;
        }

        if (from < row.Length) runs.Add((row[from..], style));
        return runs;
    }

    static void Write(StringBuilder svg, List<(string Text, Style Style)> runs, int row, string ground, string ink)
    {
        var (column, top) = (0, Margin + row * RowHeight);
        foreach (var (text, style) in runs)
        {
            var left = Margin + column * Column;
            column += text.Length;
            var (front, back) = style.Reversed ? (style.Back ?? ground, style.Front ?? ink) : (style.Front ?? ink, style.Back ?? ground);
            if (back != ground)
                svg.Append(CultureInfo.InvariantCulture,
                    $"""<rect x="{left:0.#}" y="{top}" width="{text.Length * Column:0.#}" height="{RowHeight}" fill="{back}"/>""")
                        .Append('\n');
            if (text.AsSpan().Trim().IsEmpty) continue;
            svg.Append(CultureInfo.InvariantCulture,
                $"""<text x="{left:0.#}" y="{top + 14}" fill="{front}" textLength="{text.Length * Column:0.#}" """);
            svg.Append(style.Bold ? """font-weight="bold" """ : "").Append("xml:space=\"preserve\">").Append(WebUtility.HtmlEncode(text))
                .Append("</text>\n");
        }
    }

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]|\x1b[^\[]")]
    private static partial Regex Escape();

    sealed record Style(string? Front, string? Back, bool Bold, bool Reversed)
    {
        public Style After(ReadOnlySpan<char> parameters)
        {
            var codes = new string(parameters).Split(';').Select(code => int.TryParse(code, out var number) ? number : 0).ToArray();
            var style = this;
            for (var at = 0; at < codes.Length; at++)
            {
                var code = codes[at];
                if (code is 38 or 48 && at + BytesOfTrueColour - 1 < codes.Length && codes[at + 1] == 2)
                {
                    var colour = $"#{codes[at + 2]:X2}{codes[at + 3]:X2}{codes[at + 4]:X2}";
                    style = code == 38 ? style with { Front = colour } : style with { Back = colour };
                    at += BytesOfTrueColour - 1;
                    continue;
                }

                style = code switch
                {
                    0 => new(null, null, false, false),
                    1 => style with { Bold = true },
                    22 => style with { Bold = false },
                    7 => style with { Reversed = true },
                    27 => style with { Reversed = false },
                    39 => style with { Front = null },
                    49 => style with { Back = null },
                    >= 30 and <= 37 => style with { Front = Sixteen[code - 30] },
                    >= 40 and <= 47 => style with { Back = Sixteen[code - 40] },
                    >= 90 and <= 97 => style with { Front = Sixteen[code - 90 + 8] },
                    >= 100 and <= 107 => style with { Back = Sixteen[code - 100 + 8] },
                    _ => style,
                };
            }

            return style;
        }
    }
}
