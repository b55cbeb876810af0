namespace TrustSim.Core.Paths.Counting;

/// <summary>How far walks may go.</summary>
/// <remarks>
/// Several walks may ask at once, and then one may overwrite what another has spent. That lets them go on a little longer;
/// <see cref="Holds"/> decides in the end.
/// </remarks>
/// <param name="paths">Paths after which exploring stops.</param>
/// <param name="decisions">Decisions after which exploring stops.</param>
/// <param name="shouldContinue">Called now and then with the number of explored paths; false stops. Null: never stops.</param>
sealed class WalkBudget(long paths, long decisions, Func<long, bool>? shouldContinue = null)
{
    long spent;
    long explored;
    bool isStopped;

    /// <summary>Whether somebody said to stop.</summary>
    public bool WasStopped { get; private set; }

    /// <summary>Whether one walk alone may go on.</summary>
    public bool Allows(long ownDecisions, long ownPaths) => ownDecisions <= decisions && ownPaths < paths;

    /// <summary>Whether so many are within the limits.</summary>
    public bool Holds(long allDecisions, long allPaths) => allDecisions <= decisions && allPaths <= paths;

    /// <summary>Notes what a walk has done since it last asked.</summary>
    /// <returns>Whether all of them may go on.</returns>
    public bool Spend(long newDecisions, long newPaths)
    {
        spent += newDecisions;
        explored += newPaths;
        WasStopped |= !isStopped && shouldContinue?.Invoke(explored) == false;
        isStopped |= WasStopped || spent > decisions || explored > paths;
        return !isStopped;
    }

    /// <summary>What is left for one walk alone where several were too many: enough to meet what is easily met.</summary>
    public WalkBudget Rest() =>
        new(Math.Min(paths, FewDecisions), Math.Min(decisions, FewDecisions), WasStopped ? _ => false : shouldContinue);

    const long FewDecisions = 1_000_000;
}
