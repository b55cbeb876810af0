namespace TrustSim.Authoring.Format;

/// <summary>Checks the ways between scenes after all scenes are read.</summary>
static class FlowCheck
{
    public static void Check(Scenario scenario, Node root, DiagnosticBag diagnostics)
    {
        var scenes = (MapNode)((MapNode)root)["scenes"]!;
        CheckCircles(scenario, scenes, diagnostics);

        var last = scenario.Scenes[^1];
        if (last is { Ending: not null, When: not null })
        {
            diagnostics.Add(
                DiagnosticCatalogue.MayJustStop, PlaceOf(last, scenes),
                $"The last ending, '{last.Id}', has a condition; where it does not hold, the story stops without an ending.",
                "let the last ending have no `when`");
        }
        else if (last.Ending is null && scenario.Scenes.Any(scene => scene.Ending is not null) && FallsOff(scenario, last))
        {
            diagnostics.Add(
                DiagnosticCatalogue.MayJustStop, PlaceOf(last, scenes),
                $"After '{last.Id}', the last scene in the file, the story stops without an ending.",
                "give it a `then`, or move it before the endings");
        }
    }

    static Place PlaceOf(Scene scene, MapNode scenes) => scenes.KeyOf(scene.Id.Value)?.Place ?? scenes.Place;

    /// <summary>Whether the story can go on below a scene because it says nothing else.</summary>
    public static bool FallsOff(Scene scene) =>
        (scene.Choices.IsEmpty || CanBePassed(scene)) && scene.Then.IsEmpty
        || scene.Then.IsEmpty && scene.Choices.Any(choice => choice.Then.IsEmpty);

    static bool FallsOff(Scenario scenario, Scene last) =>
        (last.Choices.IsEmpty || CanBePassed(last)) && scenario.ExitsOf(last).IsEmpty
        || last.Choices.Any(choice => scenario.ExitsOf(last, choice).IsEmpty);

    /// <summary>
    /// Refuses a circle of scenes that can all be passed without a decision, since the story could go round in it for ever; conditions do
    /// not
    /// excuse it. The search is depth first with an explicit stack, since a file may have 100,000 scenes in a row.
    /// </summary>
    static void CheckCircles(Scenario scenario, MapNode scenes, DiagnosticBag diagnostics)
    {
        var done = new HashSet<SceneId>(scenario.Scenes.Length);
        var onPath = new HashSet<SceneId>();
        var path = new Stack<(Scene Scene, int Next)>();
        foreach (var first in scenario.Scenes)
        {
            Enter(first.Id);
            while (path.TryPop(out var at))
            {
                var exits = CanBePassed(at.Scene) ? scenario.ExitsOf(at.Scene) : [];
                if (at.Next == exits.Length)
                {
                    onPath.Remove(at.Scene.Id);
                    continue;
                }

                path.Push((at.Scene, at.Next + 1));
                var to = exits[at.Next].To;
                if (diagnostics.IsFull) return;
                if (onPath.Contains(to))
                {
                    var circle = path.Select(step => step.Scene.Id).TakeWhile(id => id != to).Reverse().Prepend(to).Append(to);
                    diagnostics.Add(
                        DiagnosticCatalogue.Circle, PlaceOf(at.Scene, scenes),
                        $"These scenes lead round in a circle without a decision: {string.Join(" → ", circle.Take(12))}.",
                        "ask something in one of them, or lead on to another scene");
                }
                else
                {
                    Enter(to);
                }
            }
        }

        void Enter(SceneId id)
        {
            if (!done.Add(id)) return;
            onPath.Add(id);
            path.Push((scenario[id], 0));
        }
    }

    /// <summary>Whether the story can pass this scene without a question: it may be skipped, or none of its choices may be open.</summary>
    static bool CanBePassed(Scene scene) =>
        scene.When is not null || scene.IsInterlude || scene.Ending is null && scene.Choices.All(choice => choice.When is not null);
}
