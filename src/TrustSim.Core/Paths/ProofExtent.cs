namespace TrustSim.Core.Paths;

/// <summary>What was settled of a scenario, and how.</summary>
/// <param name="IsWhole">Whether every path was followed; if so, nothing is left open.</param>
/// <param name="Questions">Number of questions: whether each condition can hold and fail, each scene open, each answer be given, each
/// risk be told and not be told.</param>
/// <param name="Met">Questions that a path answers with yes.</param>
/// <param name="Never">Questions that are answered with no, for all paths.</param>
public sealed record ProofExtent(bool IsWhole, int Questions, int Met, int Never)
{
    /// <summary>Questions that nobody can answer yet.</summary>
    public int Open => Questions - Met - Never;

    /// <summary>Decisions whose answers were compared on random playthroughs.</summary>
    public int Compared { get; init; }

    /// <summary>The number of visits of one scene up to which "never" is proved; null where it is proved of every
    /// path.</summary>
    public int? Visits { get; init; }

    /// <summary>What was settled of several scenarios together.</summary>
    public static ProofExtent operator +(ProofExtent one, ProofExtent other) =>
        new(one.IsWhole && other.IsWhole, one.Questions + other.Questions, one.Met + other.Met, one.Never + other.Never)
        {
            Compared = one.Compared + other.Compared, Visits = one.Visits ?? other.Visits,
        };

    internal static ProofExtent Of(Counting.PathCount count)
    {
        var questions = Boxes.Question.All(count.Map).ToList();
        var met = questions.Count(question => question.IsMet(count.Facts.Coverage!, count.Facts));
        return new(true, questions.Count, met, questions.Count - met);
    }
}
