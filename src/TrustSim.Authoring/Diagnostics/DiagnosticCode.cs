namespace TrustSim.Authoring.Diagnostics;

/// <summary>The code of a diagnostic. Its number never changes its meaning and is never used again.</summary>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title)
{
    /// <summary>The severity as the word before a message: error, warning, info.</summary>
    public string SeverityWord => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Information => "info",
    };

    /// <summary>
    /// Whether a file may suppress the diagnostic. It may not where the scenario cannot be played, where the diagnostic describes other
    /// diagnostics, and in a translation.
    /// </summary>
    public bool CanBeAllowed => Severity != Severity.Error && !DiagnosticCatalogue.OfReport.Contains(this);

    public override string ToString() => Id;
}
