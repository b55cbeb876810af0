namespace TrustSim.Records.Journal;

/// <summary>A decision on a branch.</summary>
/// <param name="At">Time of the decision (UTC); null in a journal without times.</param>
/// <param name="Predictions">The player's predictions for it, one a person.</param>
public sealed record TakenDecision(Decision Decision, DateTimeOffset? At, ImmutableArray<Prediction> Predictions);
