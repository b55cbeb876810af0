namespace TrustSim.Core.Paths;

/// <summary>The scenes that each scene can lead to, whatever the conditions. A step that the map lacks happens on no path.</summary>
sealed class StoryMap
{
    readonly int[][] next;

    public StoryMap(CompiledScenario map)
    {
        next = [
            .. map.Scenes.Select(
                scene =>
                    scene.IsEnding ? Passed(scene)
                        : (int[])[.. Passed(scene), .. scene.Choices.SelectMany(choice => choice.Exits).Select(exit => exit.To)])];
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

    /// <summary>For each scene, whether a way leads there from the start.</summary>
    public bool[] Reached { get; }

    /// <summary>For each scene, whether a way leads from there to an end of the story.</summary>
    public bool[] LeadsOut { get; }

    /// <summary>Whether some way from the start comes to a scene twice, whatever the conditions.</summary>
    public bool GoesInCircles()
    {
        // Take the scenes away that lead nowhere, until none is left or only circles are.
        var ways = next.Select(scenes => scenes.Length).ToArray();
        var done = new Stack<int>(Enumerable.Range(0, next.Length).Where(scene => Reached[scene] && ways[scene] == 0));
        var left = Reached.Count(isReached => isReached);
        while (done.TryPop(out var scene))
        {
            left--;
            foreach (var before in Before[scene])
            {
                if (--ways[before] == 0 && Reached[before]) done.Push(before);
            }
        }

        return left > 0;
    }

    /// <summary>For each scene, whether some way leads from it back to it, whatever the conditions.</summary>
    public bool[] OnCircles() => GoesInCircles() ? [.. next.Select((after, scene) => From(after, next)[scene])] : new bool[next.Length];

    /// <summary>For each cycle that the story can enter and never leave, its first scene in the file.</summary>
    public IEnumerable<int> Rounds()
    {
        var left = Enumerable.Range(0, next.Length).Where(scene => Reached[scene] && !LeadsOut[scene]).ToHashSet();
        // The scene that the backward search finishes last leads only to scenes that lead back to it.
        foreach (var scene in Enumerable.Reverse(DoneWith(left)))
        {
            if (!left.Contains(scene)) continue;
            var round = Within(left, scene, next);
            yield return round.Min();
            left.ExceptWith(Within(left, scene, Before));
        }
    }

    /// <summary>The scenes in the order in which a depth-first search against the story's direction finishes them.</summary>
    List<int> DoneWith(HashSet<int> scenes)
    {
        var (done, met, path) = (new List<int>(scenes.Count), new HashSet<int>(scenes.Count), new Stack<(int Scene, int Next)>());
        foreach (var first in scenes)
        {
            if (met.Add(first)) path.Push((first, 0));
            while (path.TryPop(out var at))
            {
                if (at.Next == Before[at.Scene].Length)
                {
                    done.Add(at.Scene);
                    continue;
                }

                path.Push((at.Scene, at.Next + 1));
                if (Before[at.Scene][at.Next] is var to && scenes.Contains(to) && met.Add(to)) path.Push((to, 0));
            }
        }

        return done;
    }

    static HashSet<int> Within(HashSet<int> scenes, int start, int[][] edges)
    {
        var reached = new HashSet<int>();
        var open = new Stack<int>([start]);
        while (open.TryPop(out var scene))
        {
            if (!scenes.Contains(scene) || !reached.Add(scene)) continue;
            foreach (var to in edges[scene]) open.Push(to);
        }

        return reached;
    }

    /// <summary>For each scene, the scenes that can lead to it.</summary>
    public int[][] Before { get; }

    /// <summary>The scenes that follow by themselves, where this one asks nothing, is skipped or has no open answer.</summary>
    static int[] Passed(CompiledScene scene)
    {
        var asks = scene.Choices.Any(choice => choice.When is null);
        return scene.When is null && (scene.IsEnding || asks) ? [] : [.. scene.Exits.Select(exit => exit.To)];
    }

    static bool Ends(CompiledScene scene) =>
        scene.IsEnding || scene.Exits.Length == 0 || scene.Choices.Any(choice => choice.Exits.Length == 0);

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
