namespace TrustSim.Authoring.Graph;

/// <summary>The scenes of a scenario in the order of the file, with the ways between them.</summary>
public sealed record ScenarioGraph(string Title, SceneId Start, ImmutableArray<SceneNode> Nodes)
{
    /// <summary>How many scenes the whole scenario has, where the graph holds only some of them.</summary>
    public int Whole { get; init; } = Nodes.Length;

    /// <summary>The scenes of each file, in the order of the files; one group without a name where all stand in one file.</summary>
    public IEnumerable<IGrouping<string?, SceneNode>> ByFile =>
        Nodes.GroupBy(node => Nodes.Any(other => other.File != Nodes[0].File) ? node.File : null);

    /// <summary>Scenes outside the graph to which ways of it lead.</summary>
    public IEnumerable<SceneId> Beyond =>
        Nodes.SelectMany(node => node.Ways).Select(way => way.To).OfType<SceneId>().Except(Nodes.Select(node => node.Scene.Id));

    /// <summary>The part of the graph that begins with a scene.</summary>
    /// <param name="depth">How many ways after each other are followed; null: all.</param>
    public ScenarioGraph Around(SceneId from, int? depth)
    {
        var nodes = Nodes.ToDictionary(node => node.Scene.Id);
        var steps = new Dictionary<SceneId, int> { [from] = 0 };
        var next = new Queue<SceneId>([from]);
        while (next.TryDequeue(out var id))
        {
            if (steps[id] == depth) continue;
            foreach (var way in nodes[id].Ways)
            {
                if (way.To is { } to && steps.TryAdd(to, steps[id] + 1)) next.Enqueue(to);
            }
        }

        return this with { Nodes = [.. Nodes.Where(node => steps.ContainsKey(node.Scene.Id))] };
    }

    /// <param name="source">The places of the scenes in their files; null: the graph does not say in which file they stand.</param>
    public static ScenarioGraph From(Scenario scenario, SourceMap? source = null)
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
            [.. scenario.Scenes.Select(scene => new SceneNode(scene, ways[scene.Id], reached.Contains(scene.Id),
                source?.Files[source.PlaceOf(scene.Id).File].Name))]);
    }

    static IEnumerable<Way> WaysOf(Scenario scenario, Scene scene)
    {
        foreach (var choice in scene.Choices)
        {
            foreach (var way in Ways(Lead.Choice, choice, scenario.ExitsOf(scene, choice))) yield return way;
        }

        if (Scenario.IsPassedByItself(scene))
        {
            foreach (var way in Ways(Lead.On, null, Scenario.OnwardFrom(scene)).Concat(Ways(Lead.PassedOver, null, scene.Then[^1..])))
                yield return way;
            yield break;
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
