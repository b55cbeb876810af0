using System.Collections.Immutable;
using TrustSim.Core.Play;

namespace TrustSim.Records.Journal;

/// <summary>One way through a playthrough: its decisions from the first question on.</summary>
/// <param name="Number">From 1, in the order in which branches parted. The one that is not left keeps its number while it grows.</param>
/// <param name="Name">Given by the player; null: none.</param>
/// <param name="Version">Which of <see cref="PlaythroughTree.Texts"/> it is a branch of.</param>
/// <param name="IsDone">Whether its debrief has been reached.</param>
/// <param name="DoneAt">When that was (UTC); null where it was not, or in a journal from before times were kept.</param>
public sealed record Branch(
    int Number,
    string? Name,
    int Version,
    ImmutableArray<TakenDecision> Taken,
    bool IsDone,
    DateTimeOffset? DoneAt,
    ImmutableArray<Reflection> Reflections)
{
    public string Label => Name ?? $"Road {Number}";

    public IEnumerable<Decision> Decisions => Taken.Select(taken => taken.Decision);

    /// <summary>How many decisions both have in common before they part; none where they are of different versions of the
    /// scenario.</summary>
    public int SharedWith(Branch other) => Version == other.Version ? SharedWith(other.Decisions) : 0;

    /// <summary>How many of these decisions it begins with.</summary>
    public int SharedWith(IEnumerable<Decision> decisions) => Decisions.Zip(decisions).TakeWhile(pair => pair.First == pair.Second).Count();

    internal static Branch New(int number, int version, ImmutableArray<TakenDecision> taken) =>
        new(number, null, version, taken, false, null, []);

    /// <summary>Whether the other goes the same way at least as far, so that nothing is lost without this one.</summary>
    internal bool IsWithin(Branch other) => Taken.IsEmpty || Version == other.Version && SharedWith(other) == Taken.Length;
}
