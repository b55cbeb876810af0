namespace TrustSim.Core.Paths.Figures;

/// <summary>
/// What the answer costs that is best for trust: of all paths through a decision, each open answer being as likely as another, it ends with
/// the highest mean trust. It has a price where another answer is ahead of it in something.
/// </summary>
/// <param name="Best">Of several, the first in the file.</param>
/// <param name="Weeks">By how many weeks of work at the end another answer is ahead of it on average; 0 or less where none is.</param>
/// <param name="Quicker">That answer; null where the decision has no other.</param>
/// <param name="Points">By how many points some person trusts more at the end after another answer; 0 or less where nobody does.</param>
/// <param name="Kinder">That answer; null where the decision has no other.</param>
/// <param name="Closes">The scenes and endings that other answers leave open and that can never open after it, in the file's order.</param>
public sealed record DecisionPrice(
    Scene Scene, Choice Best, double Weeks, Choice? Quicker, double Points, Choice? Kinder, Member? Person, ImmutableArray<Scene> Closes)
{
    /// <summary>Points of one person's trust that are a price; project estimate.</summary>
    public const double LeastPoints = 3;

    /// <summary>Whether no other answer is noticeably ahead of it in work.</summary>
    public bool IsBestForWork => Weeks < Levels.Noticeable.Work;

    /// <summary>What it costs of the scenario's currencies; those of which it costs nothing are left out.</summary>
    public ImmutableArray<CurrencyPrice> Currencies { get; init; } = [];

    public bool HasPrice => !IsBestForWork || Points >= LeastPoints || !Closes.IsEmpty || !Currencies.IsEmpty;
}
