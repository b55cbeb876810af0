using System.Buffers;
using System.Text;
using TrustSim.Records.Files;

namespace TrustSim.Records.Journal;

/// <summary>
/// The open, writing end of a journal. What happened is on the disk, flushed to the device, when <see cref="Save"/> returns. Where the
/// disk fails everything goes on in memory, <see cref="Problem"/> says what is wrong, and the next call tries again. The journal is held by
/// a lock beside it but its file is opened anew each time: a file that another program has changed, replaced or removed meanwhile is left
/// as it is, and all of the journal is written beside it.
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
    string? moved;

    // What may stand behind the lines that are saved: a crash tore it off, or a full disk.
    byte[] torn = [];

    /// <param name="name">What its file is called, without its ending.</param>
    /// <param name="bytes">What the file holds; where there is none yet, what is to be written first.</param>
    /// <param name="problem">Why it cannot be written for the time being.</param>
    public JournalSession(
        JournalStore<TState, TEvent> store,
        string name,
        JournalReading<TState> reading,
        ReadOnlySpan<byte> bytes,
        string? file = null,
        FileLock? held = null,
        string? problem = null)
    {
        (this.store, this.name, this.reading, File, this.held) = (store, name, reading, file, held);
        var whole = bytes[..(int)reading.Length];
        (file is null ? unsaved : saved).Write(whole);
        torn = [.. bytes[whole.Length..]];
        isSigned = file is null;
        Problem = problem is null ? null : NotSaved(problem);
    }

    /// <summary>One that is never saved, and why.</summary>
    public JournalSession(JournalStore<TState, TEvent> store, TState state, string why)
    {
        (this.store, name, reading, Refusal) = (store, "", JournalReading<TState>.Nothing with { State = state }, why);
        Problem = NotSaved($"{why}.");
    }

    public TState State => reading.State!;

    /// <summary>How many lines it has, saved or not.</summary>
    public int Lines => reading.Lines;

    /// <summary>Its file; null as long as there is none.</summary>
    public string? File { get; private set; }

    /// <summary>Why it can never be saved, in words for people; null where it can be tried.</summary>
    public string? Refusal { get; }

    /// <summary>Why it is not being saved, in words for people; null where it is.</summary>
    public string? Problem { get; private set; }

    /// <summary>What people are to be told about saving: that, or that it goes on in another file; null: nothing.</summary>
    public string? Notice => Problem ?? moved;

    /// <summary>Takes down what happened, by way of what would be read: everything stands as it will stand after a resume.</summary>
    /// <returns>False where it makes no sense now, and nothing is different.</returns>
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

    /// <summary>Writes what is not saved yet.</summary>
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
            Problem = NotSaved(FileErrors.Describe(exception));
        }
    }

    public void Dispose()
    {
        if (Problem is not null) Save();
        held?.Dispose();
    }

    /// <summary>Writes behind the last whole line.</summary>
    /// <returns>False where the file is not there any more, or is not as it was left.</returns>
    bool Append(string path)
    {
        try
        {
            if (held is not { IsInPlace: true })
            {
                held?.Dispose();
                // Taking it may fail.
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
        // What is longer by gigabytes, or is a pipe, need not be read.
        if (!file.CanSeek || file.Length > saved.WrittenCount + torn.Length) return false;
        var bytes = Disk.Read(file, 0).AsSpan();
        return bytes.StartsWith(saved.WrittenSpan) && torn.AsSpan().StartsWith(bytes[saved.WrittenCount..]);
    }

    void WriteAnew()
    {
        var made = store.Create(name, [.. saved.WrittenSpan, .. unsaved.WrittenSpan], held);
        var now = Path.GetFileName(made.Journal);
        if (File is not null) moved = $"Another program changed or removed the file in which this was saved. All of it is saved in {now}.";
        if (made != held) held?.Dispose();
        (held, File) = (made, made.Journal);
    }

    string NotSaved(string why) => $"{store.Journal.NotSaved}: {why}";

    static void CutOff(FileStream file, long place)
    {
        try
        {
            file.SetLength(place);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // What is torn is dropped by whoever reads it.
        }
    }
}
