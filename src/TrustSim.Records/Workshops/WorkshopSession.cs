using TrustSim.Core;
using TrustSim.Core.Workshops;
using TrustSim.Records.Files;
using TrustSim.Records.Journal;

namespace TrustSim.Records.Workshops;

/// <summary>
/// A workshop while it is held. What is done is on the disk, flushed to the device, when the call returns; where the disk fails the group
/// goes on, <see cref="Problem"/> says what is wrong, and the next call tries again. A second window can ask for acts through it.
/// </summary>
public sealed class WorkshopSession : IDisposable
{
    readonly JournalSession<WorkshopState, WorkshopAct> journal;
    readonly JournalStore<WorkshopState, WorkshopAct> store;
    CommandQueue? commands;

    internal WorkshopSession(JournalSession<WorkshopState, WorkshopAct> journal, JournalStore<WorkshopState, WorkshopAct> store)
    {
        (this.journal, this.store) = (journal, store);
        Save();
    }

    /// <summary>The journal; null where it could not be made.</summary>
    public string? File => journal.File;

    public Workshop Workshop => journal.State.Workshop;

    /// <summary>What has gone by since the workshop was begun.</summary>
    public TimeSpan Now => store.Clock.GetUtcNow() - journal.State.Started;

    /// <summary>Why the workshop is not being saved, in words for the group; null where it is.</summary>
    public string? Problem => journal.Problem;

    /// <summary>What people are to be told about saving: that, or that it goes on in another file; null: nothing.</summary>
    public string? Notice => journal.Notice;

    /// <summary>Does something, where it can be done now.</summary>
    /// <returns>Why it cannot; null where it was done.</returns>
    public Refusal? Do(WorkshopAct act)
    {
        if (Workshop.Validate(act) is { } reason) return reason;
        if (!journal.Add(act)) return new("refusal.cannot-be-kept");
        Save();
        return null;
    }

    /// <summary>Does what a second window has asked for since the last call, where the group still stands as that window saw it.</summary>
    /// <param name="instead">What is done where this is asked for; null: just that.</param>
    /// <returns>Whether something was done.</returns>
    public bool DoAsked(Func<WorkshopAct, WorkshopAct>? instead = null)
    {
        if (commands is null) return false;
        try
        {
            var lines = commands.Take();
            var anything = false;
            foreach (var range in lines.AsSpan().Split((byte)'\n'))
            {
                if (!JournalLine.TryRead(lines.AsSpan(range), out var json, out _)) continue;
                var stamp = JournalJson.Read(json, JournalJson.Plain.LineStamp);
                if (stamp?.Line != journal.Lines || store.Journal.EventIn(json, stamp) is not { } act) continue;
                anything |= Do(instead is null ? act : instead(act)) is null;
            }

            return anything;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // The group has its own keyboard.
            return false;
        }
    }

    public void Dispose()
    {
        // Before another window can take hold of the journal, whose commands these would be.
        commands?.Clear();
        journal.Dispose();
    }

    void Save()
    {
        journal.Save();
        // Commands lie beside the journal, wherever that is now.
        if (commands?.Journal == File) return;
        commands?.Clear();
        commands = File is { } file ? new(file) : null;
        commands?.Clear();
    }
}
