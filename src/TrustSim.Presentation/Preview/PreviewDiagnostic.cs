namespace TrustSim.Presentation.Preview;

/// <summary>A diagnostic of the previewed files.</summary>
/// <param name="Where">Line and column, after the file's name where it is not the scenario's own: <c>12:5</c>.</param>
/// <param name="Kind"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Code">The code for <c>trustsim explain</c>: <c>TS0041</c>.</param>
/// <param name="Hint">The remedy; null where the message contains it.</param>
public sealed record PreviewDiagnostic(string Where, string Kind, string Code, string Message, string? Hint);
