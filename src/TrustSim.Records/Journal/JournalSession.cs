using System.Buffers;

namespace TrustSim.Records.Journal;

/// <summary>
/// The open, writing end of a journal. <see cref="Save"/> returns after the events are on the device. When the disk fails, the session
/// continues in memory, <see cref="Problem"/> gives the reason, and the next call tries again. A lock beside the journal protects it, but
/// each save opens its file anew: the session leaves a file that another program has changed, replaced or removed as it is, and writes the
/// whole journal beside it.
/// </summary>
sealed class JournalSession<TState, TEvent> : IDisposable
    where TState : class
    where TEvent : class
{
    readonly JournalStore<TState, TEvent> store;
    readonly ArrayBufferWriter<byte> saved = new();
    readonly ArrayBufferWriter<byte> unsaved = new();
    readonly string name;
    JournalReading<TState> reading;
    FileLock? held;
    bool isSigned;
    Refusal? moved;

    // Text after the saved lines, which a crash or a full disk may have torn.
    byte[] torn = [];

    /// <param name="name">Name of its file without extension.</param>
    /// <param name="bytes">Content of the file; where there is no file yet, the first lines to write.</param>
    /// <param name="problem">The reason why it cannot be written at present.</param>
    public JournalSession(
        JournalStore<TState, TEvent> store,
        string name,
        JournalReading<TState> reading,
        ReadOnlySpan<byte> bytes,
        string? file = null,
        FileLock? held = null,
        Refusal? problem = null)
    {
        (this.store, this.name, this.reading, File, this.held) = (store, name, reading, file, held);
        var whole = bytes[..(int)reading.Length];
        (file is null ? unsaved : saved).Write(whole);
        torn = [.. bytes[whole.Length..]];
        isSigned = file is null;
        Problem = problem is null ? null : store.Journal.NotSaved(problem);
    }

    /// <summary>Creates a session that is never saved, with the reason.</summary>
    public JournalSession(JournalStore<TState, TEvent> store, TState state, Refusal why)
    {
        (this.store, name, reading, Refusal) = (store, "", JournalReading<TState>.Nothing with { State = state }, why);
        Problem = store.Journal.NotSaved(why);
    }

    public TState State => reading.State!;

    /// <summary>Number of lines, saved or not.</summary>
    public int Lines => reading.Lines;

    /// <summary>Its file; null as long as there is none.</summary>
    public string? File { get; private set; }

    /// <summary>Explains why it can never be saved; null where saving is possible.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Explains why the journal is not being saved; null where it is.</summary>
    public Refusal? Problem { get; private set; }

    /// <summary>The message about saving: the problem, or that saving continues in another file; null: none.</summary>
    public Refusal? Notice => Problem ?? moved;

    /// <summary>Records an event through its JSON, so that the state equals the state after a resume.</summary>
    /// <returns>False where the event is impossible now; then the state is unchanged.</returns>
    public bool Add(TEvent happened)
    {
        var stamp = new LineStamp(At: store.Clock.GetUtcNow(), By: isSigned ? null : JournalJson.Writer);
        var line = Encoding.UTF8.GetBytes(JournalLine.Format(store.Journal.JsonOf(happened, stamp)));
        var next = store.Journal.Next(reading, line.AsSpan(0, line.Length - 1));
        if (next.Problem is not null) return false;
        (reading, isSigned) = (next, true);
        unsaved.Write(line);
        return true;
    }

    /// <summary>Writes all unsaved lines.</summary>
    public void Save()
    {
        if (Refusal is not null || unsaved.WrittenCount == 0 || File is null && !store.Journal.IsWorthSaving(State)) return;
        try
        {
            if (File is null || !Append(File)) WriteAnew();
            saved.Write(unsaved.WrittenSpan);
            unsaved.ResetWrittenCount();
            (torn, Problem) = ([], null);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            Problem = store.Journal.NotSaved(FileErrors.Describe(exception));
        }
    }

    public void Dispose()
    {
        if (Problem is not null) Save();
        held?.Dispose();
    }

    /// <summary>Appends after the last whole line.</summary>
    /// <returns>False where the file is missing, or differs from its last saved content.</returns>
    bool Append(string path)
    {
        try
        {
            if (held is not { IsInPlace: true })
            {
                held?.Dispose();
                // The next statement may throw.
                held = null;
                held = FileLock.Take(store.Disk, path);
                if (held is null) return false;
            }

            using var file = store.Disk.Open(path, FileMode.Open);
            if (!IsAsLeft(file)) return false;
            var place = saved.WrittenCount;
            torn = unsaved.WrittenSpan.ToArray();
            try
            {
                file.SetLength(place);
                file.Seek(place, SeekOrigin.Begin);
                file.Write(torn);
                file.Flush(flushToDisk: true);
            }
            catch (Exception exception) when (FileErrors.Has(exception))
            {
                CutOff(file, place);
                throw;
            }

            return true;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    bool IsAsLeft(FileStream file)
    {
        // A pipe, or a file that is longer by gigabytes, has changed for certain; do not read it.
        if (!file.CanSeek || file.Length > saved.WrittenCount + torn.Length) return false;
        var bytes = Disk.Read(file, 0).AsSpan();
        return bytes.StartsWith(saved.WrittenSpan) && torn.AsSpan().StartsWith(bytes[saved.WrittenCount..]);
    }

    void WriteAnew()
    {
        var made = store.Create(name, [.. saved.WrittenSpan, .. unsaved.WrittenSpan], held);
        if (File is not null) moved = new("journal.moved", ("file", RefusalHole.FromName(Path.GetFileName(made.Journal))));
        if (made != held) held?.Dispose();
        (held, File) = (made, made.Journal);
    }

    static void CutOff(FileStream file, long place)
    {
        try
        {
            file.SetLength(place);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // Every reader drops a torn line.
        }
    }
}
