namespace TrustSim.Core.Paths;

/// <summary>Outcomes at the end of a path: the team's mean trust and fear (0–100), and weeks ahead of plan.</summary>
public enum Outcome
{
    Trust,
    Fear,
    Work,
}
