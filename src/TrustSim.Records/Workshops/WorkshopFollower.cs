using TrustSim.Core;
using TrustSim.Core.Workshops;
using TrustSim.Records.Files;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Workshops;

/// <summary>Follows a workshop that another window holds, by reading its journal, and asks that window to do things.</summary>
public sealed class WorkshopFollower
{
    readonly JournalStore<WorkshopState, WorkshopAct> store;
    readonly byte[] header;
    string journal;
    JournalReading<WorkshopState> reading;
    int asked = -1;

    /// <exception cref="IOException">The journal cannot be read.</exception>
    internal WorkshopFollower(string journal, JournalStore<WorkshopState, WorkshopAct> store)
    {
        (this.journal, this.store) = (journal, store);
        var bytes = Disk.Read(journal);
        reading = store.Journal.Read(bytes);
        header = bytes[..(bytes.AsSpan().IndexOf((byte)'\n') + 1)];
    }

    public Workshop Workshop => reading.State!.Workshop;

    /// <summary>What has gone by since the workshop was begun.</summary>
    public TimeSpan Now => store.Clock.GetUtcNow() - reading.State!.Started;

    /// <summary>Why it cannot be followed any more, in words for the facilitator; null where it can.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether a window is open that does what is asked for.</summary>
    public bool IsLocked { get; private set; }

    internal bool IsReadable => reading.State is not null;

    /// <summary>Reads what has been done since the last call.</summary>
    /// <returns>Whether anything is different.</returns>
    public bool Look()
    {
        var (before, wasHeld, problem) = (reading, IsLocked, Problem);
        try
        {
            IsLocked = FileLock.IsLocked(journal);
            if (!IsLocked) FollowOn();
            var (lines, isShorter) = CommandQueue.LinesFrom(journal, reading.Length);
            Problem = File.Exists(journal) ? null : "the workshop’s file is gone";
            if (isShorter && Problem is null) ReadAnew();
            foreach (var range in lines.AsSpan().Split((byte)'\n'))
            {
                if (lines.AsSpan(range).IsEmpty) continue;
                var next = store.Journal.Next(reading, lines.AsSpan(range));
                Problem = next.Problem;
                if (Problem is not null) break;
                reading = next;
            }
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            Problem = FileErrors.Clause(exception);
        }

        return !ReferenceEquals(reading, before) || IsLocked != wasHeld || Problem != problem;
    }

    /// <summary>Asks the group's window to do something. It does so only where nothing else has happened meanwhile.</summary>
    /// <returns>Why that cannot be; null where it was asked.</returns>
    public Refusal? Ask(WorkshopAct act)
    {
        // What a finger presses twice is asked once.
        if (asked == reading.Lines && IsLocked) return new("refusal.no-answer-yet");
        var seen = reading.Lines;
        Look();
        // The facilitator means the group that they saw, not the one that it has become.
        if (reading.Lines != seen) return new("refusal.moved-on");
        if (Workshop.Validate(act) is { } reason) return reason;
        if (!IsLocked) return new("refusal.screen-is-closed");
        try
        {
            var stamp = new LineStamp(At: store.Clock.GetUtcNow(), Line: reading.Lines);
            new CommandQueue(journal).Add(JournalLine.Format(store.Journal.JsonOf(act, stamp)));
            asked = reading.Lines;
            return null;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return new("refusal.system", ("why", RefusalHole.FromWords(FileErrors.Clause(exception))));
        }
    }

    /// <summary>The group's window goes on in another file where its own was changed from outside.</summary>
    void FollowOn()
    {
        if (store.SuccessorOf(journal, header) is not { } successor) return;
        (journal, asked, IsLocked) = (successor, -1, true);
        ReadAnew();
    }

    /// <summary>A window that was killed can have left a torn line, which the next sitting cuts off.</summary>
    void ReadAnew()
    {
        var whole = store.Journal.Read(Disk.Read(journal));
        if (whole.State is not null) reading = whole with { Problem = null };
        Problem = whole.Problem;
    }
}
