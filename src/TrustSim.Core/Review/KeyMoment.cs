using TrustSim.Core.Vocabulary;

namespace TrustSim.Core.Review;

/// <summary>One moment that touched a key.</summary>
/// <param name="Decision">From 1.</param>
/// <param name="Choice">The chosen answer, in the scenario's words.</param>
/// <param name="Why">The act's reason; empty where the scenario gives none.</param>
public sealed record KeyMoment(int Decision, Polarity Polarity, Strength Strength, string Choice, string Why);
