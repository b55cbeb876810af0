namespace TrustSim.Authoring.Format;

/// <summary>Finds people with the same short name, whom nobody could tell apart.</summary>
static class NamesCheck
{
    public static void Check(Scenario scenario, Node root, DiagnosticBag diagnostics)
    {
        var team = (MapNode)((MapNode)root)["team"]!;
        foreach (var alike in scenario.Team.GroupBy(member => member.FirstName, StringComparer.OrdinalIgnoreCase)
            .Where(alike => alike.Count() > 1))
        {
            // Report the last of them: authors add a person below another.
            var (first, last) = (alike.First(), alike.Last());
            var person = team[last.Id.Value] as MapNode;
            var place = person?.KeyOf("called")?.Place ?? person?.KeyOf("name")?.Place ?? team.KeyOf(last.Id.Value)?.Place ?? team.Place;
            diagnostics.Add(DiagnosticCatalogue.CalledAlike, place,
                $"'{last.Id}' is called {Phrase.Quote(last.FirstName)}, as '{first.Id}' is.",
                "say with `called` what one calls each of them");
        }
    }
}
