namespace TrustSim.Core.Trust;

/// <summary>A risk that has begun.</summary>
/// <param name="Due">The week at whose end the risk lands; null: it lands with a scene or never.</param>
/// <param name="Quiet">1 before anybody has said a word; 1 − this is the share that the player has heard.</param>
public sealed record RiskState(RiskId Id, ImmutableArray<MemberId> KnownBy, Strength Courage, Strength Cost, int? Due, double Quiet,
    RiskOutcome Outcome);
