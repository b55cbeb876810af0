using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace TrustSim.Records.Export;

/// <summary>
/// Writes a spreadsheet (Office Open XML) of one sheet, row by row, whatever the number of rows. Texts are texts, so that no id becomes a
/// date; numbers and times are numbers and times in every language.
/// </summary>
public sealed class SpreadsheetWriter : TableWriter
{
    /// <summary>Most rows of a sheet, with the one that names the columns.</summary>
    public const int MostRows = 1 << 20;

    /// <summary>Most characters of a cell.</summary>
    public const int MostLetters = short.MaxValue;

    const int MostDecimals = 2;

    readonly Spreadsheet sheet;
    readonly List<StyledCell> row = [];
    readonly StyleId time;
    readonly StyleId[] rounded;
    int rows = 1;

    SpreadsheetWriter(Spreadsheet sheet, IReadOnlyList<string> columns)
        : base(columns.Count)
    {
        this.sheet = sheet;
        time = sheet.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd hh:mm:ss") });
        rounded =
        [
            .. Enumerable.Range(0, MostDecimals + 1)
                .Select(decimals => NumberFormat.Custom($"0.{new string('0', decimals)}".TrimEnd('.')))
                .Select(format => sheet.AddStyle(new Style { Format = format })),
        ];
        Wait(sheet.AddHeaderRowAsync([.. columns], sheet.AddStyle(new Style { Font = new() { Bold = true } })));
    }

    /// <summary>Writes a whole spreadsheet.</summary>
    /// <param name="name">What its sheet is called.</param>
    /// <param name="write">Writes the rows.</param>
    /// <exception cref="IOException">It cannot be written, or it has more rows than a sheet can hold.</exception>
    public static void Write(Stream to, string name, IReadOnlyList<string> columns, Action<TableWriter> write)
    {
        using var sheet = Spreadsheet.CreateNewAsync(to).AsTask().GetAwaiter().GetResult();
        Wait(sheet.StartWorksheetAsync(name, new WorksheetOptions { FrozenRows = 1 }));
        write(new SpreadsheetWriter(sheet, columns));
        Wait(sheet.FinishAsync());
    }

    protected override void WriteText(string value) =>
        row.Add(new(value.Length == 0 ? null : value.Length > MostLetters ? Excerpt.From(value, MostLetters - 1) : value, null));

    protected override void WriteNumber(double? value, int? decimals) =>
        row.Add(new(value is { } number && double.IsFinite(number) ? number + 0.0 : null, decimals is { } count ? rounded[count] : null));

    protected override void WriteTime(DateTime? value) => row.Add(new(value, time));

    protected override void WriteEnd()
    {
        if (++rows > MostRows) throw new FileRefusedException(new("file-error.too-many-rows", ("most", MostRows)));
        Wait(sheet.AddRowAsync(row));
        row.Clear();
    }

    // The stream is a file, so that nothing waits for anybody.
    static void Wait(ValueTask task) => task.AsTask().GetAwaiter().GetResult();
}
