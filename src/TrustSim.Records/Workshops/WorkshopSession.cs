using System.Text;
using System.Text.Json;
using TrustSim.Core;
using TrustSim.Core.Workshops;
using TrustSim.Records.Files;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Workshops;

/// <summary>
/// A workshop while it is held. What is done is on the disk, flushed to the device, when the call returns; where the disk fails the room
/// goes on, <see cref="Problem"/> says what is wrong, and the next call tries again. A second terminal can ask for acts through it.
/// </summary>
public sealed class WorkshopSession : IDisposable
{
    readonly StringBuilder unwritten = new();
    readonly TimeProvider clock;
    readonly JournalFile? file;
    readonly FileStream? guard;
    readonly string? asks;
    WorkshopReading reading;
    long heard;

    internal WorkshopSession(WorkshopReading reading, JournalFile? file, FileStream? guard, string? journal, TimeProvider clock,
        string? problem)
    {
        (this.reading, this.file, this.guard, this.clock) = (reading, file, guard, clock);
        Problem = problem;
        File = journal;
        if (journal is null) return;
        asks = WorkshopFiles.CommandQueue(journal);
        // What was asked of an earlier sitting has had its answer.
        TryDelete(asks);
        heard = new FileInfo(asks) is { Exists: true, Length: var length } ? length : 0;
    }

    /// <summary>The journal; null where it could not be made.</summary>
    public string? File { get; }

    public Workshop Workshop => reading.Workshop;

    /// <summary>What has gone by since the workshop was begun.</summary>
    public TimeSpan Now => clock.GetUtcNow() - reading.Started;

    /// <summary>Why the workshop is not being kept, in words for the room; null where it is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Does something, where it can be done now.</summary>
    /// <returns>Why it cannot; null where it was done.</returns>
    public Refusal? Do(WorkshopAct act)
    {
        if (Workshop.Validate(act) is { } reason) return reason;
        var at = clock.GetUtcNow();
        var json = JsonSerializer.Serialize(WorkshopEntry.From(act, at), WorkshopJson.Plain.WorkshopEntry);
        // What is done goes the way of what is read, so that the room stands where it will stand next week.
        if (WorkshopReading.Next(reading, Encoding.UTF8.GetBytes(json), (int)reading.Lines + 1) is not { State: { } after })
            return new("refusal.cannot-be-kept");
        reading = after;
        unwritten.Append(JournalLine.Format(json));
        Write();
        return null;
    }

    /// <summary>Does what a second terminal has asked for since the last call, where the room still stands as that terminal saw
    /// it.</summary>
    /// <param name="instead">What is done where this is asked for; null: just that.</param>
    /// <returns>Whether something was done.</returns>
    public bool DoAsked(Func<WorkshopAct, WorkshopAct>? instead = null)
    {
        if (asks is null) return false;
        try
        {
            var (lines, isShorter) = WorkshopFiles.LinesFrom(asks, heard);
            heard = isShorter ? 0 : heard + lines.Length;
            var anything = false;
            foreach (var range in lines.AsSpan().Split((byte)'\n'))
            {
                if (!JournalLine.TryRead(lines.AsSpan(range), out var json, out _)) continue;
                if (LineFold.Read(json, WorkshopJson.Plain.WorkshopEntry) is { Kind: not null } entry && entry.Line == reading.Lines
                    && entry.ToAct() is { } act) anything |= Do(instead is null ? act : instead(act)) is null;
            }

            return anything;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // The room has its own keyboard.
            return false;
        }
    }

    public void Dispose()
    {
        if (unwritten.Length > 0) Write();
        file?.Dispose();
        // Before another room can take hold of the journal, whose asks these would be.
        if (asks is not null) TryDelete(asks);
        if (File is not null) TryDelete(WorkshopFiles.Lock(File));
        guard?.Dispose();
    }

    static void TryDelete(string path)
    {
        try
        {
            System.IO.File.Delete(path);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // What lies beside a journal holds nothing that anybody needs.
        }
    }

    void Write()
    {
        if (file is null) return;
        try
        {
            file.Append(Encoding.UTF8.GetBytes(unwritten.ToString()));
            unwritten.Clear();
            Problem = null;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            Problem = $"This workshop is not being saved: {FileErrors.Describe(exception)}";
        }
    }
}
