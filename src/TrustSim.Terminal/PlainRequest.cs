namespace TrustSim.Terminal;

/// <summary>What a player who has left the screens goes on with in plain lines.</summary>
/// <param name="Scenario">The id of the scenario of the game that they left; null: they choose from a list.</param>
/// <param name="HasDecided">Whether a decision of that game is kept; else it begins anew.</param>
public sealed record PlainRequest(string? Scenario, bool HasDecided);
