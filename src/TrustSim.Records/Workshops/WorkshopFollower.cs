using System.Text;
using System.Text.Json;
using TrustSim.Core;
using TrustSim.Core.Workshops;
using TrustSim.Records.Files;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Workshops;

/// <summary>Follows a workshop that another program holds, by reading its journal, and asks that program to do things.</summary>
public sealed class WorkshopFollower
{
    readonly string journal;
    readonly Func<string, Core.Story.Scenario?> read;
    readonly TimeProvider clock;
    WorkshopReading reading;
    long place;
    long asked = -1;

    internal WorkshopFollower(string journal, Func<string, Core.Story.Scenario?> read, TimeProvider clock, WorkshopReading reading,
        long place) =>
        (this.journal, this.read, this.clock, this.reading, this.place) = (journal, read, clock, reading, place);

    public Workshop Workshop => reading.Workshop;

    /// <summary>What has gone by since the workshop was begun.</summary>
    public TimeSpan Now => clock.GetUtcNow() - reading.Started;

    /// <summary>Why it cannot be followed any more, in words for the facilitator; null where it can.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether a room is open that does what is asked for.</summary>
    public bool IsLocked { get; private set; }

    /// <summary>Reads what has been done since the last call.</summary>
    /// <returns>Whether anything is different.</returns>
    public bool Look()
    {
        var (before, wasHeld, problem) = (reading, IsLocked, Problem);
        try
        {
            IsLocked = WorkshopFiles.IsLocked(journal);
            var (lines, isShorter) = WorkshopFiles.LinesFrom(journal, place);
            Problem = File.Exists(journal) ? null : "the workshop’s file is gone";
            if (isShorter && Problem is null) ReadAnew();
            foreach (var range in lines.AsSpan().Split((byte)'\n'))
            {
                var line = lines.AsSpan(range);
                if (line.IsEmpty) continue;
                var number = (int)reading.Lines + 1;
                var (after, diagnostic) =
                    JournalLine.TryRead(line, out var json, out _) ? WorkshopReading.Next(reading, json, number)
                        : (null, $"line {number} is damaged");
                Problem = diagnostic;
                if (after is null) break;
                reading = after;
                place += line.Length + 1;
            }
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            Problem = FileErrors.Clause(exception);
        }

        return !ReferenceEquals(reading, before) || IsLocked != wasHeld || Problem != problem;
    }

    /// <summary>Asks the room to do something. It does so only where nothing else has happened meanwhile.</summary>
    /// <returns>Why that cannot be; null where it was asked.</returns>
    public Refusal? Ask(WorkshopAct act)
    {
        // What a finger presses twice is asked once.
        if (asked == reading.Lines && IsLocked) return new("refusal.no-answer-yet");
        var seen = reading.Lines;
        Look();
        // Who asks means the room that they saw, not the one that it has become.
        if (reading.Lines != seen) return new("refusal.moved-on");
        if (Workshop.Validate(act) is { } reason) return reason;
        if (!IsLocked) return new("refusal.screen-is-closed");
        try
        {
            using var file =
                OwnerOnlyFile.Open(WorkshopFiles.CommandQueue(journal), FileMode.OpenOrCreate, FileShare.ReadWrite | FileShare.Delete);
            file.Seek(0, SeekOrigin.End);
            file.Write(
                Encoding.UTF8.GetBytes(
                    JournalLine.Format(
                        JsonSerializer.Serialize(WorkshopEntry.From(act, clock.GetUtcNow(), reading.Lines),
                            WorkshopJson.Plain.WorkshopEntry))));
            asked = reading.Lines;
            return null;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            return new("refusal.system", ("why", RefusalHole.FromWords(FileErrors.Clause(exception))));
        }
    }

    /// <summary>A room that was killed can have left a torn line, which the next sitting cuts off.</summary>
    void ReadAnew()
    {
        using var file = WorkshopFiles.Read(journal);
        var whole = WorkshopReading.Parse(JournalFile.BytesOf(file), read);
        if (whole.State is not null) (reading, place) = (whole.State, whole.Length);
        Problem = whole.Problem;
    }
}
