using TrustSim.Records.Voting;

namespace TrustSim.Records.Workshops;

/// <summary>Follows a workshop in another window by reading its journal, and sends commands to that window.</summary>
public sealed class WorkshopFollower
{
    // The group's window takes commands ten times a second.
    static readonly TimeSpan AnswersWithin = TimeSpan.FromSeconds(2);

    readonly JournalStore<WorkshopState, WorkshopAct> store;
    readonly byte[] header;
    string journal;
    JournalReading<WorkshopState> reading;
    int asked = -1;
    int pressed = -1;
    DateTimeOffset askedAt;

    /// <exception cref="IOException">The journal cannot be read.</exception>
    internal WorkshopFollower(string journal, JournalStore<WorkshopState, WorkshopAct> store)
    {
        (this.journal, this.store) = (journal, store);
        var bytes = Disk.Read(journal);
        reading = store.Journal.Read(bytes);
        header = bytes[..(bytes.AsSpan().IndexOf((byte)'\n') + 1)];
        Workshop = reading.State?.Workshop!;
    }

    /// <summary>The workshop as the group sees it.</summary>
    public Workshop Workshop { get; private set; }

    /// <summary>Time since the beginning of the workshop.</summary>
    public TimeSpan Now => store.Clock.GetUtcNow() - reading.State!.Started;

    /// <summary>What the group's window shows, and its keys; null where it is closed.</summary>
    public WallState? Wall { get; private set; }

    /// <summary>Explains to the facilitator why following is no longer possible; null where it is.</summary>
    public Refusal? Problem { get; private set; }

    /// <summary>Whether a window is open that takes commands.</summary>
    public bool IsLocked { get; private set; }

    internal bool IsReadable => reading.State is not null;

    /// <summary>Reads the acts since the last call.</summary>
    /// <returns>Whether the state changed.</returns>
    public bool Look()
    {
        var (before, wasHeld, problem, voted, wall) = (reading, IsLocked, Problem, Workshop.Open?.Cast, Wall?.Seen);
        try
        {
            IsLocked = FileLock.IsLocked(journal);
            if (!IsLocked) FollowOn();
            var (lines, isShorter) = CommandQueue.LinesFrom(journal, reading.Length);
            Wall = IsLocked ? WallFile.Read(journal) ?? Wall : null;
            Problem = File.Exists(journal) ? null : new("journal.workshop-gone");
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
            Problem = FileErrors.Describe(exception);
        }

        Workshop = reading.State!.Workshop;
        if (Workshop.HasSecrets()) Workshop = VoteBox.Peek(journal, store.Clock).Tell(Workshop);
        return !ReferenceEquals(reading, before) || IsLocked != wasHeld || Problem != problem || Workshop.Open?.Cast != voted
            || Wall?.Seen != wall;
    }

    /// <summary>Sends an act to the group's window, which does it only if nothing else has happened since.</summary>
    /// <returns>The reason why it cannot be sent; null where it was.</returns>
    public Refusal? Ask(WorkshopAct act)
    {
        // A key pressed twice sends one command. One that the group's window refused leaves no line, and is not waited for.
        var isWaiting = (store.Clock.GetUtcNow() - askedAt).Duration() < AnswersWithin;
        var press = act as WorkshopAct.Press;
        var waits = press is null ? asked == reading.Lines : press.Seen is not null && pressed == Wall?.Answered;
        if (waits && IsLocked && isWaiting) return new("refusal.no-answer-yet");
        var seen = reading.Lines;
        Look();
        // The command is meant for the state that the facilitator saw.
        if (reading.Lines != seen || press?.Seen is { } wall && wall != Wall?.Seen && IsLocked) return new("refusal.moved-on");
        if (Workshop.Validate(act) is { } reason) return reason;
        if (!IsLocked) return new("refusal.screen-is-closed");
        try
        {
            var stamp = new LineStamp(At: store.Clock.GetUtcNow(), Line: reading.Lines);
            new CommandQueue(journal).Add(JournalLine.Format(store.Journal.JsonOf(act, stamp)));
            askedAt = store.Clock.GetUtcNow();
            if (press is null) asked = reading.Lines;
            else if (press.Seen is not null) pressed = Wall?.Answered ?? -1;
            return null;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return FileErrors.Describe(exception);
        }
    }

    /// <summary>Continues with the new file of the group's window after another program changed the old one.</summary>
    void FollowOn()
    {
        if (store.SuccessorOf(journal, header) is not { } successor) return;
        (journal, asked, IsLocked) = (successor, -1, true);
        ReadAnew();
    }

    /// <summary>Reads the whole journal again. A killed window can leave a torn line, which the next sitting cuts off.</summary>
    void ReadAnew()
    {
        var whole = store.Journal.Read(Disk.Read(journal));
        if (whole.State is not null) reading = whole with { Problem = null };
        Problem = whole.Problem;
    }
}
