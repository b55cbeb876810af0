namespace TrustSim;

/// <summary>Standard output or standard error, whose failures are told from those of files.</summary>
/// <param name="open">The writer, made when something is written first: a closed output fails already where it is made.</param>
sealed class ProgramOutput(Func<TextWriter> open) : TextWriter
{
    TextWriter? inner;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Try(writer => writer.Write(value));

    public override void Write(string? value) => Try(writer => writer.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(writer => writer.Write(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void WriteLine() => Try(writer => writer.WriteLine());

    public override void WriteLine(string? value) => Try(writer => writer.WriteLine(value));

    public override void Flush()
    {
        if (inner is not null) Try(writer => writer.Flush());
    }

    void Try(Action<TextWriter> write)
    {
        try
        {
            write(inner ??= open());
        }
        catch (Exception exception) when (FileErrors.Has(exception) || exception is ObjectDisposedException)
        {
            throw new OutputException(exception);
        }
    }
}
