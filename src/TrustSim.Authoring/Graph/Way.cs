namespace TrustSim.Authoring.Graph;

/// <summary>One way from a scene to the next.</summary>
/// <param name="Choice">The choice that takes the way; null where none does.</param>
/// <param name="When">Condition of the way, besides the choice's own. Null: none.</param>
/// <param name="Otherwise">Whether the way applies only where all ways before it fail.</param>
/// <param name="To">The next scene; null where the story stops.</param>
public sealed record Way(Lead Lead, Choice? Choice, Condition? When, bool Otherwise, SceneId? To);
