namespace TrustSim.Records.Journal;

/// <summary>What the lines of a journal come to, as far as they were read.</summary>
/// <param name="State">Null where not even the first line could be read.</param>
/// <param name="Lines">How many lines were read, the first among them.</param>
/// <param name="Length">How many bytes they have.</param>
/// <param name="Writer">The version of TrustSim that wrote the last of them; null where it does not say.</param>
sealed record JournalReading<TState>(TState? State, int Lines, long Length, string? Writer)
    where TState : class
{
    public static JournalReading<TState> Nothing { get; } = new(null, 0, 0, null);

    /// <summary>Why it cannot be resumed, in words for people; null where it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether the line behind them is torn or altered.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Whether what stands behind them was torn off by a crash, and is dropped.</summary>
    public bool IsTorn { get; init; }
}
