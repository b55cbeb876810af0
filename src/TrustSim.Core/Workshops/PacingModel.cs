using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Review;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;

namespace TrustSim.Core.Workshops;

/// <summary>
/// What a room has before it in a scenario: how long there is to read, and how much hangs on each decision. Seen along the archetypes'
/// plays, since nobody knows yet which road the room will take.
/// </summary>
/// <param name="Opening">Words before the first scene.</param>
/// <param name="Timings">By number of the decision; as many as the longest of those plays has.</param>
public sealed record PacingModel(int Opening, ImmutableArray<DecisionTiming> Timings)
{
    // Of a scenario in which one can go round, more would not be played in an afternoon.
    public const int MostDecisions = 40;

    /// <summary>A decision and what is read around it. One that comes after all that those plays have is taken to be like their
    /// last.</summary>
    /// <param name="number">From 1.</param>
    public DecisionTiming At(int number) =>
        number <= Timings.Length ? Timings[number - 1] : (Timings.LastOrDefault() ?? new(number, [], 0, 0, 0)) with { Number = number };

    /// <remarks>Walks all roads: a moment's work.</remarks>
    public static PacingModel From(Scenario scenario) =>
        From(scenario, PathAnalysis.Analyse(scenario, OtherPaths.UsualMost, sample: 5_000));

    /// <param name="analysis">Of all its roads; null where none comes to an end.</param>
    public static PacingModel From(Scenario scenario, PathAnalysis? analysis)
    {
        var weights = analysis?.Decisions.ToDictionary(each => each.Scene.Id, each => each.Trust * each.Share) ?? [];
        var plays = Enum.GetValues<Archetype>().Select(archetype => ArchetypePlayer.Play(scenario, archetype, MostDecisions)).ToList();
        return new(PlayingTime.BriefingWords(scenario), [.. Enumerable.Range(1, plays.Max(play => play.Steps.Length) - 1).Select(Timing)]);

        DecisionTiming Timing(int number)
        {
            var there = plays.Where(play => play.Steps.Length > number).ToList();
            return new(
                number,
                [.. there.Select(play => play.Steps[number].Decision!.Value.Scene).Distinct()],
                there.Max(play => weights.GetValueOrDefault(play.Steps[number].Decision!.Value.Scene)),
                (int)there.Average(play => PlayingTime.SceneWords(scenario, play.Steps[number - 1])),
                (int)there.Average(play => PlayingTime.OutcomeWords(scenario, play.Steps[number])));
        }
    }
}
