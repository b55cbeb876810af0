namespace TrustSim.Presentation.Preview;

/// <summary>Something that was found in the files that are being previewed.</summary>
/// <param name="Where">Line and column, after the file's name where it is not the scenario's own: <c>12:5</c>.</param>
/// <param name="Kind"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Code">By which it can be looked up: <c>TS0041</c>.</param>
/// <param name="Hint">What to do; null where the message says it already.</param>
public sealed record PreviewDiagnostic(string Where, string Kind, string Code, string Message, string? Hint);
