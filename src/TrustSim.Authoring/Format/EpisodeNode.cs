namespace TrustSim.Authoring.Format;

/// <summary>An episode of a campaign, as its file holds it.</summary>
/// <param name="Id">Its id; a bad one has a diagnostic.</param>
/// <param name="Path">Its file, where the campaign names it.</param>
/// <param name="Root">The whole of its file.</param>
sealed record EpisodeNode(string Id, TextNode Path, MapNode Root)
{
    /// <summary>The index of its file.</summary>
    public int File => Root.Place.File;

    /// <summary>The place at which diagnostics about the whole episode stand.</summary>
    public Place Place => Root.KeyOf("id")?.Place ?? Root.Place;
}
