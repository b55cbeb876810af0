namespace TrustSim.Records.Journal;

/// <summary>The result of reading a journal's lines.</summary>
/// <param name="State">Null where the first line is not readable.</param>
/// <param name="Lines">Number of lines read, including the first.</param>
/// <param name="Length">Length of these lines in bytes.</param>
/// <param name="Writer">The version of TrustSim that wrote the last of them; null where it does not say.</param>
sealed record JournalReading<TState>(TState? State, int Lines, long Length, string? Writer)
    where TState : class
{
    public static JournalReading<TState> Nothing { get; } = new(null, 0, 0, null);

    /// <summary>Explains why the journal cannot be resumed; null where it can.</summary>
    public Refusal? Problem { get; init; }

    /// <summary>Whether the line after them is torn or altered.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Whether a crash tore the text after them. The reader drops that text.</summary>
    public bool IsTorn { get; init; }
}
