namespace TrustSim.Authoring.Diagnostics;

/// <summary>One kind of finding. Its number never changes its meaning, and is never used again.</summary>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title)
{
    /// <summary>How much it matters, in the word that stands before a finding: error, warning, info.</summary>
    public string SeverityWord => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Information => "info",
    };

    /// <summary>Whether a file may say that it means what is found. Not where play is impossible, where it says how much is known, and what
    /// stands in a translation.</summary>
    public bool CanBeAllowed => Severity != Severity.Error && !DiagnosticCatalogue.OfReport.Contains(this);

    public override string ToString() => Id;
}
