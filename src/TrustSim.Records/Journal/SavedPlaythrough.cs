using TrustSim.Core.Play;

namespace TrustSim.Records.Journal;

/// <summary>A playthrough that was kept. It is played again only when somebody asks how it stands, and once.</summary>
/// <param name="File">Its journal.</param>
/// <param name="Title">The scenario's title.</param>
/// <param name="Tree">All its branches, as far as they can be read; null where nothing can.</param>
public sealed record SavedPlaythrough(string File, string Title, PlaythroughTree? Tree)
{
    readonly Lazy<(Playthrough? Play, string? Remark)> standing = new((null, null));

    /// <param name="again">Plays its current branch again, and says what the player should know.</param>
    internal SavedPlaythrough(string file, string title, PlaythroughTree tree, Func<(Playthrough? Play, string? Remark)> again)
        : this(file, title, tree) => standing = new(again);

    /// <summary>One that cannot be resumed, and why.</summary>
    internal SavedPlaythrough(string file, string title, PlaythroughTree? tree, string problem)
        : this(file, title, tree) => (standing, IsDamaged) = (new((null, problem)), true);

    /// <summary>Whether its journal cannot be read to its end. One that can may still not fit its scenario.</summary>
    public bool IsDamaged { get; }

    /// <summary>Whether another program has it open: it can be read, but not resumed.</summary>
    public bool IsTaken { get; init; }

    /// <summary>Whether it was not finished, or nobody can say.</summary>
    public bool IsUnfinished => IsDamaged || Tree is not { IsDone: true };

    /// <summary>The current branch, standing at what came of its last decision, or where it is over in its debrief; null where it cannot be
    /// resumed.</summary>
    public Playthrough? Playthrough => standing.Value.Play;

    /// <summary>What the player should know: that something was lost or why it cannot go on; null where all is well.</summary>
    public string? Remark => standing.Value.Remark;
}
