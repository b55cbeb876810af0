namespace TrustSim.Presentation.Reports;

/// <summary>For whom a report is.</summary>
public enum Edition
{
    /// <summary>Who played: with what they wrote for themselves.</summary>
    Participant,

    /// <summary>Who leads the talk about it: with prompts and roads not taken, and without what the player wrote for themselves.</summary>
    Facilitator,
}
