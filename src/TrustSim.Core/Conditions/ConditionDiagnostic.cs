namespace TrustSim.Core.Conditions;

/// <summary>The reason why a condition cannot be parsed.</summary>
/// <param name="Column">Position in the condition, from 0.</param>
/// <param name="Hint">Text to write instead; null where nothing suggests itself.</param>
public sealed record ConditionDiagnostic(ConditionDiagnosticKind Kind, int Column, string Message, string? Hint = null);
