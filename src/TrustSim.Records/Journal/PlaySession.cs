using System.Text;
using System.Text.Json;
using TrustSim.Core.Play;
using TrustSim.Core.Story;
using TrustSim.Records.Files;

namespace TrustSim.Records.Journal;

/// <summary>
/// What is kept of one play while it is being played. What happens is on the disk, flushed to the device, when the call returns that
/// tells of it. Where the disk fails the play goes on, <see cref="Problem"/> says what is wrong, and the next call tries again.
/// </summary>
public sealed class PlaySession : IDisposable
{
    readonly StringBuilder unwritten = new();
    readonly Func<byte[], JournalFile>? create;
    readonly TimeProvider clock;
    readonly Func<string, Scenario?> read;
    readonly string? refused;
    JournalFile? file;

    PlaySession(PlaythroughTree tree, TimeProvider clock, Func<string, Scenario?> read, JournalFile? file,
        Func<byte[], JournalFile>? create, string? refused)
    {
        (Tree, this.clock, this.read, this.file, this.create, this.refused) = (tree, clock, read, file, create, refused);
        Problem = refused;
    }

    /// <summary>Why the play is not being kept, in words for the player; null where it is.</summary>
    public string? Problem { get; private set; }

    /// <summary>All that has happened in the play, kept or not.</summary>
    public PlaythroughTree Tree { get; private set; }

    /// <summary>The record of a new play. Its file is made with the first decision: who only looks leaves no trace.</summary>
    internal static PlaySession Begin(JournalHeader header, TimeProvider clock, Func<string, Scenario?> read,
        Func<byte[], JournalFile> create)
    {
        var json = JsonSerializer.Serialize(header, JournalJson.Plain.JournalHeader);
        var session =
            new PlaySession(
                PlaythroughTree.Begin(JournalLine.IdOf(json), header.Scenario, header.Title, header.Started,
                    header.Text) with { File = header.File }, clock, read, null, create, null);
        session.unwritten.Append(JournalLine.Format(json));
        return session;
    }

    /// <summary>The record of a play that goes on.</summary>
    internal static PlaySession Resume(PlaythroughTree tree, JournalFile file, TimeProvider clock, Func<string, Scenario?> read)
    {
        var session = Open(tree, file, clock, read);
        // Written with what happens next: who only looks changes nothing.
        session.Add(new(JournalEntry.Resume));
        return session;
    }

    /// <summary>The record of a play in which something is noted without going on with it.</summary>
    internal static PlaySession Open(PlaythroughTree tree, JournalFile file, TimeProvider clock, Func<string, Scenario?> read) =>
        new(tree, clock, read, file, null, null);

    /// <summary>A play of which nothing more is kept, and why.</summary>
    internal static PlaySession Unkept(PlaythroughTree tree, TimeProvider clock, Func<string, Scenario?> read, string problem) =>
        new(tree, clock, read, null, null, problem);

    /// <summary>
    /// Writes down how the play differs from what has been written: a road that was gone over to, decisions taken back, decisions taken,
    /// the debrief reached.
    /// </summary>
    public void Record(Playthrough play)
    {
        var (now, before) = (play.Decisions.ToList(), Tree);
        var same = Tree.Current.SharedWith(now);
        // Where the current road has to be left, another one may go further the same way.
        if (same < Tree.Current.Taken.Length && Nearest(now) is { } branch && branch.SharedWith(now) > same)
        {
            Add(new(JournalEntry.Go, Road: branch.Number));
            same = branch.SharedWith(now);
        }

        if (same < Tree.Current.Taken.Length) Add(new(JournalEntry.Back, Keep: same));
        foreach (var decision in now.Skip(same)) Add(new(JournalEntry.Decide, Scene: decision.Scene.Value, Choice: decision.Choice.Value));
        if (play.Phase == Phase.Debrief && !Tree.IsDone) Add(new(JournalEntry.End));
        if (!ReferenceEquals(Tree, before) || Problem is not null) Write();
    }

    /// <summary>Goes over to a road that was left. Null where this program cannot read its scenario; then the play stays where it
    /// is.</summary>
    public Playthrough? SwitchTo(Branch branch)
    {
        if (StateAt(branch) is not { } play) return null;
        Happened(new(JournalEntry.Go, Road: branch.Number));
        return play;
    }

    /// <summary>Gives a road a name; an empty one takes it away.</summary>
    public void RenameBranch(Branch branch, string name) => Happened(new(JournalEntry.Call, Road: branch.Number, Name: name.Trim()));

    /// <summary>What the player expects of the last decision, said before its consequence is shown.</summary>
    public void Predict(Prediction prediction) =>
        Happened(new(JournalEntry.Predict, Who: prediction.Who.Value, Trust: prediction.Trust, Fear: prediction.Fear));

    /// <summary>Answers a question of the current road's debrief; a second answer takes the place of the first.</summary>
    public void Reflect(string question, string answer) => Happened(new(JournalEntry.Reflect, Question: question, Text: answer));

    /// <summary>The one thing that the player wants to do about it; a second takes the place of the first.</summary>
    public void Commit(string text) => Happened(new(JournalEntry.Commit, Text: text));

    /// <summary>The player has been reminded of the commitment.</summary>
    /// <param name="went">What became of it; null where the player has not said.</param>
    public void Remind(Fulfilment? went = null) => Happened(new(JournalEntry.Seen, Went: went));

    /// <summary>The name under which the play is exported; an empty one takes it away.</summary>
    public void SetAlias(string alias) => Happened(new(JournalEntry.Alias, Name: alias.Trim()));

    /// <summary>Goes over to another version of the scenario.</summary>
    /// <param name="decisions">How many of the current road's decisions have been taken again in it.</param>
    public void Renew(string text, int decisions) => Happened(new(JournalEntry.Renew, Text: text, Keep: decisions));

    /// <summary>
    /// The play at the end of one of its roads: in its debrief where that was reached, else at what came of the last decision. Null where
    /// this program cannot read its scenario.
    /// </summary>
    public Playthrough? StateAt(Branch branch)
    {
        if (read(Tree.Texts[branch.Version]) is not { } scenario) return null;
        var play = Retrace.Follow(Playthrough.Start(scenario), branch.Decisions).Playthrough;
        return branch.IsDone ? play.ToQuestion() : play;
    }

    public void Dispose() => file?.Dispose();

    Branch? Nearest(List<Decision> decisions) =>
        Tree.Others.Where(branch => branch.Version == Tree.Current.Version).MaxBy(branch => branch.SharedWith(decisions));

    void Happened(JournalEntry entry)
    {
        Add(entry);
        Write();
    }

    /// <exception cref="InvalidOperationException">It makes no sense now.</exception>
    void Add(JournalEntry entry)
    {
        var timed = entry with { At = clock.GetUtcNow() };
        Tree = timed.After(Tree) ?? throw new InvalidOperationException($"'{entry.Kind}' makes no sense here.");
        unwritten.Append(JournalLine.Format(JsonSerializer.Serialize(timed, JournalJson.Plain.JournalEntry)));
    }

    void Write()
    {
        // A play in which nothing has been decided leaves no file.
        if (refused is not null || file is null && Tree.IsEmpty) return;
        try
        {
            var bytes = Encoding.UTF8.GetBytes(unwritten.ToString());
            if (file is null) file = create!(bytes);
            else file.Append(bytes);
            unwritten.Clear();
            Problem = null;
        }
        catch (Exception exception) when (FileErrors.Has(exception))
        {
            Problem = $"This play is not being saved: {FileErrors.Describe(exception)}";
        }
    }
}
