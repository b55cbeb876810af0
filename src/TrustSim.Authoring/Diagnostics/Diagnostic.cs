namespace TrustSim.Authoring.Diagnostics;

/// <summary>One diagnostic: the mistake, its place and a remedy.</summary>
/// <param name="File">Name of the file that <paramref name="Place"/> refers to.</param>
/// <param name="Hint">The remedy; null where the message already gives it.</param>
public sealed record Diagnostic(DiagnosticCode Code, string Message, string File, Place Place, string? Hint = null)
{
    /// <summary>The text form of compilers, which editors can follow: <c>file:line:column: error TS0012: message (hint)</c>.</summary>
    public override string ToString() =>
        $"{File}:{Place.Line}:{Place.Column}: {Code.SeverityWord} {Code}: {Message}{(Hint is null ? "" : $" ({Hint})")}";
}
