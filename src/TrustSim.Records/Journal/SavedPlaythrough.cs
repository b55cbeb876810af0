using System.Runtime.CompilerServices;

namespace TrustSim.Records.Journal;

/// <summary>
/// A saved playthrough. It replays its branch on first use, and again where memory was needed for something else in between.
/// </summary>
/// <param name="File">Its journal.</param>
/// <param name="Title">The scenario's title.</param>
/// <param name="Tree">Its readable branches; null where none is readable.</param>
public sealed record SavedPlaythrough(string File, string Title, PlaythroughTree? Tree)
{
    readonly Func<(Playthrough? Play, Refusal? Remark)> again = () => (null, null);

    // Ten thousand replayed playthroughs would not fit into memory.
    readonly WeakReference<StrongBox<(Playthrough? Play, Refusal? Remark)>> latest = new(null!);

    /// <param name="again">Replays its current branch, and returns a message for the player.</param>
    internal SavedPlaythrough(string file, string title, PlaythroughTree tree, Func<(Playthrough? Play, Refusal? Remark)> again)
        : this(file, title, tree) => this.again = again;

    /// <summary>Creates a playthrough that cannot be resumed, with the reason.</summary>
    internal SavedPlaythrough(string file, string title, PlaythroughTree? tree, Refusal problem)
        : this(file, title, tree) => (again, IsDamaged) = (() => (null, problem), true);

    /// <summary>Whether its journal has an unreadable part. A readable one may still not fit its scenario.</summary>
    public bool IsDamaged { get; }

    /// <summary>Whether another program has it open: it is readable, but cannot be resumed.</summary>
    public bool IsTaken { get; init; }

    /// <summary>Whether it is unfinished, or its state is unknown.</summary>
    public bool IsUnfinished => IsDamaged || Tree is not { IsDone: true };

    /// <summary>The current branch at the consequence of its last decision, or in its debrief; null where it cannot be resumed.</summary>
    public Playthrough? Playthrough => Standing.Play;

    /// <summary>Whether its figures are worked out by other laws than those by which it was played last. Resuming it ends that.</summary>
    public bool HasOtherLaws => Playthrough is { } play && play.Laws.Version != Tree!.Laws;

    /// <summary>The message for the player, about lost data or about why it cannot be resumed; null where all is well.</summary>
    public Refusal? Remark => Standing.Remark;

    (Playthrough? Play, Refusal? Remark) Standing
    {
        get
        {
            if (!latest.TryGetTarget(out var standing)) latest.SetTarget(standing = new(again()));
            return standing.Value;
        }
    }
}
