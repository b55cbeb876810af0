namespace TrustSim.Authoring.Diagnostics;

/// <summary>Severity of a diagnostic. A scenario with an error cannot be played; information needs no action.</summary>
public enum Severity
{
    Error,
    Warning,
    Information,
}
