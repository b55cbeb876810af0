using TrustSim.Core.Conditions;
using TrustSim.Core.Story;

namespace TrustSim.Authoring.Graph;

/// <summary>One way from a scene to the next.</summary>
/// <param name="Choice">The choice that takes it; null where none does.</param>
/// <param name="When">What must hold for it, besides what the choice itself asks for. Null: nothing.</param>
/// <param name="Otherwise">Whether it is what remains where none of the ways before it holds.</param>
/// <param name="To">The next scene; null where play stops.</param>
public sealed record Way(Lead Lead, Choice? Choice, Condition? When, bool Otherwise, SceneId? To);
