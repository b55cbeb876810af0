namespace TrustSim.Core.Conditions;

/// <summary>Why a condition cannot be read.</summary>
/// <param name="Column">Where in the condition, from 0.</param>
/// <param name="Hint">What to write instead; null where nothing suggests itself.</param>
public sealed record ConditionDiagnostic(ConditionDiagnosticKind Kind, int Column, string Message, string? Hint = null);
