using TrustSim.Core.Text;

namespace TrustSim.Terminal.PlainText;

/// <summary>
/// The lines that somebody answers with. It counts them and drops a byte order mark before the first, which Windows PowerShell 5.1 puts
/// before text that it pipes.
/// </summary>
/// <param name="isKeyboard">
/// Whether a person reads the questions. A person is asked again; of a file, every later line would answer the wrong question.
/// </param>
public sealed class AnswerReader(TextReader inner, bool isKeyboard) : TextReader
{
    const char ByteOrderMark = '\uFEFF';

    /// <summary>Whether a person reads the questions.</summary>
    public bool IsKeyboard { get; } = isKeyboard;

    /// <summary>Whether that person presses Enter after each beat.</summary>
    public bool Pauses { get; init; } = isKeyboard;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>What is said of an answer after which no more are read; null while there is none.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The reader itself, or one for a keyboard.</summary>
    public static AnswerReader From(TextReader reader) => reader as AnswerReader ?? new(reader, isKeyboard: true) { Pauses = false };

    /// <summary>The number that somebody answers with: <c>2</c>, and as in a list <c>2.</c> or <c>2)</c>. Null where it is none.</summary>
    public static int? NumberIn(string answer)
    {
        var digits = answer.Trim() is [.. var number, '.' or ')'] ? number : answer.Trim();
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    public override string? ReadLine()
    {
        if (Refusal is not null || inner.ReadLine() is not { } line) return null;
        return ++Line == 1 ? line.TrimStart(ByteOrderMark) : line;
    }

    /// <summary>Whether an answer that means nothing ends the reading, since nobody is there to be asked again.</summary>
    /// <param name="problem">Why it is none.</param>
    public bool Refuses(string answer, string problem)
    {
        if (!IsKeyboard)
            Refusal = Say.Text("input.unusable", ("line", Line), ("answer", Runs.FromName(Quoted.From(answer))),
                ("problem", Runs.FromProgram(problem)));
        return Refusal is not null;
    }

    /// <summary>The same where the answers are numbered.</summary>
    /// <param name="count">How many there are.</param>
    public bool Refuses(string answer, int count) => Refuses(answer, Say.Text("input.numbered", ("count", count)));
}
