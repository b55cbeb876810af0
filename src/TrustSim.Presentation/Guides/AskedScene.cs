using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Paths;
using TrustSim.Core.Story;
using TrustSim.Core.Vocabulary;

namespace TrustSim.Presentation.Guides;

/// <summary>A scene that asks something.</summary>
/// <param name="Weighed">What hangs on it over all roads; null where none that was walked comes through.</param>
/// <param name="Numbers">As which decision of a play it is asked, in order; none where no play came to it.</param>
/// <param name="Before">Plays that stand at its question, the most usual first: the one with the middle trust of all these.</param>
public sealed record AskedScene(Scene Scene, WeighedDecision? Weighed, ImmutableArray<int> Numbers, ImmutableArray<Playthrough> Before)
{
    /// <summary>All of a scenario, in the order in which playthroughs come to them. Where every road was walked, those that none comes to
    /// are left out.</summary>
    public static ImmutableArray<AskedScene> All(Scenario scenario, PathAnalysis analysis, ImmutableArray<Playthrough> playthroughs)
    {
        var weighed = analysis.Decisions.ToDictionary(decision => decision.Scene.Id);
        var met = playthroughs.SelectMany(Questions).ToLookup(question => question.Scene!.Scene.Id);
        var all = scenario.Scenes.Where(scene => !scene.Choices.IsEmpty && (analysis.Paths is null || weighed.ContainsKey(scene.Id)))
            .Select(
                scene =>
                    new AskedScene(scene, weighed.GetValueOrDefault(scene.Id),
                        [.. met[scene.Id].Select(play => play.Steps.Length).Distinct().Order()],
                            [.. Usual([.. met[scene.Id]], scenario, scene)]))
            .ToList();
        // What no play came to stays behind what stands above it in the file.
        var last = 0;
        return [
            .. all.Select(asked => (asked, Place: last = asked.Numbers.IsEmpty ? last : asked.Numbers[0])).OrderBy(pair => pair.Place)
                .Select(pair => pair.asked)];
    }

    /// <summary>An answer as it is usually given here; null where it was open in none of the playthroughs.</summary>
    public Step? Week(Choice choice) =>
        Before.FirstOrDefault(play => play.OpenChoices.Any(open => open.Id == choice.Id))?.Decide(choice.Id).Current;

    /// <summary>What somebody may be keeping back when this is asked, with those who know it.</summary>
    public IEnumerable<RiskId> Kept =>
        Before.SelectMany(play => play.Team.Risks).Where(risk => risk.Outcome == RiskOutcome.Kept).Select(risk => risk.Id).Distinct();

    static IEnumerable<Playthrough> Questions(Playthrough play) => Enumerable.Range(1, play.Steps.Length - 1).Select(play.BackTo);

    static IEnumerable<Playthrough> Usual(ImmutableArray<Playthrough> met, Scenario scenario, Scene scene)
    {
        if (met.IsEmpty)
        {
            // As people are at the start, which is the best guess where nobody knows how one gets here.
            var tried = Playthrough.Start(scenario, Rehearsal.None with { Scene = scene.Id }).ToQuestion();
            return tried.Scene?.Scene.Id == scene.Id && tried.Phase == Phase.Deciding ? [tried] : [];
        }

        var middle = met.Select(play => play.Team.Trust).Order().ElementAt(met.Length / 2);
        return met.OrderBy(play => Math.Abs(play.Team.Trust - middle));
    }
}
