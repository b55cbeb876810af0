using TrustSim.Core.Paths.Boxes;
using TrustSim.Core.Paths.Counting;

namespace TrustSim.Core.Paths;

/// <summary>What is known of a scenario's paths: what some path does, and what none does.</summary>
sealed class Evidence
{
    readonly Func<Question, bool> isNever;
    readonly Func<Question, bool> isOpen;
    readonly BoxFacts? bounds;

    Evidence(CompiledScenario map, Coverage coverage, bool isWhole, Func<Question, bool> isNever, Func<Question, bool> isOpen,
        BoxFacts? bounds) => (Map, Coverage, IsWhole, this.isNever, this.isOpen, this.bounds) =
            (map, coverage, isWhole, isNever, isOpen, bounds);

    /// <summary>The number of visits of one scene up to which "never" is proved; null where it is proved of every path.</summary>
    public int? Visits { get; private init; }

    public CompiledScenario Map { get; }

    /// <summary>Everything that some path met, each with the first path.</summary>
    public Coverage Coverage { get; }

    /// <summary>Whether every path was followed.</summary>
    public bool IsWhole { get; }

    /// <summary>From counting all paths.</summary>
    /// <param name="count">Whole, with coverage.</param>
    public static Evidence From(PathCount count) => new(
        count.Map, count.Facts.Coverage!, isWhole: true, question => !question.IsMet(count.Facts.Coverage!, count.Facts), _ => false,
        bounds: null);

    /// <summary>From paths that were tried, and boxes around all others.</summary>
    public static Evidence From(CompiledScenario map, Settling settling) => new(
        map, settling.Witnesses.Coverage, isWhole: false, settling.IsNever,
        settling.IsOpen, settling.Bounds) { Visits = settling.Visits };

    /// <summary>Whether no path answers with yes.</summary>
    public bool IsNever(QuestionKind kind, int index) => isNever(new(kind, index));

    /// <summary>Whether nobody can answer yet, though something is known of all paths.</summary>
    public bool IsOpen(QuestionKind kind, int index) => bounds is not null && isOpen(new(kind, index));

    /// <summary>Whether a condition holds at every evaluation, and is evaluated.</summary>
    public bool HoldsAlways(CompiledCondition condition) =>
        Coverage.WhereHeld(condition.Index) is not null && IsNever(QuestionKind.Fails, condition.Index);

    /// <summary>Whether a condition fails at every evaluation, and is evaluated.</summary>
    public bool FailsAlways(CompiledCondition condition) =>
        Coverage.WhereFailed(condition.Index) is not null && IsNever(QuestionKind.Holds, condition.Index);

    public bool RepairsNever(CompiledRepair repair) =>
        IsWhole ? !Coverage.HasRepaired(repair) : bounds is not null && !bounds.Repaired.Contains(repair);

    /// <summary>The people whom a choice names and who are away wherever it is taken.</summary>
    public IEnumerable<MemberId> MissedBy(CompiledChoice choice) => IsWhole ? Coverage.MissedBy(choice)
        : bounds is null ? [] : Coverage.NamedBy(choice).Where(member => !bounds.IsThere(choice, member));

    /// <summary>The ranges of what a condition measures.</summary>
    /// <returns>Where not every path was followed, no path leaves them; else both ends are met.</returns>
    public IEnumerable<Met> MetBy(CompiledCondition condition)
    {
        if (IsWhole) return Coverage.MetBy(condition.Index);
        // What only a closer look excludes, these bounds do not.
        return bounds is null || IsNever(QuestionKind.Holds, condition.Index) && bounds.Held[condition.Index]
            || IsNever(QuestionKind.Fails, condition.Index) && bounds.Failed[condition.Index] ? [] : bounds.MetBy(condition.Index);
    }

    /// <summary>The ranges of what a condition measures on the paths that were tried.</summary>
    public IEnumerable<Met> TriedBy(CompiledCondition condition) => Coverage.MetBy(condition.Index);
}
