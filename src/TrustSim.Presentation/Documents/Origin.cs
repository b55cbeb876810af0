namespace TrustSim.Presentation.Documents;

/// <summary>Whose words a text is. Language marks, escaping, quotation and what may be exported follow from it.</summary>
public enum Origin
{
    /// <summary>The program's own, out of its catalogue.</summary>
    Program,

    /// <summary>Written by whoever wrote the scenario, in the scenario's language.</summary>
    Scenario,

    /// <summary>Typed by whoever plays or leads, in a language that nobody has noted.</summary>
    Player,
}
