using System.Runtime.CompilerServices;

namespace TrustSim.Records.Journal;

/// <summary>
/// A saved playthrough. It reads its journal and replays its branch on first use, and replays again where memory was needed for something
/// else in between.
/// </summary>
public sealed record SavedPlaythrough
{
    readonly Func<(Playthrough? Play, Refusal? Remark)> again = () => (null, null);

    // Ten thousand replayed playthroughs would not fit into memory.
    readonly WeakReference<StrongBox<(Playthrough? Play, Refusal? Remark)>> latest = new(null!);

    readonly PlaythroughTree? tree;
    readonly bool isDamaged;
    readonly Lazy<PlaythroughBrief?> brief;

    // The playthrough as its journal has it; null where this one was made of the journal.
    readonly Lazy<SavedPlaythrough>? whole;

    /// <param name="file">Its journal.</param>
    /// <param name="title">The scenario's title.</param>
    /// <param name="tree">Its readable branches; null where none is readable.</param>
    public SavedPlaythrough(string file, string title, PlaythroughTree? tree)
    {
        (File, Title, this.tree) = (file, title, tree);
        brief = new(() => tree is null ? null : PlaythroughBrief.From(tree));
    }

    /// <param name="again">Replays its current branch, and returns a message for the player.</param>
    internal SavedPlaythrough(string file, string title, PlaythroughTree tree, Func<(Playthrough? Play, Refusal? Remark)> again)
        : this(file, title, tree) => this.again = again;

    /// <summary>Creates a playthrough that cannot be resumed, with the reason.</summary>
    internal SavedPlaythrough(string file, string title, PlaythroughTree? tree, Refusal problem)
        : this(file, title, tree) => (again, isDamaged) = (() => (null, problem), true);

    /// <summary>Creates a playthrough whose journal is read when more is asked of it than the index says.</summary>
    internal SavedPlaythrough(string file, PlaythroughBrief brief, Func<SavedPlaythrough> read)
    {
        (File, Title, this.brief, whole) = (file, brief.Title, new(brief), new(read));
    }

    /// <summary>Its journal.</summary>
    public string File { get; }

    /// <summary>The scenario's title.</summary>
    public string Title { get; init; }

    /// <summary>Its readable branches; null where none is readable.</summary>
    public PlaythroughTree? Tree => whole is null ? tree : whole.Value.Tree;

    /// <summary>Whether its journal has an unreadable part. A readable one may still not fit its scenario.</summary>
    public bool IsDamaged => whole is null ? isDamaged : whole.IsValueCreated && whole.Value.IsDamaged;

    /// <summary>Whether another program has it open: it is readable, but cannot be resumed.</summary>
    public bool IsTaken { get; init; }

    /// <summary>Whether it is unfinished, or its state is unknown.</summary>
    public bool IsUnfinished => IsDamaged || (whole is null ? tree is not { IsDone: true } : !Brief!.IsDone);

    /// <summary>The playthrough's identity; null where it is not readable.</summary>
    public Guid? Id => whole is null ? tree?.Id : Brief!.Id;

    /// <summary>The scenario's id; null where it is not readable.</summary>
    public string? Scenario => whole is null ? tree?.Scenario : Brief!.Scenario;

    /// <summary>The player's name in exports; null: none.</summary>
    public string? Alias => whole is null ? tree?.Alias : Brief!.Alias;

    /// <summary>Its beginning; null where it is not readable.</summary>
    public DateTimeOffset? Started => whole is null ? tree?.Started : Brief!.Started;

    /// <summary>When it was played last; null where it is not readable.</summary>
    public DateTimeOffset? LastPlayed => whole is null ? tree?.Latest ?? tree?.Started : Brief!.Latest ?? Brief.Started;

    /// <summary>Number of decisions on all its paths; null where it is not readable.</summary>
    public int? Decisions => whole is null ? tree?.Branches.Sum(branch => branch.Taken.Length) : Brief!.Decisions;

    /// <summary>Whether any of its paths reached its debrief.</summary>
    public bool HasFinished => whole is null ? tree?.Branches.Any(branch => branch.IsDone) ?? false : Brief!.HasFinished;

    /// <summary>The current branch at the consequence of its last decision, or in its debrief; null where it cannot be resumed.</summary>
    public Playthrough? Playthrough => Standing.Play;

    /// <summary>Whether its figures are worked out by other laws than those by which it was played last. Resuming it ends that.</summary>
    public bool HasOtherLaws => Playthrough is { } play && play.Laws.Version != Tree!.Laws;

    /// <summary>The message for the player, about lost data or about why it cannot be resumed; null where all is well.</summary>
    public Refusal? Remark => Standing.Remark;

    /// <summary>The playthrough in brief; null where it is not readable.</summary>
    internal PlaythroughBrief? Brief => brief.Value;

    /// <summary>The reminders of its commitment; null where there is none.</summary>
    internal Reminders? Reminders => whole is null ? tree?.Commitment?.Reminders : Brief!.Reminders;

    (Playthrough? Play, Refusal? Remark) Standing
    {
        get
        {
            if (whole is not null) return whole.Value.Standing;
            if (!latest.TryGetTarget(out var standing)) latest.SetTarget(standing = new(again()));
            return standing.Value;
        }
    }
}
