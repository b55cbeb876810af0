namespace TrustSim.Authoring.Format;

/// <summary>Makes one story of a campaign's episodes.</summary>
static class Campaigns
{
    /// <summary>The campaign's description, with what its episodes add.</summary>
    /// <param name="hasMinutes">Whether the campaign itself says how long it takes.</param>
    public static About Complete(About about, ImmutableArray<EpisodeHead> heads, bool hasMinutes) => about with
    {
        Minutes = hasMinutes ? about.Minutes : heads.Sum(head => head.Minutes),
        Objectives = [.. about.Objectives.Concat(heads.SelectMany(head => head.Objectives)).Distinct()],
        Episodes = [.. heads.Select(head => head.Title)],
        Keywords = [.. about.Keywords.Concat(heads.SelectMany(head => head.Keywords)).Distinct()],
    };

    /// <summary>The scenes, with the endings of each episode but the last leading on to the next one that is played.</summary>
    public static ImmutableArray<Scene> Join(ImmutableArray<Scene> scenes, ImmutableArray<Episode> episodes) =>
        [.. scenes.Select((scene, i) => scene.Ending is null ? scene : Join(scene, scenes.ElementAtOrDefault(i + 1), episodes))];

    static Scene Join(Scene scene, Scene? below, ImmutableArray<Episode> episodes)
    {
        var own = Episode.EpisodeOf(scene.Id.Value);
        var next = episodes.Select(episode => episode.Id).TakeWhile(id => id != own).Count() + 1;
        if (next >= episodes.Length) return scene;
        // The last episode has no condition, so that there is a way on from every ending.
        var exits = ImmutableArray.CreateBuilder<Exit>();
        foreach (var episode in episodes[next..])
        {
            // An ending that is passed over leads to the scene below it, as everywhere.
            exits.Add(new(scene.When is null ? episode.When : Condition.HasOpened(scene.Id, episode.When), episode.Opening));
            if (episode.When is null) break;
        }

        if (scene.When is not null && below is not null) exits.Add(new(null, below.Id));
        return scene with { Ending = null, EpisodeEnding = scene.Ending, Then = exits.ToImmutable() };
    }
}
