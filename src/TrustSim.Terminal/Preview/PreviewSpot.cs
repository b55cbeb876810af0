namespace TrustSim.Terminal.Preview;

/// <summary>A place in a playthrough, in ids that stay valid in another version of the scenario.</summary>
/// <param name="Scene">The present scene; null in the briefing and at a consequence.</param>
sealed record PreviewSpot(ImmutableArray<Decision> Decisions, Phase Phase, SceneId? Scene)
{
    public static PreviewSpot From(Playthrough play) => new([.. play.Decisions], play.Phase, play.Scene?.Scene.Id);
}
