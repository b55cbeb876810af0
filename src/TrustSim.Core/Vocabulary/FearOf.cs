namespace TrustSim.Core.Vocabulary;

/// <summary>The four fears that a team can have of its manager.</summary>
public enum FearOf
{
    YourOpinions,
    YourDecisions,
    YourEvaluations,
    Failure,
}
