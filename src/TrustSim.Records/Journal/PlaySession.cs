using TrustSim.Core.Play;

namespace TrustSim.Records.Journal;

/// <summary>
/// A playthrough while it is being played. What happens is on the disk, flushed to the device, when the call returns that tells of it.
/// Where the disk fails the playthrough goes on, <see cref="Problem"/> says what is wrong, and the next call tries again.
/// </summary>
public sealed class PlaySession : IDisposable
{
    readonly JournalSession<PlaythroughTree, PlaythroughEvent> journal;
    readonly Replayer replayer;

    internal PlaySession(JournalSession<PlaythroughTree, PlaythroughEvent> journal, Replayer replayer) =>
        (this.journal, this.replayer) = (journal, replayer);

    /// <summary>Why the playthrough is not being saved, in words for the player; null where it is.</summary>
    public string? Problem => journal.Problem;

    /// <summary>What people are to be told about saving: that, or that it goes on in another file; null: nothing.</summary>
    public string? Notice => journal.Notice;

    /// <summary>All that has happened in the playthrough, saved or not.</summary>
    public PlaythroughTree Tree => journal.State;

    /// <summary>
    /// Writes down how the playthrough differs from what has been written: a branch that was switched to, decisions taken back, decisions
    /// taken, the debrief reached.
    /// </summary>
    public void Record(Playthrough play)
    {
        var (now, before) = (play.Decisions.ToList(), Tree);
        var same = Tree.Current.SharedWith(now);
        // Where the current branch has to be left, another one may go further the same way.
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

    /// <summary>Switches to another branch. Null where this program cannot read its scenario; then the current one stays.</summary>
    public Playthrough? SwitchTo(Branch branch)
    {
        if (StateAt(branch) is not { } play) return null;
        Happened(new PlaythroughEvent.Switch(branch.Number));
        return play;
    }

    /// <summary>Gives a branch a name; an empty one takes it away.</summary>
    public void RenameBranch(Branch branch, string name) => Happened(new PlaythroughEvent.RenameBranch(branch.Number, name.Trim()));

    /// <summary>What the player expects of the last decision, said before its consequence is shown.</summary>
    public void Predict(Prediction prediction) =>
        Happened(new PlaythroughEvent.Predict(prediction.Who.Value, prediction.Trust, prediction.Fear));

    /// <summary>Answers a question of the current branch's debrief; a second answer takes the place of the first.</summary>
    public void Reflect(string question, string answer) => Happened(new PlaythroughEvent.Reflect(question, answer));

    /// <summary>The one thing that the player wants to do about it; a second takes the place of the first.</summary>
    public void Commit(string text) => Happened(new PlaythroughEvent.Commit(text));

    /// <summary>The player has been reminded of the commitment.</summary>
    /// <param name="went">What became of it; null where the player has not said.</param>
    public void Remind(Fulfilment? went = null) => Happened(new PlaythroughEvent.Seen(went));

    /// <summary>The name under which the playthrough is exported; an empty one takes it away.</summary>
    public void SetAlias(string alias) => Happened(new PlaythroughEvent.SetAlias(alias.Trim()));

    /// <summary>Goes over to another version of the scenario.</summary>
    /// <param name="decisions">How many of the current branch's decisions have been taken again in it.</param>
    public void Renew(string text, int decisions) => Happened(new PlaythroughEvent.Renew(decisions, text));

    /// <inheritdoc cref="Replayer.StateAt"/>
    public Playthrough? StateAt(Branch branch) => replayer.StateAt(Tree, branch);

    public void Dispose() => journal.Dispose();

    /// <summary>The player is back. That is written with what happens next: whoever only looks changes nothing.</summary>
    internal void Resume() => Add(new PlaythroughEvent.Resume());

    Branch? Nearest(List<Decision> decisions) =>
        Tree.Others.Where(branch => branch.Version == Tree.Current.Version).MaxBy(branch => branch.SharedWith(decisions));

    void Happened(PlaythroughEvent happened)
    {
        Add(happened);
        journal.Save();
    }

    /// <exception cref="InvalidOperationException">It makes no sense now.</exception>
    void Add(PlaythroughEvent happened)
    {
        if (!journal.Add(happened)) throw new InvalidOperationException($"'{happened}' makes no sense here.");
    }
}
