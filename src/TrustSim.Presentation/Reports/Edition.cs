namespace TrustSim.Presentation.Reports;

/// <summary>The readers of a report.</summary>
public enum Edition
{
    /// <summary>The player: the report includes the player's private writing.</summary>
    Participant,

    /// <summary>The facilitator: the report includes prompts and other paths, but not the player's private writing.</summary>
    Facilitator,
}
