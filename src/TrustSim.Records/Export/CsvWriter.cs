using System.Buffers;
using System.Globalization;

namespace TrustSim.Records.Export;

/// <summary>
/// Writes comma-separated values (RFC 4180) for spreadsheets: UTF-8 with a byte order mark. A spreadsheet takes no text in it for a
/// formula.
/// </summary>
public sealed class CsvWriter : TableWriter
{
    /// <summary>What stands between cells where nobody asks for anything else.</summary>
    public const char Comma = ',';

    /// <summary>What stands between cells where numbers have a decimal comma.</summary>
    public const char Semicolon = ';';

    // These characters start a formula in a spreadsheet. Some spreadsheets accept the full-width forms too.
    const string FormulaSigns = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r";

    // The semicolon separates cells in locales with a decimal comma.
    static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\n\r\t");

    readonly TextWriter to;
    readonly char separator;
    bool hasBegun;

    public CsvWriter(TextWriter to, params IReadOnlyCollection<string> columns)
        : this(to, Comma, columns)
    {
    }

    /// <param name="separator">Between cells; numbers have a decimal comma unless it is a comma.</param>
    public CsvWriter(TextWriter to, char separator, IReadOnlyCollection<string> columns)
        : base(columns.Count)
    {
        (this.to, this.separator) = (to, separator);
        to.Write('\uFEFF');
        foreach (var column in columns) Text(column);
        EndRow();
    }

    protected override void WriteText(string value) => Cell(Safe(value));

    protected override void WriteNumber(double? value, int? decimals) => Cell(
        (decimals is { } count && value is { } number ? Math.Round(number, count, MidpointRounding.AwayFromZero) + 0.0 : value)
            ?.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', separator == Comma ? '.' : ',') ?? "");

    protected override void WriteTime(DateTime? value) => Cell(value?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "");

    protected override void WriteEnd()
    {
        to.Write("\r\n");
        hasBegun = false;
    }

    void Cell(string value)
    {
        if (hasBegun) to.Write(separator);
        hasBegun = true;
        to.Write(value.AsSpan().ContainsAny(Quoted) && !IsNumber(value)
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value);
    }

    // With a semicolon between cells, a decimal comma needs no quotation marks; a spreadsheet would take them for a text.
    bool IsNumber(string value) => separator != Comma && value.All(sign => char.IsAsciiDigit(sign) || sign is ',' or '-');

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
