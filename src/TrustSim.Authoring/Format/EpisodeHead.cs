namespace TrustSim.Authoring.Format;

/// <summary>What an episode says of itself.</summary>
sealed record EpisodeHead(
    string Id, string Title, string Summary, int Minutes, ImmutableArray<string> Objectives, ImmutableArray<string> Keywords);
