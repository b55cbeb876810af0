using System.Collections.Immutable;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Graph;

/// <summary>The ways from a scene as a drawing has them: one arrow to each place, with all that takes play there.</summary>
/// <param name="Labels">A line for each way; empty where play goes by itself.</param>
/// <param name="ByItself">Whether no choice takes play there.</param>
sealed record Arrow(SceneId? To, ImmutableArray<string> Labels, bool ByItself)
{
    public static IEnumerable<Arrow> From(SceneNode node) => node.Ways.GroupBy(way => way.To).Select(ways => new Arrow(
        ways.Key,
        [
            .. ways.Select(way => string.Join(", ", ((string[])[Caption.Lead(way), Caption.Condition(way)]).Where(part => part.Length > 0)))
                .Where(label => label.Length > 0)],
        ways.All(way => way.Lead != Lead.Choice)));
}
