namespace TrustSim.Authoring.Graph;

/// <summary>An arrow of a drawing: all ways from a scene to one target.</summary>
/// <param name="Labels">A line for each way; empty where the story continues by itself.</param>
/// <param name="ByItself">Whether no choice leads there.</param>
sealed record Arrow(SceneId? To, ImmutableArray<string> Labels, bool ByItself)
{
    public static IEnumerable<Arrow> From(SceneNode node) => node.Ways.GroupBy(way => way.To).Select(ways => new Arrow(
        ways.Key,
        [
            .. ways.Select(way => string.Join(", ", ((string[])[Caption.Lead(way), Caption.Condition(way)]).Where(part => part.Length > 0)))
                .Where(label => label.Length > 0)],
        ways.All(way => way.Lead != Lead.Choice)));
}
