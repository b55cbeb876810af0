namespace TrustSim.Terminal.PlainText;

/// <summary>The end of a playthrough in plain lines.</summary>
/// <param name="Message">What to tell the player; null where the playthrough is finished.</param>
public sealed record PlainTextOutcome(Playthrough Playthrough, PlainTextEnd End, string? Message);
