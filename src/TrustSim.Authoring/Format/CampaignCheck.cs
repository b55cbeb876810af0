namespace TrustSim.Authoring.Format;

/// <summary>Checks that the episodes of a campaign make one story.</summary>
static class CampaignCheck
{
    public static void Check(Scenario scenario, ImmutableArray<EpisodeNode> episodes, Node root, DiagnosticBag diagnostics)
    {
        if (!scenario.IsCampaign) return;
        var scenes = (MapNode)((MapNode)root)["scenes"]!;
        foreach (var scene in scenario.Scenes.Where(scene => scene.EpisodeEnding is null))
        {
            var own = EpisodeOf(scene.Id);
            var exits = scene.Then.Concat(scene.Choices.SelectMany(choice => choice.Then));
            foreach (var exit in exits.Where(exit => EpisodeOf(exit.To) != own))
                diagnostics.Add(DiagnosticCatalogue.NotACampaign, scenes.KeyOf(scene.Id.Value)!.Value.Place,
                    $"'{Episode.OwnId(scene.Id.Value)}' leads to {Phrase.Quote(exit.To.Value)}, which is not in its own episode.",
                    "let it lead to an ending of its own episode; from there the campaign leads on");
        }

        foreach (var (episode, node) in scenario.Episodes.Zip(episodes))
        {
            var own = scenario.Scenes.Where(scene => EpisodeOf(scene.Id) == episode.Id).ToList();
            if (!own.Exists(scene => scene.NameOfEnding is not null))
                diagnostics.Add(DiagnosticCatalogue.NotACampaign, node.Place, $"The episode '{episode.Id}' has no ending.",
                    "give it a scene with `ending:`; from there the campaign leads on");
            else if (episode != scenario.Episodes[^1] && own[^1] is var last && (last.NameOfEnding is null || last.When is not null)
                && (last.When is not null || FlowCheck.FallsOff(last)))
                diagnostics.Add(DiagnosticCatalogue.MayJustStop, scenes.KeyOf(last.Id.Value)!.Value.Place,
                    $"After '{Episode.OwnId(last.Id.Value)}', the last scene of its file, the next episode begins without an ending of "
                        + "this one.", last.NameOfEnding is null ? "give it a `then`, or move it before the endings"
                        : "let the last ending have no `when`");
        }
    }

    static string EpisodeOf(SceneId scene) => Episode.EpisodeOf(scene.Value) is { Length: > 0 } id ? id : scene.Value;
}
