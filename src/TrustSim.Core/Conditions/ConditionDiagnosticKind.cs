namespace TrustSim.Core.Conditions;

/// <summary>The kinds of mistake in a condition.</summary>
public enum ConditionDiagnosticKind
{
    /// <summary>The words do not form a condition.</summary>
    Grammar,

    /// <summary>A number stands where a yes or no belongs, or the reverse.</summary>
    Kind,

    /// <summary>The scenario does not have this name.</summary>
    Unknown,

    /// <summary>The condition can never hold, such as a trust above 100.</summary>
    Range,
}
