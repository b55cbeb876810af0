namespace TrustSim.Presentation.Documents;

/// <summary>One person's steps.</summary>
/// <param name="Figures">Trust and fear in figures, in place of the phrase; null: the phrase.</param>
/// <param name="Did">What this person told or kept; may be empty.</param>
public sealed record Ladder(Runs Who, Openness First, Openness Now, Runs? Figures, Runs Did);
