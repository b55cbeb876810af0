using TrustSim.Records.Voting;

namespace TrustSim.Records.Workshops;

/// <summary>
/// A workshop in progress. Each call returns after its act is on the device. When the disk fails, the group continues,
/// <see cref="Problem"/> gives the reason, and the next call tries again. A second window can send acts to it. Secret votes go into
/// <see cref="Votes"/> and not into the journal, which gets their counts with the decision.
/// </summary>
public sealed class WorkshopSession : IDisposable
{
    readonly JournalSession<WorkshopState, WorkshopAct> journal;
    readonly JournalStore<WorkshopState, WorkshopAct> store;
    CommandQueue? commands;
    (Workshop Workshop, int Version) told;
    Workshop? telling;
    WallState? wall;
    string? shown;
    int? open;

    internal WorkshopSession(JournalSession<WorkshopState, WorkshopAct> journal, JournalStore<WorkshopState, WorkshopAct> store)
    {
        (this.journal, this.store) = (journal, store);
        Save();
        // They lie beside the file that the first call has written.
        Votes = VoteBox.Beside(File, store.Clock, store.Disk);
        FollowVotes();
    }

    /// <summary>The secret votes on the present question.</summary>
    public VoteBox Votes { get; }

    /// <summary>The journal; null where it could not be created.</summary>
    public string? File => journal.File;

    /// <summary>The workshop as the group sees it.</summary>
    public Workshop Workshop
    {
        get
        {
            var now = (journal.State.Workshop, Votes.Version);
            if (telling is null || now != told) (told, telling) = (now, Votes.Tell(now.Workshop));
            return telling;
        }
    }

    /// <summary>The scenario's text.</summary>
    public string Text => journal.State.Text;

    /// <summary>Time since the beginning of the workshop.</summary>
    public TimeSpan Now => store.Clock.GetUtcNow() - journal.State.Started;

    /// <summary>Explains to the group why the workshop is not being saved; null where it is.</summary>
    public Refusal? Problem => journal.Problem;

    /// <summary>The message about saving: the problem, or that saving continues in another file; null: none.</summary>
    public Refusal? Notice => journal.Notice;

    /// <summary>The state of the group's window that the notes can know.</summary>
    public long Seen => wall?.Seen ?? 0;

    /// <summary>Tells the notes what the group's window shows; <see cref="Seen"/> grows where that is something else than before.</summary>
    public void Show(WallState now)
    {
        var told = JsonSerializer.Serialize(now with { Seen = 0 }, WorkshopJson.Plain.WallState);
        if (told == shown) return;
        (shown, wall) = (told, now with { Seen = Seen + 1 });
        WriteWall();
    }

    /// <summary>Performs an act, if it is possible now.</summary>
    /// <returns>The reason why it is not; null where it was done.</returns>
    public Refusal? Do(WorkshopAct act)
    {
        if (Workshop.Validate(act) is { } reason) return reason;
        if (Workshop.Open is { Way: BallotWay.Secret } ballot && act is WorkshopAct.Cast cast)
            Votes.CastHere(cast.Voter, cast.Choice is { } choice ? ballot.Choices.IndexOf(choice) : null);
        else if (Workshop.Open is { Way: BallotWay.Secret, Untold: > 0 } && act is WorkshopAct.TakeBack) Votes.TakeBackHere();
        else if (!journal.Add(Completed(act)))
        {
            FollowVotes();
            return new("refusal.cannot-be-kept");
        }

        Save();
        FollowVotes();
        return null;
    }

    /// <summary>Begins votes anew that are gone, or that an earlier version wrote into the journal.</summary>
    internal void RenewVotes()
    {
        while (Votes.HasLost(journal.State.Workshop) || Workshop.Open is { Way: BallotWay.Secret, Votes.IsEmpty: false })
            Do(new WorkshopAct.TakeBack());
    }

    /// <summary>Performs the acts that a second window has sent since the last call, if that window saw the present state.</summary>
    /// <param name="instead">
    /// Replaces each act, or performs it itself and returns null; null: perform each unchanged.
    /// </param>
    /// <returns>Whether anything was performed.</returns>
    public bool DoAsked(Func<WorkshopAct, WorkshopAct?>? instead = null)
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
                anything |= (instead is null ? act : instead(act)) is not { } wanted || Do(wanted) is null;
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
        if (File is { } file) WallFile.Delete(file);
        Votes.Dispose();
        journal.Dispose();
    }

    /// <summary>An act with what only the secret votes tell: their number when the vote closes, their counts when it decides.</summary>
    WorkshopAct Completed(WorkshopAct act)
    {
        if (act is WorkshopAct.Decide decide) return decide with { Votes = Votes.Keep(journal.State.Workshop) };
        if (act is not WorkshopAct.Close || Workshop.Open is not { } ballot || !ballot.Way.IsSecret()) return act;
        Votes.Close();
        return new WorkshopAct.Close(Votes: Votes.Voted);
    }

    /// <summary>Opens and closes the votes with the ballots of the workshop, and forgets them when the question is decided.</summary>
    void FollowVotes()
    {
        var workshop = journal.State.Workshop;
        if (workshop.Open is { } ballot && ballot.Way.IsSecret())
        {
            open = workshop.Ballots.Length;
            Votes.Open(workshop.Question(), workshop.Ballots.Length, ballot.Choices.Length);
            return;
        }

        // A vote that was taken back before it was closed counts for nothing.
        if (open >= workshop.Ballots.Length) Votes.Drop();
        else Votes.Close();
        open = null;
        if (workshop.Ballots.IsEmpty && workshop.Open is null) Votes.Forget();
    }

    void WriteWall()
    {
        if (wall is null || File is not { } file) return;
        try
        {
            WallFile.Write(file, wall);
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            // The group's own keyboard needs no such file.
        }
    }

    void Save()
    {
        journal.Save();
        // The commands lie beside the journal's present file.
        if (commands?.Journal == File) return;
        commands?.Clear();
        if (commands is { Journal: var former }) WallFile.Delete(former);
        commands = File is { } file ? new(file) : null;
        commands?.Clear();
        WriteWall();
    }
}
