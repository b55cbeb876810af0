namespace TrustSim.Authoring.Format;

/// <summary>Finds lines of people who are away from the scene.</summary>
static class AwayCheck
{
    public static void Check(Scenario scenario, Node root, DiagnosticBag diagnostics)
    {
        var scenes = (MapNode)((MapNode)root)["scenes"]!;
        foreach (var scene in scenario.Scenes.Where(scene => !scene.Away.IsEmpty))
        {
            var lines = (scenes[scene.Id.Value] as MapNode)?["says"] is ListNode list ? list.Items : [];
            foreach (var (line, node) in scene.Says.Zip(lines))
            {
                if (!scene.Away.Contains(line.Speaker)) continue;
                diagnostics.Add(DiagnosticCatalogue.SpeaksAway, node.Place,
                    $"'{line.Speaker}' has a line here, and the scene says that this person is away.",
                    "give the line to somebody who is there, or take the id out of `away`");
            }
        }
    }
}
