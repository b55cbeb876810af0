namespace TrustSim.Core.Workshops;

/// <summary>One decision and the reading around it.</summary>
/// <param name="Number">Number of the decision, from 1.</param>
/// <param name="Scenes">The scenes that may ask it.</param>
/// <param name="Weight">
/// Influence on the final trust: the share of its variance that lies between the answers (η², 0–1), times the share of paths through the
/// decision.
/// </param>
/// <param name="Before">Words of the scenes before it.</param>
/// <param name="Behind">Words of its outcome.</param>
/// <param name="Told">Words that remain of the scenes before it where the facilitator tells it.</param>
/// <param name="ToldBehind">Words that then remain of its outcome.</param>
public sealed record DecisionTiming(
    int Number, ImmutableArray<SceneId> Scenes, double Weight, int Before, int Behind, int Told, int ToldBehind);
