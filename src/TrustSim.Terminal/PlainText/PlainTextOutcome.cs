using TrustSim.Core.Play;

namespace TrustSim.Terminal.PlainText;

/// <summary>How a linear play ended.</summary>
/// <param name="Message">What to tell the player; null where the play is finished.</param>
public sealed record PlainTextOutcome(Playthrough Playthrough, PlainTextEnd End, string? Message);
