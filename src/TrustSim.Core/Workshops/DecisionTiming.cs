using System.Collections.Immutable;
using TrustSim.Core.Story;

namespace TrustSim.Core.Workshops;

/// <summary>One decision and what is read around it.</summary>
/// <param name="Number">Of the decision, from 1.</param>
/// <param name="Scenes">Those that may ask it.</param>
/// <param name="Weight">
/// How much of the trust at the end hangs on it: the share of its variance that lies between the answers (η², 0–1), times the share of
/// roads that come through.
/// </param>
/// <param name="Before">Words of the scenes that lead to it.</param>
/// <param name="Behind">Words of what comes of it.</param>
public sealed record DecisionTiming(int Number, ImmutableArray<SceneId> Scenes, double Weight, int Before, int Behind);
