namespace TrustSim.Authoring.Graph;

/// <summary>The scenes of a scenario in the order of the file, with the ways between them.</summary>
public sealed record ScenarioGraph(string Title, SceneId Start, ImmutableArray<SceneNode> Nodes)
{
    public static ScenarioGraph From(Scenario scenario)
    {
        var ways = scenario.Scenes.ToDictionary(scene => scene.Id, scene => (ImmutableArray<Way>)[.. WaysOf(scenario, scene)]);
        var reached = new HashSet<SceneId> { scenario.Start };
        var next = new Queue<SceneId>(reached);
        while (next.TryDequeue(out var id))
        {
            foreach (var way in ways[id])
            {
                if (way.To is { } to && reached.Add(to)) next.Enqueue(to);
            }
        }

        return new(scenario.About.Title, scenario.Start,
            [.. scenario.Scenes.Select(scene => new SceneNode(scene, ways[scene.Id], reached.Contains(scene.Id)))]);
    }

    static IEnumerable<Way> WaysOf(Scenario scenario, Scene scene)
    {
        foreach (var choice in scene.Choices)
        {
            foreach (var way in Ways(Lead.Choice, choice, scenario.ExitsOf(scene, choice))) yield return way;
        }

        // An interlude leads to the same scenes whether the story shows or skips it.
        Lead? byItself = scene.IsInterlude ? Lead.On
            : scene.When is not null ? Lead.PassedOver
            : scene.Ending is null && scene.Choices.All(choice => choice.When is not null) ? Lead.NothingOpen
            : null;
        if (byItself is not { } lead) yield break;
        foreach (var way in Ways(lead, null, scenario.ExitsOf(scene))) yield return way;
    }

    static IEnumerable<Way> Ways(Lead lead, Choice? choice, ImmutableArray<Exit> exits) => exits.IsEmpty
        ? [new(lead, choice, null, false, null)]
        : exits.Select((exit, i) => new Way(lead, choice, exit.When, i > 0 && exit.When is null, exit.To));
}
