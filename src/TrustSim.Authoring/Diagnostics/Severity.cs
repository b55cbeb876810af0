namespace TrustSim.Authoring.Diagnostics;

/// <summary>How much a finding matters: with an error the scenario cannot be played; information asks for nothing.</summary>
public enum Severity
{
    Error,
    Warning,
    Information,
}
