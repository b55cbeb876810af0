using TrustSim.Core.Play;

namespace TrustSim.Terminal.Linear;

/// <summary>How a linear play ended.</summary>
/// <param name="Message">What to tell the player; null where the play is finished.</param>
public sealed record LinearOutcome(Playthrough Play, LinearEnd End, string? Message);
