namespace TrustSim.Core.Conditions;

/// <summary>What is wrong with a condition.</summary>
public enum ConditionDiagnosticKind
{
    /// <summary>Words in an order that says nothing.</summary>
    Grammar,

    /// <summary>A number where yes or no is wanted, or the reverse.</summary>
    Kind,

    /// <summary>A name that the scenario does not have.</summary>
    Unknown,

    /// <summary>It asks for something that can never be, such as a trust above 100.</summary>
    Range,
}
