namespace TrustSim.Authoring.Format;

/// <summary>Checks the scenes that expected playthroughs name, after all scenes are read.</summary>
static class PlaysCheck
{
    public static void Check(Scenario scenario, ImmutableArray<WrittenPlaythrough> plays, DiagnosticBag diagnostics)
    {
        foreach (var written in plays)
        {
            if (written.Play.Expects.OfType<Expectation.EndsWith>().FirstOrDefault() is { Scene: var ending }
                && scenario.Has(ending) && scenario[ending].Ending is null)
                diagnostics.Add(DiagnosticCatalogue.OtherKindOfScene, written.EndingAt ?? written.Place,
                    $"The scene '{ending}' is no ending.", Endings(scenario));
            if (written.Play.StopsAt is { } stop && scenario.Has(stop) && scenario[stop].Choices.IsEmpty)
                diagnostics.Add(DiagnosticCatalogue.OtherKindOfScene, written.StopsAt ?? written.Place,
                    $"The scene '{stop}' asks nothing, so nobody can stop at its question.", "name a scene that has choices");
        }
    }

    static string Endings(Scenario scenario)
    {
        var endings = scenario.Scenes.Where(scene => scene.Ending is not null).Take(13).Select(scene => scene.Id).ToList();
        return endings.Count switch { 0 => "this scenario has no endings", <= 12 => $"one of: {string.Join(", ", endings)}",
            _ => "name a scene that has `ending:`" };
    }
}
