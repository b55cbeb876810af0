using System.Buffers;
using System.Globalization;

namespace TrustSim.Records.Export;

/// <summary>
/// Writes comma-separated values (RFC 4180) for spreadsheets: UTF-8 with a byte order mark. A spreadsheet takes no text in it for a
/// formula.
/// </summary>
public sealed class CsvWriter
{
    // These characters start a formula in a spreadsheet. Some spreadsheets accept the full-width forms too.
    const string FormulaSigns = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r";

    // The semicolon separates cells in locales with a decimal comma.
    static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\n\r\t");

    readonly TextWriter to;
    readonly int columns;
    int written;

    public CsvWriter(TextWriter to, params IReadOnlyCollection<string> columns)
    {
        (this.to, this.columns) = (to, columns.Count);
        to.Write('\uFEFF');
        foreach (var column in columns) Text(column);
        EndRow();
    }

    public CsvWriter Text(string? value) => Cell(Safe(Paragraphs.Joined(ControlCharacters.Escape(value ?? ""))));

    public CsvWriter Number(double? value) => Cell(value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "");

    public CsvWriter Time(DateTimeOffset? value) =>
        Cell(value?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "");

    /// <exception cref="InvalidOperationException">The row has too few or too many cells.</exception>
    public void EndRow()
    {
        if (written != columns) throw new InvalidOperationException($"A row of {columns} cells has {written}.");
        to.Write("\r\n");
        written = 0;
    }

    CsvWriter Cell(string value)
    {
        if (written++ > 0) to.Write(',');
        to.Write(value.AsSpan().ContainsAny(Quoted) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value);
        return this;
    }

    /// <summary>
    /// Puts an apostrophe before a character that would start a formula: at the beginning of the text, and after a semicolon, which
    /// separates cells in locales with a decimal comma.
    /// </summary>
    static string Safe(string value)
    {
        var safe = new StringBuilder(value.Length + 1);
        var begins = true;
        foreach (var sign in value)
        {
            if (begins && FormulaSigns.Contains(sign, StringComparison.Ordinal)) safe.Append('\'');
            safe.Append(sign);
            // Blanks and invisible joiners keep the position a beginning.
            if (sign == ';') begins = true;
            else if (!char.IsWhiteSpace(sign) && sign is not ('\u200C' or '\u200D' or '"')) begins = false;
        }

        return safe.ToString();
    }
}
