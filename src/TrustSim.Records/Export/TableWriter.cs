namespace TrustSim.Records.Export;

/// <summary>Writes a table row by row, cell by cell: a file of comma-separated values, or a spreadsheet.</summary>
public abstract class TableWriter(int columns)
{
    int written;

    /// <summary>Writes a text in a line. No form of the table takes it for a formula or a number.</summary>
    public TableWriter Text(string? value)
    {
        written++;
        WriteText(Paragraphs.Joined(ControlCharacters.Escape(value ?? "")));
        return this;
    }

    /// <summary>Writes a number.</summary>
    /// <param name="value">Null: an empty cell.</param>
    /// <param name="decimals">Decimals that the program shows elsewhere; null: as many as it has.</param>
    public TableWriter Number(double? value, int? decimals = null)
    {
        written++;
        WriteNumber(value, decimals);
        return this;
    }

    /// <summary>Writes a time in UTC.</summary>
    public TableWriter Time(DateTimeOffset? value)
    {
        written++;
        WriteTime(value?.UtcDateTime);
        return this;
    }

    /// <exception cref="InvalidOperationException">The row has too few or too many cells.</exception>
    public void EndRow()
    {
        if (written != columns) throw new InvalidOperationException($"A row of {columns} cells has {written}.");
        WriteEnd();
        written = 0;
    }

    protected abstract void WriteText(string value);

    protected abstract void WriteNumber(double? value, int? decimals);

    protected abstract void WriteTime(DateTime? value);

    protected abstract void WriteEnd();
}
