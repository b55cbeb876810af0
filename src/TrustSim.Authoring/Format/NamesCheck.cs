namespace TrustSim.Authoring.Format;

/// <summary>Finds people with the same short name, whom nobody could tell apart.</summary>
static class NamesCheck
{
    public static void Check(Scenario scenario, Node root, DiagnosticBag diagnostics)
    {
        var (team, others) = ((MapNode)((MapNode)root)["team"]!, ((MapNode)root)["others"] as MapNode);
        foreach (var alike in scenario.Team.Concat<ISpeaker>(scenario.Others)
            .GroupBy(person => ShortNames.LookOf(person.FirstName)).Where(alike => alike.Count() > 1))
        {
            // Report the last of them: authors add a person below another.
            var (first, last) = (alike.First(), alike.Last());
            var group = last is Outsider ? others! : team;
            var person = group[last.Id.Value] as MapNode;
            var place = person?.KeyOf("called")?.Place ?? person?.KeyOf("name")?.Place ?? group.KeyOf(last.Id.Value)?.Place ?? group.Place;
            diagnostics.Add(DiagnosticCatalogue.CalledAlike, place,
                $"'{last.Id}' is called {Phrase.Quote(last.FirstName)}, as '{first.Id}' is.",
                "say with `called` what one calls each of them");
        }
    }
}
