namespace TrustSim.Presentation.Documents;

/// <summary>The author of a text. It determines language marks, escaping, quotation, and whether an export may contain the text.</summary>
public enum Origin
{
    /// <summary>The program, from its catalogue.</summary>
    Program,

    /// <summary>The author of the scenario, in the scenario's language.</summary>
    Scenario,

    /// <summary>The player or facilitator, in an unknown language.</summary>
    Player,
}
