namespace TrustSim.Authoring.Diagnostics;

/// <summary>One kind of finding. Its number never changes its meaning, and is never used again.</summary>
public sealed record Code(string Id, Severity Severity, string Title)
{
    public override string ToString() => Id;
}
