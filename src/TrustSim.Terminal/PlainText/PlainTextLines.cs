namespace TrustSim.Terminal.PlainText;

/// <summary>
/// What a player reads in plain lines, and where they answer. Lines break at words. Between two stops there are never more rows than the
/// window has, less one: a screen reader says what stands in the window, and never what has left it by then.
/// </summary>
/// <param name="width">Where lines break; null: nowhere, one thought a line.</param>
/// <param name="height">The rows of the window; null: there is none, and nothing stops.</param>
public sealed class PlainTextLines(AnswerReader input, TextWriter output, int? width = null, int? height = null)
{
    // A window with fewer rows shows them all the same.
    const int Fewest = 2;

    readonly StringBuilder unsent = new();
    // The rows of the question at a stop count too; this is the longest.
    readonly int? most = height is { } rows && input.Pauses
        ? Math.Max(Fewest, rows - 1 - RowsOf(Say.Text("plain.after-debrief"), width).Length) : null;
    int sinceStop;
    bool isShifted;

    Func<bool>? stop;

    /// <summary>Asks the player to press Enter. Returns whether they read on.</summary>
    public Func<bool> Stop
    {
        get => stop ?? (() => Ask(Say.Text("plain.pause")) is not null);
        set => stop = value;
    }

    /// <summary>Whether the player has gone: nothing more is said or asked.</summary>
    public bool IsOver { get; private set; }

    public void End() => IsOver = true;

    public void WriteLine() => Tell([""]);

    public void WriteLine(string text) => Tell(text.ReplaceLineEndings("\n").Split('\n'));

    /// <summary>Tells the same lines once more, with other indentation: a screen reader says no row that the window had already.</summary>
    public void TellAgain(IEnumerable<string> lines)
    {
        isShifted = !isShifted && most is not null;
        Write([.. lines.Select(line => isShifted ? [.. RowsOf(line, width - 1).Select(Shifted)] : RowsOf(line, width))]);
    }

    /// <summary>Tells lines that belong together. Returns whether the player heard all of them.</summary>
    public bool Tell(IEnumerable<string> lines)
    {
        isShifted = false;
        return Write([.. lines.Select(line => RowsOf(line, width))]);
    }

    /// <summary>Asks, and waits for a line. Returns null where none comes any more.</summary>
    public string? Ask(string question)
    {
        if (IsOver) return null;
        var rows = RowsOf(question, width);
        foreach (var row in rows[..^1]) unsent.Append(row).Append(output.NewLine);
        unsent.Append(rows[^1]);
        // The answer stands beside the question.
        if (question.EndsWith(' ') && !rows[^1].EndsWith(' ')) unsent.Append(' ');
        Flush();
        sinceStop = 0;
        return input.ReadLine();
    }

    /// <summary>Sends all at once, so that a screen reader never meets half a row.</summary>
    public void Flush()
    {
        output.Write(unsent.ToString());
        output.Flush();
        unsent.Clear();
    }

    bool Write(List<string[]> told)
    {
        // What fits a window is not torn apart, and neither is a line of it.
        if (!HasRoom(told.Sum(rows => rows.Length)) && !Pause()) return false;
        foreach (var (index, rows) in told.Index())
        {
            // An empty row begins a paragraph, which is not torn apart either.
            var together = rows.Length
                + (rows is [""] ? told.Skip(index + 1).TakeWhile(next => next is not [""]).Sum(next => next.Length) : 0);
            if (!HasRoom(together) && !Pause()) return false;
            foreach (var row in rows)
            {
                if (sinceStop >= most && !Pause() || IsOver) return false;
                unsent.Append(row).Append(output.NewLine);
                sinceStop++;
            }
        }

        // Without stops a reader of the output would wait for the end.
        if (most is null) Flush();
        return true;
    }

    /// <summary>Whether so many rows fit below what has been told since the last stop, or would fit nowhere better.</summary>
    bool HasRoom(int rows) => most is not { } all || sinceStop == 0 || sinceStop + rows <= all || rows > all;

    bool Pause() => !IsOver && Stop() && !IsOver;

    static string Shifted(string row) => row.Length == 0 ? row : row[0] == ' ' ? row.TrimStart(' ') : " " + row;

    static string[] RowsOf(string line, int? width) => width is { } columns ? [.. TextWidth.Wrap(line, columns)] : [line];
}
