using TrustSim.Core.Trust;

namespace TrustSim.Records.Journal;

/// <summary>
/// A playthrough in progress. Each call returns after its event is on the device. When the disk fails, the playthrough continues,
/// <see cref="Problem"/> gives the reason, and the next call tries again.
/// </summary>
public sealed class PlaySession : IDisposable
{
    readonly JournalSession<PlaythroughTree, PlaythroughEvent> journal;
    readonly Replayer replayer;
    readonly Func<string, IEnumerable<Playthrough>> pathsOf;

    /// <param name="pathsOf">Returns the saved paths of all playthroughs of a scenario.</param>
    internal PlaySession(JournalSession<PlaythroughTree, PlaythroughEvent> journal, Replayer replayer,
        Func<string, IEnumerable<Playthrough>> pathsOf) =>
        (this.journal, this.replayer, this.pathsOf) = (journal, replayer, pathsOf);

    /// <summary>Explains why the playthrough is not being saved; null where it is.</summary>
    public Refusal? Problem => journal.Problem;

    /// <summary>The message about saving: the problem, or that saving continues in another file; null: none.</summary>
    public Refusal? Notice => journal.Notice;

    /// <summary>All branches of the playthrough, saved or not.</summary>
    public PlaythroughTree Tree => journal.State;

    /// <summary>
    /// Records the differences from the recorded state: a switch of branch, decisions taken back, new decisions, the debrief.
    /// </summary>
    public void Record(Playthrough play)
    {
        var (now, before) = (play.Decisions.ToList(), Tree);
        var same = Tree.Current.SharedWith(now);
        // When the player leaves the current branch, another one may share more decisions with the new path.
        if (same < Tree.Current.Taken.Length && Nearest(now) is { } branch && branch.SharedWith(now) > same)
        {
            Add(new PlaythroughEvent.Switch(branch.Number));
            same = branch.SharedWith(now);
        }

        if (same < Tree.Current.Taken.Length) Add(new PlaythroughEvent.Back(same));
        foreach (var decision in now.Skip(same)) Add(new PlaythroughEvent.Decide(decision.Scene.Value, decision.Choice.Value));
        if (play.Phase == Phase.Debrief && !Tree.IsDone) Add(new PlaythroughEvent.Finish());
        if (!ReferenceEquals(Tree, before) || Problem is not null) journal.Save();
    }

    /// <summary>
    /// Switches to another branch. Returns null where this program cannot read its scenario; then the current branch stays.
    /// </summary>
    public Playthrough? SwitchTo(Branch branch)
    {
        if (StateAt(branch) is not { } play) return null;
        Happened(new PlaythroughEvent.Switch(branch.Number));
        return play;
    }

    /// <summary>Names a branch; an empty name removes the old one.</summary>
    public void RenameBranch(Branch branch, string name) => Happened(new PlaythroughEvent.RenameBranch(branch.Number, name.Trim()));

    /// <summary>Records the player's prediction for the last decision, before its consequence is on screen.</summary>
    public void Predict(Prediction prediction) =>
        Happened(new PlaythroughEvent.Predict(prediction.Who.Value, prediction.Trust, prediction.Fear));

    /// <summary>Answers a question of the current branch's debrief; a second answer replaces the first.</summary>
    public void Reflect(string question, string answer) => Happened(new PlaythroughEvent.Reflect(question, answer));

    /// <summary>Records the commitment; a second one replaces the first.</summary>
    public void Commit(string text) => Happened(new PlaythroughEvent.Commit(text));

    /// <summary>Records a reminder of the commitment.</summary>
    /// <param name="went">The player's answer; null where the player gave none.</param>
    public void Remind(Fulfilment? went = null) => Happened(new PlaythroughEvent.Seen(went));

    /// <summary>Sets the playthrough's name in exports; an empty one removes it.</summary>
    public void SetAlias(string alias) => Happened(new PlaythroughEvent.SetAlias(alias.Trim()));

    /// <summary>Moves to another version of the scenario.</summary>
    /// <param name="decisions">Number of the current branch's decisions that were replayed in it.</param>
    public void Renew(string text, int decisions) => Happened(new PlaythroughEvent.Renew(decisions, text));

    /// <summary>The paths of this playthrough, saved or not, and of all saved playthroughs of its scenario.</summary>
    public IEnumerable<Playthrough> AllPaths => Tree.Branches.Select(StateAt).OfType<Playthrough>().Concat(pathsOf(Tree.Scenario));

    /// <inheritdoc cref="Replayer.StateAt(PlaythroughTree, Branch)"/>
    public Playthrough? StateAt(Branch branch) => replayer.StateAt(Tree, branch);

    public void Dispose() => journal.Dispose();

    /// <summary>
    /// Records that the player is back. The next event writes it to the file, so that opening a playthrough alone changes nothing. Other
    /// laws than before are written at once: the player has been told, and is told once.
    /// </summary>
    internal void Resume(Laws laws)
    {
        var hasOtherLaws = laws.Version != Tree.Laws;
        Add(new PlaythroughEvent.Resume(laws.Version));
        if (hasOtherLaws) journal.Save();
    }

    Branch? Nearest(List<Decision> decisions) =>
        Tree.Others.Where(branch => branch.Version == Tree.Current.Version).MaxBy(branch => branch.SharedWith(decisions));

    void Happened(PlaythroughEvent happened)
    {
        Add(happened);
        journal.Save();
    }

    /// <exception cref="InvalidOperationException">The event is impossible now.</exception>
    void Add(PlaythroughEvent happened)
    {
        if (!journal.Add(happened)) throw new InvalidOperationException($"'{happened}' makes no sense here.");
    }
}
