namespace TrustSim.Terminal.PlainText;

/// <summary>Breaks lines that are wider than the terminal at words; what goes on hangs below, further in than the line began.</summary>
public sealed class HangingWriter(TextWriter inner, int width) : TextWriter(CultureInfo.InvariantCulture)
{
    const int Hang = 4;

    /// <param name="width">That of the terminal; null where there is none: nothing is broken then.</param>
    public static TextWriter On(TextWriter writer, int? width) => width is { } columns ? new HangingWriter(writer, columns) : writer;

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(value);

    public override void Write(string? value)
    {
        var lines = (value ?? "").Split('\n');
        foreach (var line in lines[..^1]) WriteLine(line.TrimEnd('\r'));
        // The line is not at its end yet, and what follows is not known: progress, a question.
        inner.Write(lines[^1]);
    }

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value)
    {
        foreach (var line in (value ?? "").ReplaceLineEndings("\n").Split('\n')) WriteOne(line);
    }

    public override void Flush() => inner.Flush();

    void WriteOne(string line)
    {
        if (TextWidth.Measure(line) <= width)
        {
            inner.WriteLine(line);
            return;
        }

        var indent = line.Length - line.TrimStart(' ').Length;
        var hang = Math.Min(indent + Hang, width / 2);
        foreach (var (number, row) in TextWidth.Wrap(line, width - indent, width - hang).Index())
            inner.WriteLine(new string(' ', number == 0 ? indent : hang) + row);
    }
}
