using System.Diagnostics;

namespace TrustSim.Core.Review;

/// <summary>What a player has met of a scenario, over all of their paths.</summary>
/// <param name="EndingsSeen">In the order of the file.</param>
/// <param name="Endings">Number of endings in the scenario, 0 or more.</param>
/// <param name="ScenesNotSeen">Scenes other than endings that none of the paths has opened, in the order of the file.</param>
public sealed record Discoveries(ImmutableArray<Scene> EndingsSeen, int Endings, ImmutableArray<UnseenScene> ScenesNotSeen)
{
    /// <param name="plays">Playthroughs of this scenario; they can be unfinished. Whoever replays them is asked for no more once all is
    /// found.</param>
    public static Discoveries From(Scenario scenario, IEnumerable<Playthrough> plays)
    {
        var opened = new HashSet<SceneId>();
        foreach (var play in plays)
        {
            opened.UnionWith(play.Steps.SelectMany(step => step.Opened).Select(opening => opening.Scene.Id));
            if (scenario.Scenes.All(scene => opened.Contains(scene.Id))) break;
        }

        var endings = scenario.Scenes.Where(scene => scene.Ending is not null).ToList();
        return new(
            [.. endings.Where(scene => opened.Contains(scene.Id))],
            endings.Count,
            [
                .. scenario.Scenes.Where(scene => scene.Ending is null && !opened.Contains(scene.Id))
                    .Select(scene => new UnseenScene(scene, NeededBy(scenario, scene))),
            ]);
    }

    /// <summary>The risks that somebody must have told before the story can come to a scene.</summary>
    static ImmutableArray<RiskId> NeededBy(Scenario scenario, Scene scene)
    {
        var needed = Told(scene.When).ToHashSet();
        // Every way to the scene asks for it; where none leads there, the story begins with it or never opens it.
        var ways = scenario.Scenes.Where(from => from.Ending is null)
            .SelectMany(from => from.Choices.IsEmpty
                ? scenario.ExitsOf(from)
                : from.Choices.SelectMany(choice => scenario.ExitsOf(from, choice)).Concat(scenario.ExitsOf(from)))
            .Where(exit => exit.To == scene.Id)
            .Select(exit => Told(exit.When))
            .ToList();
        if (ways.Count > 0 && scene.Id != scenario.Start)
            needed.UnionWith(ways.Aggregate((all, way) => all.Intersect(way)));
        return [.. scenario.Risks.Select(risk => risk.Id).Where(needed.Contains)];
    }

    static ImmutableHashSet<RiskId> Told(Condition? condition) => condition is null ? [] : Told(condition.Root);

    /// <summary>The risks that are told wherever an expression holds.</summary>
    static ImmutableHashSet<RiskId> Told(Expression expression) => expression switch
    {
        Expression.RiskIs risk => risk.Outcome == RiskOutcome.Told ? ImmutableHashSet.Create(risk.Id) : [],
        Expression.And and => Told(and.Left).Union(Told(and.Right)),
        Expression.Or or => Told(or.Left).Intersect(Told(or.Right)),
        Expression.Flag or Expression.Chose or Expression.Comparison or Expression.Not => [],
        _ => throw new UnreachableException($"No such expression: {expression}."),
    };
}
