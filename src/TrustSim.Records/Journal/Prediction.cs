namespace TrustSim.Records.Journal;

/// <summary>The player's prediction of a decision's effect on a person, made before the consequence is on screen.</summary>
public sealed record Prediction(MemberId Who, Move Trust, Move Fear);
