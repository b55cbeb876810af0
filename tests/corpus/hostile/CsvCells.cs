using System.Globalization;
using System.Text;

namespace TrustSim.Corpus;

/// <summary>A table as a spreadsheet takes it. Test projects link this file.</summary>
static class CsvCells
{
    const string Unseen = "\u200d\u200c \u00a0";
    const string Formula = "=+-@＝＋－＠\t\r";

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The cells, below the heads of the columns, that a spreadsheet would take for a formula.</summary>
    public static IEnumerable<string> Formulas(byte[] bytes) => Read(bytes).Skip(1).SelectMany(row => row).Where(cell =>
        cell.TrimStart([.. Unseen]) is { Length: > 0 } seen && Formula.Contains(seen[0])
            && !double.TryParse(cell, CultureInfo.InvariantCulture, out _));

    /// <summary>The cells, as RFC 4180 reads them.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are no UTF-8.</exception>
    public static List<string[]> Read(byte[] bytes)
    {
        var text = Strict.GetString(bytes)[1..];
        var (rows, row, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted)
            {
                if (text[i] != '"') cell.Append(text[i]);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else quoted = false;
            }
            else if (text[i] == '"') quoted = true;
            else if (text[i] == ',') Close();
            else if (text[i] == '\r' && text[i + 1] == '\n')
            {
                Close();
                rows.Add([.. row]);
                row.Clear();
                i++;
            }
            else cell.Append(text[i]);
        }

        if (row.Count > 0) throw new InvalidDataException("The last row has no end.");
        return rows;

        void Close()
        {
            row.Add(cell.ToString());
            cell.Clear();
        }
    }
}
