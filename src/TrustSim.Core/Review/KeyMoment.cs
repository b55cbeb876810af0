namespace TrustSim.Core.Review;

/// <summary>One moment that touched a key.</summary>
/// <param name="Decision">From 1.</param>
/// <param name="Choice">The chosen answer, in the scenario's words.</param>
/// <param name="Why">The act's reason; empty where the scenario gives none.</param>
public sealed record KeyMoment(int Decision, Polarity Polarity, Strength Strength, string Choice, string Why)
{
    /// <summary>
    /// Whether the act only served another one: the same answer works at least as strongly against another key, toward the same people.
    /// No debrief calls such a key honoured.
    /// </summary>
    public bool Serves { get; init; }
}
