namespace TrustSim.Core.Paths;

/// <summary>How many decisions a scenario asks, where that is the same on every path.</summary>
public static class DecisionCount
{
    /// <summary>The number; null where paths differ in it, where they go round in a circle, or where none is asked.</summary>
    /// <remarks>It follows every way out whatever its condition, so it can only be too cautious.</remarks>
    public static int? Of(Scenario scenario) =>
        From(scenario, scenario.Start, new Dictionary<SceneId, int?>()) is { } count and > 0 ? count : null;

    static int? From(Scenario scenario, SceneId id, Dictionary<SceneId, int?> known)
    {
        if (known.TryGetValue(id, out var count)) return count;
        // A scene that is met again before its own count is known stands in a circle.
        known[id] = null;
        return known[id] = Same(Ways(scenario, scenario[id], known));
    }

    static IEnumerable<int?> Ways(Scenario scenario, Scene scene, Dictionary<SceneId, int?> known)
    {
        if (scene.Ending is not null) yield return 0;
        foreach (var choice in scene.Choices)
        {
            foreach (var way in Out(scenario.ExitsOf(scene, choice))) yield return way + 1;
        }

        var asksAlways = scene.Choices.Any(choice => choice.When is null);
        if (scene.When is null && (scene.Ending is not null || asksAlways)) yield break;
        foreach (var way in Out(scenario.ExitsOf(scene))) yield return way;

        IEnumerable<int?> Out(IEnumerable<Exit> exits)
        {
            foreach (var exit in exits)
            {
                yield return From(scenario, exit.To, known);
                if (exit.When is null) yield break;
            }

            // Where no condition holds, the story stops.
            yield return 0;
        }
    }

    static int? Same(IEnumerable<int?> counts)
    {
        int? same = null;
        foreach (var count in counts)
        {
            if (count is null || same is { } other && other != count) return null;
            same = count;
        }

        return same ?? 0;
    }
}
