using System.Collections.Immutable;
using TrustSim.Core.Play;
using TrustSim.Core.Story;

namespace TrustSim.Terminal.Preview;

/// <summary>Where somebody stands in a play, in words that outlive the scenario that it was a play of.</summary>
/// <param name="Scene">The scene before the player; null in the briefing and while a consequence is read.</param>
sealed record PreviewSpot(ImmutableArray<Decision> Decisions, Phase Phase, SceneId? Scene)
{
    public static PreviewSpot From(Playthrough play) => new([.. play.Decisions], play.Phase, play.Scene?.Scene.Id);
}
