using TrustSim.Core.Review;
using TrustSim.Core.Paths;

namespace TrustSim.Core.Workshops;

/// <summary>
/// The time that a scenario asks of a group: the words to read, and the influence of each decision. The archetypes' paths give the figures,
/// since the group's own path is not known yet.
/// </summary>
/// <param name="Opening">Words before the first scene.</param>
/// <param name="Timings">By number of the decision; as many as the longest of those paths has.</param>
/// <param name="Ending">Words after the last decision.</param>
public sealed record PacingModel(int Opening, ImmutableArray<DecisionTiming> Timings, int Ending)
{
    // No group plays more decisions in an afternoon; a scenario with a cycle could have any number.
    public const int MostDecisions = 40;

    /// <summary>The decision and the reading around it. A decision beyond those paths counts as their last one.</summary>
    /// <param name="number">From 1.</param>
    public DecisionTiming At(int number) =>
        number <= Timings.Length ? Timings[number - 1]
            : (Timings.LastOrDefault() ?? new(number, [], 0, 0, 0, 0, 0)) with { Number = number };

    /// <summary>The reading alone, at once: no decision has more influence than another.</summary>
    public static PacingModel OfWords(Scenario scenario) => From(scenario, null);

    /// <remarks>Explores all paths, which takes a moment.</remarks>
    public static PacingModel From(Scenario scenario) =>
        From(scenario, PathAnalysis.Analyse(scenario, OtherPaths.UsualMost, sample: 5_000));

    /// <param name="analysis">Analysis of all its paths; null where none reaches an end.</param>
    public static PacingModel From(Scenario scenario, PathAnalysis? analysis)
    {
        var weights = analysis?.Decisions.ToDictionary(each => each.Scene.Id, each => each.Trust * each.Share) ?? [];
        var plays = Enum.GetValues<Archetype>().Select(archetype => ArchetypePlayer.Play(scenario, archetype, MostDecisions)).ToList();
        return new(
            PlayingTime.BriefingWords(scenario), [.. Enumerable.Range(1, plays.Max(play => play.Steps.Length) - 1).Select(Timing)],
            (int)plays.Average(play => PlayingTime.SceneWords(scenario, play.Current)));

        DecisionTiming Timing(int number)
        {
            var there = plays.Where(play => play.Steps.Length > number).ToList();
            return new(
                number,
                [.. there.Select(play => play.Steps[number].Decision!.Value.Scene).Distinct()],
                there.Max(play => weights.GetValueOrDefault(play.Steps[number].Decision!.Value.Scene)),
                (int)there.Average(play => PlayingTime.SceneWords(scenario, play.Steps[number - 1])),
                (int)there.Average(play => PlayingTime.OutcomeWords(scenario, play.Steps[number])),
                (int)there.Average(play => ToldText.Words(scenario, play.Steps[number - 1])),
                (int)there.Average(play => ToldText.OutcomeWords(scenario, play.Steps[number])));
        }
    }
}
