namespace TrustSim.Authoring.Diagnostics;

/// <summary>One finding: what is wrong, where, and what to do about it.</summary>
/// <param name="File">What the file is called in which <paramref name="Place"/> is.</param>
/// <param name="Hint">What to do; null where the message says it already.</param>
public sealed record Diagnostic(DiagnosticCode Code, string Message, string File, Place Place, string? Hint = null)
{
    /// <summary>As compilers write it, so that editors can jump there: <c>file:line:column: error TS0012: message (hint)</c>.</summary>
    public override string ToString() =>
        $"{File}:{Place.Line}:{Place.Column}: {Code.SeverityWord} {Code}: {Message}{(Hint is null ? "" : $" ({Hint})")}";
}
