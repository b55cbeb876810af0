namespace TrustSim.Authoring.Diagnostics;

/// <summary>One kind of finding. Its number never changes its meaning, and is never used again.</summary>
public sealed record Code(string Id, Severity Severity, string Title)
{
    /// <summary>How much it matters, in the word that stands before a finding: error, warning, info.</summary>
    public string SeverityWord => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public override string ToString() => Id;
}
