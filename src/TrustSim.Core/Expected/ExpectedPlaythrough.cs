namespace TrustSim.Core.Expected;

/// <summary>A playthrough with the outcome that its author expects.</summary>
/// <param name="Choose">The first answers, in their order.</param>
/// <param name="As">The archetype that gives the answers after these; null: no further answers.</param>
/// <param name="StopsAt">The scene at whose question to stop; null: play to the end.</param>
public sealed record ExpectedPlaythrough(string Id, ImmutableArray<Answer> Choose, Archetype? As, SceneId? StopsAt,
    ImmutableArray<Expectation> Expects);
