namespace TrustSim.Records.Journal;

/// <summary>One branch of a playthrough: its decisions from the first question on.</summary>
/// <param name="Number">From 1, in the order in which branches parted. The current branch keeps its number while it grows.</param>
/// <param name="Name">The name that the player gave; null: none.</param>
/// <param name="Version">Index into <see cref="PlaythroughTree.Texts"/>.</param>
/// <param name="IsDone">Whether the player reached its debrief.</param>
/// <param name="DoneAt">Time of reaching the debrief (UTC); null before that, and in a journal without times.</param>
public sealed record Branch(
    int Number,
    string? Name,
    int Version,
    ImmutableArray<TakenDecision> Taken,
    bool IsDone,
    DateTimeOffset? DoneAt,
    ImmutableArray<Reflection> Reflections)
{
    /// <summary>The version of the laws under which the player reached its debrief; null before that.</summary>
    public int? DoneUnder { get; internal init; }

    public IEnumerable<Decision> Decisions => Taken.Select(taken => taken.Decision);

    /// <summary>Number of decisions that both branches share before they part; 0 for different versions of the scenario.</summary>
    public int SharedWith(Branch other) => Version == other.Version ? SharedWith(other.Decisions) : 0;

    /// <summary>Number of these decisions, from the first on, that the branch begins with.</summary>
    public int SharedWith(IEnumerable<Decision> decisions) => Decisions.Zip(decisions).TakeWhile(pair => pair.First == pair.Second).Count();

    internal static Branch New(int number, int version, ImmutableArray<TakenDecision> taken) =>
        new(number, null, version, taken, false, null, []);

    /// <summary>Whether the other branch contains all decisions of this one, so that dropping this one loses nothing.</summary>
    internal bool IsWithin(Branch other) => Taken.IsEmpty || Version == other.Version && SharedWith(other) == Taken.Length;
}
