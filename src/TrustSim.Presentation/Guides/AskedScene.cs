namespace TrustSim.Presentation.Guides;

/// <summary>A scene with a question.</summary>
/// <param name="Weighed">Its weight over all paths; null where no explored path reaches it.</param>
/// <param name="Numbers">Its positions among the decisions of a playthrough, in order; empty where no playthrough reached it.</param>
/// <param name="Before">Playthroughs at its question, the most typical first: the one with the median trust.</param>
public sealed record AskedScene(Scene Scene, WeighedDecision? Weighed, ImmutableArray<int> Numbers, ImmutableArray<Playthrough> Before)
{
    /// <summary>
    /// Returns all questions of a scenario, in the order of playthroughs. Where exploring covered every path, unreachable scenes are left
    /// out.
    /// </summary>
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
        // A scene that no playthrough reached stays after its predecessor in the file.
        var last = 0;
        return [
            .. all.Select(asked => (asked, Place: last = asked.Numbers.IsEmpty ? last : asked.Numbers[0])).OrderBy(pair => pair.Place)
                .Select(pair => pair.asked)];
    }

    /// <summary>Returns an answer's typical week here; null where it was closed in all playthroughs.</summary>
    public Step? Week(Choice choice) =>
        Before.FirstOrDefault(play => play.OpenChoices.Any(open => open.Id == choice.Id))?.Decide(choice.Id).Current;

    /// <summary>The risks that somebody may still keep secret at this question, with the people who know them.</summary>
    public IEnumerable<RiskId> Kept =>
        Before.SelectMany(play => play.Team.Risks).Where(risk => risk.Outcome == RiskOutcome.Kept).Select(risk => risk.Id).Distinct();

    static IEnumerable<Playthrough> Questions(Playthrough play) => Enumerable.Range(1, play.Steps.Length - 1).Select(play.BackTo);

    static IEnumerable<Playthrough> Usual(ImmutableArray<Playthrough> met, Scenario scenario, Scene scene)
    {
        if (met.IsEmpty)
        {
            // Start with the opening moods: no explored path shows how players reach this scene.
            var tried = Playthrough.Start(scenario, Rehearsal.None with { Scene = scene.Id }).ToQuestion();
            return tried.Scene?.Scene.Id == scene.Id && tried.Phase == Phase.Deciding ? [tried] : [];
        }

        var middle = met.Select(play => play.Team.Trust).Order().ElementAt(met.Length / 2);
        return met.OrderBy(play => Math.Abs(play.Team.Trust - middle));
    }
}
