namespace TrustSim.Records.Workshops;

/// <summary>
/// A workshop in progress. Each call returns after its act is on the device. When the disk fails, the group continues,
/// <see cref="Problem"/> gives the reason, and the next call tries again. A second window can send acts to it.
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

    /// <summary>The journal; null where it could not be created.</summary>
    public string? File => journal.File;

    public Workshop Workshop => journal.State.Workshop;

    /// <summary>The scenario's text.</summary>
    public string Text => journal.State.Text;

    /// <summary>Time since the beginning of the workshop.</summary>
    public TimeSpan Now => store.Clock.GetUtcNow() - journal.State.Started;

    /// <summary>Explains to the group why the workshop is not being saved; null where it is.</summary>
    public Refusal? Problem => journal.Problem;

    /// <summary>The message about saving: the problem, or that saving continues in another file; null: none.</summary>
    public Refusal? Notice => journal.Notice;

    /// <summary>Performs an act, if it is possible now.</summary>
    /// <returns>The reason why it is not; null where it was done.</returns>
    public Refusal? Do(WorkshopAct act)
    {
        if (Workshop.Validate(act) is { } reason) return reason;
        if (!journal.Add(act)) return new("refusal.cannot-be-kept");
        Save();
        return null;
    }

    /// <summary>Performs the acts that a second window has sent since the last call, if that window saw the present state.</summary>
    /// <param name="instead">Replaces each act; null: perform it unchanged.</param>
    /// <returns>Whether it performed an act.</returns>
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
            // The group can use its own keyboard.
            return false;
        }
    }

    public void Dispose()
    {
        // Clear before another window can lock the journal and take these commands for its own.
        commands?.Clear();
        journal.Dispose();
    }

    void Save()
    {
        journal.Save();
        // The commands lie beside the journal's present file.
        if (commands?.Journal == File) return;
        commands?.Clear();
        commands = File is { } file ? new(file) : null;
        commands?.Clear();
    }
}
