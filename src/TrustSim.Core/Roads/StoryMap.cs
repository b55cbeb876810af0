
namespace TrustSim.Core.Roads;

/// <summary>Which scene can lead to which, whatever the conditions: what does not happen here happens on no road.</summary>
sealed class StoryMap
{
    readonly int[][] next;

    public StoryMap(CompiledScenario map)
    {
        next = [.. map.Scenes.Select(scene => scene.IsEnding ? Passed(scene) : (int[])[.. Passed(scene), .. scene.Choices.SelectMany(choice => choice.Exits).Select(exit => exit.To)])];
        Reached = From([map.Start], next);
        var before = new List<int>[next.Length];
        for (var i = 0; i < next.Length; i++) before[i] = [];
        for (var i = 0; i < next.Length; i++)
        {
            foreach (var to in next[i]) before[to].Add(i);
        }

        Before = [.. before.Select(list => list.ToArray())];
        LeadsOut = From([.. map.Scenes.Where(Ends).Select(scene => scene.Index)], Before);
    }

    /// <summary>For each scene, whether it can be reached from the start.</summary>
    public bool[] Reached { get; }

    /// <summary>For each scene, whether an end of play can be reached from it.</summary>
    public bool[] LeadsOut { get; }

    /// <summary>For each scene, those that can lead to it.</summary>
    public int[][] Before { get; }

    /// <summary>Where play goes on from a scene by itself: where it asks nothing, is passed over, or nothing is open in it.</summary>
    static int[] Passed(CompiledScene scene)
    {
        var asks = scene.Choices.Any(choice => choice.When is null);
        return scene.When is null && (scene.IsEnding || asks) ? [] : [.. scene.Exits.Select(exit => exit.To)];
    }

    static bool Ends(CompiledScene scene) => scene.IsEnding || scene.Exits.Length == 0 || scene.Choices.Any(choice => choice.Exits.Length == 0);

    static bool[] From(int[] starts, int[][] edges)
    {
        var reached = new bool[edges.Length];
        var open = new Stack<int>(starts);
        while (open.TryPop(out var scene))
        {
            if (reached[scene]) continue;
            reached[scene] = true;
            foreach (var to in edges[scene]) open.Push(to);
        }

        return reached;
    }
}
